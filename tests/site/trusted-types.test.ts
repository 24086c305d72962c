/** Text never becomes code in a page (Trusted Types), and the pages' own workers start all the same. */
import { describe, expect, test } from 'vitest';
import { readBuilt, sitePages } from '../support/dist.ts';
import { searchPath } from '../search/support.ts';
import { DESKTOP, useSite } from '../support/site.ts';

const site = useSite();

/** One page of each kind that runs scripts. */
const SCRIPTED = [
  '/',
  '/van-ban/luat-120-2025-qh15/dieu-24/',
  '/van-ban/doi-chieu/',
  '/van-ban/luat-120-2025-qh15/doi-chieu-ban-cua-ban/',
  '/hoi-dap/con-hut-pod-bo-sao/',
  '/tro-giup/',
  '/tim-kiem/',
  '/trac-nghiem/',
  '/tai-lieu/xuong-in/',
  '/chien-dich/2027/',
  '/khi-khong-co-mang/',
];

/** Runs in the page: each way to make code or markup of text; names of those that were let through. */
async function attempts(): Promise<string[]> {
  // What a debugger runs may make code of text; what a timer runs is the page's own.
  await new Promise((resolve) => setTimeout(resolve));
  const marked = { ran: false };
  Object.assign(globalThis, { marked });
  const code = 'globalThis.marked.ran = true';
  const markup = `<img src="x" id="chen-vao">`;
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] => document.createElement(name);
  const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } };
  const policy = (name: string): unknown => trustedTypes.createPolicy(name, { createHTML: (text: string) => text });
  const ways: Record<string, () => unknown> = {
    innerHTML: () => (make('div').innerHTML = markup),
    outerHTML: () => (document.body.appendChild(make('i')).outerHTML = markup),
    insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', markup),
    'document.write': () => document.write(markup),
    parseFromString: () => new DOMParser().parseFromString(markup, 'text/html'),
    createContextualFragment: () => document.createRange().createContextualFragment(markup),
    srcdoc: () => (make('iframe').srcdoc = markup),
    'text of a script': () => (make('script').textContent = code),
    'script from elsewhere': () => (make('script').src = 'https://example.com/a.js'),
    'script of data': () => (make('script').src = `data:text/javascript,${code}`),
    'script that is no file of ours': () => (make('script').src = '/du-lieu/a.js'),
    'worker of data': () => new Worker(`data:text/javascript,${code}`),
    'worker of a blob': () => new Worker(URL.createObjectURL(new Blob([code]))),
    'service worker that is not ours': () => navigator.serviceWorker.register('/tai-ve/a.js'),
    eval: () => globalThis.eval(code),
    Function: () => new Function(code)(),
    'another policy': () => policy('khac'),
    'the same policy again': () => policy('default'),
  };
  const through: string[] = [];
  for (const [name, way] of Object.entries(ways))
    try {
      await way();
      through.push(name);
    } catch {
      // Refused.
    }
  return [...through, ...(marked.ran ? ['code ran'] : []), ...(document.getElementById('chen-vao') === null ? [] : ['markup came in'])];
}

test.each(SCRIPTED)('%s refuses code and markup made of text, also to libraries', async (path) => {
  // A browser that is told to block service workers answers yes to every one.
  const page = await site.open(path, { ...DESKTOP, serviceWorkers: 'allow' });
  expect(await page.evaluate(attempts)).toEqual([]);
});

test('without the rule the same attempts come through: the list is awake', async () => {
  const page = await site.open('/404.html');
  await page.route('**/trong', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>a</title><body>a' }));
  await page.goto(`${site.server.origin}/trong`);
  expect((await page.evaluate(attempts)).length).toBeGreaterThan(14);
});

test('every page says the rule in its own text, for hosts that send no headers', () => {
  const pages = sitePages();
  expect(pages.length).toBeGreaterThan(500);
  expect(
    pages.filter(
      (path) => !/content-security-policy" content="[^"]*require-trusted-types-for 'script';\s*trusted-types default/.test(readBuilt(path)),
    ),
  ).toEqual([]);
});

describe('what starts from a file of ours starts', () => {
  const watched = async (path: string) => {
    const page = await site.open('/404.html');
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
        told.push(`${effectiveDirective} ${sample}`),
      );
    });
    await page.goto(site.server.origin + path, { waitUntil: 'load' });
    return { page, told: () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told) };
  };

  test('the full text of search runs in a worker of its own', async () => {
    const { page, told } = await watched(searchPath('xe đạp điện bố mua'));
    await expect.poll(() => page.workers().map((worker) => new URL(worker.url()).pathname)).toContain('/pagefind/pagefind-worker.js');
    expect(await told()).toEqual([]);
  });

  test('the QR code is drawn', async () => {
    const { page, told } = await watched('/van-ban/luat-120-2025-qh15/dieu-24/');
    await page.locator('[data-share-qr]').click();
    await page.locator('[data-qr] svg').waitFor();
    expect(await told()).toEqual([]);
  });

  test('a copy of a law is read', async () => {
    const { page, told } = await watched('/van-ban/luat-120-2025-qh15/doi-chieu-ban-cua-ban/');
    await page.locator('input[type="file"]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Điều 1. Một') });
    await page.locator('[data-own-result] > *').first().waitFor();
    expect(await told()).toEqual([]);
  });
});

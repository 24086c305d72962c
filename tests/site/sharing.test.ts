/** What a page takes along when it is handed on: its picture, links, the frame on another site, the half sheet, data for search engines. */
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST, fileAt, readBuilt, sitePages } from '../support/dist.ts';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();
const SITE = process.env['SITE_URL'];
/** A question that may be shared. */
const OPEN = '/hoi-dap/con-hut-pod-bo-sao/';
const QUESTIONS = /^\/hoi-dap\/.+\/$/;

interface Built {
  path: string;
  html: string;
  meta: (name: string) => string | undefined;
}
let pages: Built[] = [];
beforeAll(() => {
  pages = sitePages()
    .filter((path) => !/^\/(?:roi-trang|lich-am-duong)\//.test(path) && !/^\/nhung\/./.test(path))
    .map((path) => {
      const html = readBuilt(path);
      return { path, html, meta: (name) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] };
    });
});
const local = (image: string | undefined): string => (SITE === undefined ? (image ?? '') : new URL(image ?? '', SITE).pathname);

describe('the picture of a shared link', () => {
  test('every page names one that is there; with SITE_URL by its full address', () => {
    expect(pages.length).toBeGreaterThan(500);
    const wrong = pages.filter(({ meta }) => {
      const image = meta('og:image');
      return image === undefined || fileAt(local(image)) === undefined || (SITE !== undefined && !image.startsWith('https://'));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ meta }) => (meta('og:url') === undefined) === (SITE !== undefined) && meta('og:title') !== undefined)).toEqual(
      [],
    );
  });

  test('each is a PNG of 1200 × 630 in at most 60 KB, and different pages have different ones', async () => {
    const images = [...new Set(pages.map(({ meta }) => local(meta('og:image'))))];
    expect(images.length).toBeGreaterThan(350);
    const wrong: string[] = [];
    for (const image of images) {
      const bytes = readFileSync(join(DIST, image));
      const { format, width, height } = await sharp(bytes).metadata();
      if (format !== 'png' || width !== 1200 || height !== 630 || bytes.length > 60 * 1024)
        wrong.push(`${image}: ${format} ${width}×${height}, ${bytes.length} bytes`);
    }
    expect(wrong).toEqual([]);
  });

  test('a page that can be left shows the kite alone, all of them the same one', () => {
    const quiet = pages.filter(({ html }) => html.includes('data-leave'));
    expect(quiet.length).toBeGreaterThan(60);
    expect(new Set(quiet.map(({ meta }) => meta('og:image'))).size).toBe(1);
    expect(quiet.filter(({ meta }) => meta('og:image:alt') !== undefined).map(({ path }) => path)).toEqual([]);
    expect(pages.find(({ path }) => path === OPEN)?.meta('og:image')).not.toBe(quiet[0]?.meta('og:image'));
    for (const path of ['/tro-giup/', '/tro-giup/to-giac/'])
      expect(pages.find((page) => page.path === path)?.meta('og:title')).toBeUndefined();
  });
});

describe('handing a page on', () => {
  test('Zalo and Facebook get the address of the page; nothing is asked of them before', async () => {
    const page = await site.open(OPEN, PHONE);
    const address = SITE === undefined ? site.server.origin + OPEN : new URL(OPEN, SITE).href;
    const [zalo, facebook] = await Promise.all(
      ['zalo', 'facebook'].map(async (id) => new URL((await page.locator(`[data-share-to=${id}]`).getAttribute('href')) ?? '')),
    );
    expect(JSON.parse(atob(zalo?.searchParams.get('d') ?? ''))).toEqual({ url: address });
    expect(facebook?.searchParams.get('u')).toBe(address);
    expect(await page.locator('script[src*="zalo"], script[src*="facebook"], iframe').count()).toBe(0);
  });

  test('no page that can be left asks to be handed on', () => {
    const quiet = pages.filter(({ html }) => html.includes('data-leave'));
    expect(
      quiet.filter(({ html }) => /data-share|facebook\.com\/sharer|zalo\.me\/share|iframe/.test(html)).map(({ path }) => path),
    ).toEqual([]);
    expect(pages.filter(({ path, html }) => /\/dieu-\w+\/$/.test(path) && !html.includes('data-share-to="zalo"'))).toEqual([]);
  });

  test('the link is copied, and the button says so', async () => {
    const page = await site.open(OPEN, { ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByText('Đã chép').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.server.origin + OPEN);
  });

  test('the QR code is loaded on a tap, fills a projector, and closes with Esc', async () => {
    const page = await site.open(OPEN, DESKTOP);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Mã QR' }).click();
    const code = page.locator('[data-qr] svg');
    await code.waitFor();
    expect(asked.length).toBeGreaterThan(0);
    const box = await code.boundingBox();
    expect(box?.height).toBeGreaterThan(500);
    expect(await page.locator('[data-qr-address]').innerText()).toBe(site.server.origin + OPEN);
    const squares = await code.locator('path').getAttribute('d');
    expect(squares?.startsWith('M4 4h1v1h-1z')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await code.isVisible()).toBe(false);
  });
});

describe('a question on another site', () => {
  test('its frame shows question, answer and the way to the page, from another origin, without a word to the site around it', async () => {
    const frame = `${site.server.origin}/nhung/con-hut-pod-bo-sao/`;
    const other = createServer((socket) => {
      const body = `<!doctype html><title>Trường</title><iframe src="${frame}" width="320" height="520"></iframe>`;
      socket.on('error', () => undefined);
      socket.end(
        `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
      );
    });
    const port = await new Promise<number>((resolve) => other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port)));
    const page = await site.open('/roi-trang/', DESKTOP);
    await page.goto(`http://127.0.0.1:${port}/`);
    const inside = page.frameLocator('iframe');
    expect(await inside.getByRole('heading', { level: 1 }).innerText()).toBe('Con tôi hút pod, làm sao cho con bỏ?');
    expect(await inside.locator('.lead').innerText()).toContain('1800 6606');
    const link = inside.locator('main a');
    expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([OPEN, '_blank']);
    const wide = await inside.locator('html').evaluate((html) => [html.scrollWidth, innerWidth]);
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0);
    other.close();
  });

  test('every open question has one, out of reach of search engines; no question that may have to be hidden has', () => {
    const frames = sitePages().filter((path) => /^\/nhung\/./.test(path));
    const open = pages.filter(({ path, html }) => QUESTIONS.test(path) && !html.includes('data-leave'));
    expect(frames.map((path) => path.replace('/nhung/', '/hoi-dap/')).sort()).toEqual(open.map(({ path }) => path).sort());
    expect(frames.length).toBeGreaterThan(50);
    for (const path of frames) {
      const html = readBuilt(path);
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(/<link rel="canonical" href="[^"]*(\/hoi-dap\/[^"]+)"/.exec(html)?.[1], path).toBe(path.replace('/nhung/', '/hoi-dap/'));
    }
    expect(readBuilt('/sitemap-0.xml')).not.toMatch(/\/nhung\/[a-z]/);
  });

  test('the page of code shows the chosen question and gives the code for it', async () => {
    const page = await site.open('/nhung/', DESKTOP);
    await page.locator('[data-embed-choice]').selectOption('con-hut-pod-bo-sao');
    expect(await page.locator('[data-embed-code]').innerText()).toContain(`src="${site.server.origin}/nhung/con-hut-pod-bo-sao/"`);
    await page.frameLocator('[data-embed-frame]').getByText('Con tôi hút pod').waitFor();
  });
});

describe('questions', () => {
  test('each has a half sheet: one page, A4 lying, with question and answer twice', async () => {
    const questions = pages.filter(({ path }) => QUESTIONS.test(path));
    expect(questions.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const { path, html, meta } of questions) {
      const href = /href="([^"]+-a5\.pdf)"/.exec(html)?.[1] ?? '';
      const bytes = fileAt(href) === undefined ? undefined : readFileSync(join(DIST, href));
      const pdf = bytes && (await getDocumentProxy(new Uint8Array(bytes)));
      const page = await pdf?.getPage(1);
      const content = await page?.getTextContent();
      const text = (content?.items ?? []).map((item) => ('str' in item ? item.str : '')).join('');
      const squeezed = (words: string): string => words.replace(/\s/gu, '');
      const short = squeezed((meta('description') ?? '').replaceAll('&#34;', '"').replaceAll('&amp;', '&'));
      const [, , width = 0, height = 0] = page?.view ?? [];
      const copies = squeezed(text).split(short).length - 1;
      if (pdf?.numPages !== 1 || Math.round(width) !== 842 || Math.round(height) !== 595 || copies !== 2)
        wrong.push(`${path}: ${pdf?.numPages} pages, ${width} × ${height}, ${copies} copies`);
    }
    expect(wrong).toEqual([]);
  });

  test('search engines get each as one Question with its accepted answer, as the page shows them', () => {
    for (const { path, html, meta } of pages.filter((page) => QUESTIONS.test(page.path))) {
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
      const data = JSON.parse(json) as {
        '@type': string;
        mainEntity: { '@type': string; name: string; acceptedAnswer: { text: string; url: string } }[];
      };
      expect(data['@type'], path).toBe('FAQPage');
      const [entity] = data.mainEntity;
      expect(entity?.['@type'], path).toBe('Question');
      expect(html, path).toContain('<h1');
      expect(entity?.name.length, path).toBeGreaterThan(8);
      expect(
        entity?.acceptedAnswer.text.startsWith((meta('description') ?? 'none').replaceAll('&#34;', '"').replaceAll('&amp;', '&')),
        path,
      ).toBe(true);
      expect(new URL(entity?.acceptedAnswer.url ?? '').pathname, path).toBe(path);
    }
  });

  test('each leads to others near it', () => {
    const alone = pages.filter(({ path, html }) => QUESTIONS.test(path) && !html.includes('id="lien-quan"'));
    expect(alone.map(({ path }) => path)).toEqual([]);
  });
});

test('mail about a page goes to the address that was set, or nowhere', () => {
  const mail = process.env['CONTACT_EMAIL'];
  const links = pages.flatMap(({ path, html }) => [...html.matchAll(/href="(mailto:[^"]+)"/g)].map(([, href = '']) => ({ path, href })));
  if (mail === undefined) expect(links).toEqual([]);
  else {
    expect(links.length).toBeGreaterThan(1000);
    expect(
      links.filter(({ path, href }) => !href.startsWith(`mailto:${mail}?subject=`) || !decodeURIComponent(href).includes(path)),
    ).toEqual([]);
    expect(links.filter(({ path }) => path.startsWith('/tro-giup/'))).toEqual([]);
  }
});

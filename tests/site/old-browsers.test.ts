/** Phones of 2020 and computers that nobody updates: real Chromium 80 (February 2020) and 106 (September 2022) read, navigate and search. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOf, pdfOf, PLAIN_PRINT } from '../../src/official/test-support/files.ts';
import { printedParagraphs, SAMPLE } from '../../src/official/test-support/sample-law.ts';
import { makeFingerprint } from '../../src/official/verify/fingerprint.ts';
import { OLDEST } from '../../src/vocabulary/browsers.ts';
import { serveSite, type SiteServer } from '../../tools/server/index.ts';
import { DIST } from '../support/dist.ts';
import { SHOW_SAMPLE } from '../support/official-sample.ts';
import { canRunOldChrome, OldBrowser, type OldTab, type TabOptions } from '../support/old-chrome.ts';

const ARTICLE = '/van-ban/luat-120-2025-qh15/dieu-24/';
/** One page of each kind. */
const PAGES = [
  '/',
  ARTICLE,
  '/van-ban/luat-120-2025-qh15/',
  '/van-ban/doi-chieu/',
  '/van-ban/thuat-ngu/',
  '/hoi-dap/con-co-bi-bat-khong/',
  '/tro-giup/',
  '/tro-giup/khong-tho/',
  '/danh-cho/hoc-sinh/',
  '/thu-tuc/',
  '/bi-phat-the-nao/',
  '/chien-dich/',
  '/chien-dich/tu-lam/',
  '/tai-lieu/',
  '/tai-ve/',
  '/tim-kiem/#q=cai nghiện',
];

// What is tested is the site: an old browser that dies on a busy machine gets a second chance, in a new tab. What is broken stays red.
describe.runIf(canRunOldChrome).each(['chrome-80', 'chrome-106'] as const)('%s', { retry: 1 }, (name) => {
  let browser: OldBrowser;
  let server: SiteServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([OldBrowser.start(name), serveSite(DIST)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const open = async (path: string, options: TabOptions): Promise<OldTab> => {
    const tab = await browser.open(options);
    await tab.goto(server.origin + encodeURI(path));
    return tab;
  };
  /** Runs in the page: what the style of one element says. */
  const style = (selector: string, property: string): string => `getComputedStyle(document.querySelector('${selector}')).${property}`;

  test('is what it says, and the oldest that the site is built for is among them', async () => {
    const version = Number(/Chrome\/(\d+)/.exec(await browser.version())?.[1]);
    expect(`chrome-${version}`).toBe(name);
    expect(version).toBeGreaterThanOrEqual(OLDEST.chrome);
    if (name === 'chrome-80') expect(version).toBe(OLDEST.chrome);
  });

  test.each([360, 1280])(
    'at %i px nothing is wider than the window, no script fails, and the site’s letters and colours are there',
    async (width) => {
      const tab = await browser.open({ width });
      for (const path of PAGES) {
        await tab.goto(server.origin + encodeURI(path));
        expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
        expect(await tab.evaluate(style('body', 'fontFamily')), path).toContain('Be Vietnam Pro');
        // The reset, the roles of colours and the components each stood in a layer of their own.
        expect(await tab.evaluate(style('main ul, footer ul', 'listStyleType')), path).toMatch(/^(?:none|outside|disc)$/);
        expect(await tab.evaluate(style('.site-footer', 'backgroundColor')), path).toBe('rgb(11, 31, 63)');
        expect(await tab.evaluate(style('.search-box', 'display')), path).toBe('flex');
        expect(
          await tab.evaluate(
            `document.querySelectorAll('[hidden]').length > 0 && [...document.querySelectorAll('[hidden]')].every((node) => node.getClientRects().length === 0)`,
          ),
          path,
        ).toBe(true);
        expect(await tab.evaluate(`document.documentElement.className.split(' ').includes('js')`), path).toBe(true);
      }
      expect(tab.errors).toEqual([]);
    },
  );

  test('words do not touch what stands beside them in one line: the number to call, boxes to tick, sizes of files', async () => {
    const tab = await browser.open({ width: 360 });
    const touching = `[...document.querySelectorAll('body *')].flatMap((box) => {
      const { display, columnGap } = getComputedStyle(box);
      if (!display.includes('flex') || !(parseFloat(columnGap) > 0) || box.getClientRects().length === 0) return [];
      return [...box.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent.trim() === '') return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        const words = range.getBoundingClientRect();
        return [node.previousElementSibling, node.nextElementSibling].flatMap((beside) => {
          const at = beside && beside.getBoundingClientRect();
          if (!at || at.width === 0 || getComputedStyle(beside).position === 'absolute' || at.bottom <= words.top || at.top >= words.bottom) return [];
          return [Math.max(at.left - words.right, words.left - at.right) < 4 ? box.className + ': ' + box.textContent.trim() : 'apart'];
        });
      });
    })`;
    const seen: string[] = [];
    for (const path of [...PAGES, '/bieu-mau/don-cha-me-xin-hoan-mien/']) {
      await tab.goto(server.origin + encodeURI(path));
      const found = await tab.evaluate<string[]>(touching);
      expect(
        found.filter((text) => text !== 'apart'),
        path,
      ).toEqual([]);
      seen.push(...found);
    }
    expect(seen.length).toBeGreaterThan(8);
  });

  test('a quiz is one question at a time on a phone, a list on a wide screen', async () => {
    const shown = `[...document.querySelectorAll('[data-question]')].filter((one) => one.getClientRects().length > 0).length`;
    const path = '/trac-nghiem/trac-nghiem-thay-co/';
    const phone = await open(path, { width: 360 });
    expect(await phone.evaluate(shown)).toBe(1);
    const wide = await open(path, { width: 1280 });
    expect(await wide.evaluate(shown)).toBeGreaterThan(5);
    expect([...phone.errors, ...wide.errors]).toEqual([]);
  });

  test('the official wording is copied with its reference and link', async () => {
    const tab = await open(ARTICLE, { width: 360 });
    await tab.evaluate(SHOW_SAMPLE);
    await tab.evaluate(`(navigator.clipboard.writeText = (text) => Promise.resolve((window.kept = text)), 0)`);
    await tab.evaluate(`document.querySelector('.official button').click()`);
    expect(await tab.evaluate('window.kept')).toBe(
      [
        'khoản 1 Điều N Luật thử (áp dụng từ 01/7/2026), nguyên văn:',
        '1. Lời thử của khoản.',
        'a) Điểm thử.',
        `${server.origin}${ARTICLE}#khoan-1`,
      ].join('\n'),
    );
    expect(tab.errors).toEqual([]);
  });

  test('on a wide screen the header is one row, the text begins where the name begins, and the list of articles stands beside it', async () => {
    const tab = await open(ARTICLE, { width: 1280 });
    const at = (selector: string): Promise<{ left: number; right: number; top: number }> =>
      tab.evaluate(`(({ left, right, top }) => ({ left, right, top }))(document.querySelector('${selector}').getBoundingClientRect())`);
    const [box, nav, heading, text, aside, siteName] = await Promise.all(
      ['.search-box', '.site-nav', 'h1', '.law-text', '.law-aside', '.site-name'].map(at),
    );
    expect(await tab.evaluate(style('.site-menu', 'display'))).toBe('none');
    expect(Math.abs((box?.top ?? 0) - (nav?.top ?? 99))).toBeLessThan(12);
    expect(heading?.left).toBe(siteName?.left);
    expect(text?.left).toBe(siteName?.left);
    expect(aside?.left).toBeGreaterThan(text?.right ?? Infinity);
  });

  test('definitions stay out of the sentences until the word is reached, then they stand beside it; a plain link leads on', async () => {
    const tab = await open(ARTICLE, { width: 360 });
    const shown = `[...document.querySelectorAll('.cite-preview, [popover], .qr-screen')].filter((node) => node.getClientRects().length > 0).length`;
    expect(await tab.evaluate(`document.querySelectorAll('.cite-preview').length`)).toBeGreaterThan(5);
    expect(await tab.evaluate(shown)).toBe(0);
    await tab.evaluate(`document.querySelector('a.term').focus()`);
    expect(await tab.evaluate(shown)).toBe(1);
    const box = await tab.evaluate<{ left: number; right: number }>(
      `(({ left, right }) => ({ left, right }))(document.getElementById(document.querySelector('a.term').getAttribute('aria-describedby')).getBoundingClientRect())`,
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
    expect(await tab.evaluate(`document.querySelector('a.term').getAttribute('href')`)).toMatch(/\/dieu-\d+\/#khoan-\d+$/);
  });

  test('what one jumps to does not end up under the button that leaves', async () => {
    const tab = await open('/tro-giup/khong-tho/', { width: 360 });
    expect(Number.parseFloat(await tab.evaluate(style('html', 'scrollPaddingTop')))).toBeGreaterThan(60);
  });

  test('the menu of a phone opens and leads on', async () => {
    const tab = await open('/', { width: 360 });
    await tab.evaluate(`document.querySelector('.site-menu summary').click()`);
    const links = `[...document.querySelectorAll('.site-menu a')].filter((node) => node.getBoundingClientRect().height > 40).length`;
    expect(await tab.evaluate(links)).toBeGreaterThan(4);
    await tab.evaluate(`document.querySelector('.site-menu a[href="/van-ban/"]').click()`);
    await tab.until(`location.pathname === '/van-ban/' && document.querySelector('h1')`);
  });

  test('searches: from the box of any page, with suggestions, results and marked words; a query for the full text ends in a list', async () => {
    const tab = await open('/', { width: 360 });
    await tab.evaluate(`document.querySelector('[data-search-input]').focus()`);
    await tab.until(`document.querySelector('[role=listbox]')`);
    await tab.until(
      `(() => { const box = document.querySelector('[data-search-input]'); box.value = 'cai nghien'; box.dispatchEvent(new Event('input')); return document.querySelector('[role=option]') !== null; })()`,
    );
    await tab.evaluate(`document.querySelector('.search-box button').click()`);
    await tab.until(`document.querySelectorAll('.result').length > 5`);
    expect(await tab.evaluate(`document.querySelector('.search-status').textContent`)).toMatch(/^\d+ kết quả/u);
    expect(await tab.evaluate(`document.querySelector('.result mark').textContent`)).toMatch(/cai|nghiện/iu);
    const other = await open('/tim-kiem/#q=điểm a khoản 1 điều 30', { width: 360 });
    expect(await other.until(`(document.querySelector('.result h2 a') || {}).hash`)).toBe('#khoan-1-diem-a');
    const deep = await open('/tim-kiem/#q=kiên nhẫn qwrtz', { width: 360 });
    await deep.until(
      `!document.querySelector('[data-search-unknown]').hidden || !document.querySelector('[data-search-nothing]').hidden`,
      60,
    );
    expect([...tab.errors, ...other.errors]).toEqual([]);
  });

  test('the QR code of a page shows over it and goes away again', async () => {
    const tab = await open(ARTICLE, { width: 360 });
    await tab.evaluate(`document.querySelector('[data-share-qr]').click()`);
    await tab.until(
      `document.querySelector('[data-qr] svg path') && document.querySelector('.qr-screen').getBoundingClientRect().top === 0`,
    );
    await tab.evaluate(`document.querySelector('[data-qr-close]').click()`);
    expect(await tab.evaluate(`document.querySelector('.qr-screen').getClientRects().length`)).toBe(0);
    expect(await tab.evaluate(`document.activeElement.hasAttribute('data-share-qr')`)).toBe(true);
  });

  test('a copy of one’s own is held against fingerprints; for a PDF that such a browser cannot read it says what to take instead', async () => {
    const copy = printedParagraphs(SAMPLE);
    const prints = makeFingerprint({ id: 'luat-120-2025-qh15' }, SAMPLE, '2026-11-27');
    const give = (name: string, bytes: Uint8Array): string => `(() => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0))], '${name}'));
      const input = document.querySelector('[data-own-file]');
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
    })()`;
    const tab = await open('/van-ban/luat-120-2025-qh15/doi-chieu-ban-cua-ban/', { width: 360 });
    await tab.evaluate(
      `(() => { const prints = ${JSON.stringify(JSON.stringify(prints))}; window.fetch = () => Promise.resolve(new Response(prints)); })()`,
    );
    await tab.evaluate(give('luat.docx', docxOf(copy)));
    await tab.until(`document.querySelector('[data-own-result]').textContent.includes('luat.docx: khớp cả ${prints.places.length} chỗ')`);
    await tab.evaluate(give('luat.pdf', pdfOf(copy, PLAIN_PRINT)));
    await tab.until(
      `/luat.pdf: (?:khớp cả|Trình duyệt này không đọc được PDF)/.test(document.querySelector('[data-own-result]').textContent)`,
    );
    await tab.goto(`${server.origin}/van-ban/luat-120-2025-qh15/dieu-2/`);
    await tab.until(`document.querySelectorAll('.official').length > 2`);
    expect(tab.errors).toEqual([]);
  });

  test('without scripts everything is read; search, deadlines and the personal press say what they need', async () => {
    const tab = await browser.open({ width: 360, scripts: false });
    for (const path of PAGES) {
      await tab.goto(server.origin + encodeURI(path));
      expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
      expect(await tab.evaluate(`document.querySelector('h1').getClientRects().length`), path).toBeGreaterThan(0);
    }
    for (const path of ['/tim-kiem/', '/chien-dich/tu-lam/', '/thu-tuc/xac-dinh-nghien-dang-ky/']) {
      await tab.goto(server.origin + path);
      expect(
        await tab.evaluate(`[...document.querySelectorAll('noscript')].map((node) => node.textContent + node.innerHTML).join()`),
        path,
      ).toContain('JavaScript');
    }
  });

  test('a script that cannot start says so, and the page is as it is without scripts', async () => {
    const tab = await browser.open({ width: 360 });
    await tab.send('Network.enable');
    await tab.send('Network.setBlockedURLs', { urls: ['*SearchPage*', '*StudioPage*'] });
    for (const path of ['/tim-kiem/', '/chien-dich/tu-lam/']) {
      await tab.goto(server.origin + path);
      await tab.until(`document.querySelector('.not-started').getClientRects().length`);
      expect(await tab.evaluate(`document.querySelector('.not-started').innerText`), path).toContain('chưa chạy được');
      expect(await tab.evaluate(`document.documentElement.classList.contains('js')`), path).toBe(false);
    }
    await tab.goto(`${server.origin}/tim-kiem/`);
    expect(await tab.evaluate(`document.querySelector('[data-search-start]').getClientRects().length`)).toBeGreaterThan(0);
    await tab.send('Network.setBlockedURLs', { urls: [] });
    await tab.goto(`${server.origin}/tim-kiem/`);
    expect(await tab.evaluate(`document.querySelector('.not-started').getClientRects().length`)).toBe(0);
  });
});

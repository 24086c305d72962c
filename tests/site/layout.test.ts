/** Where things stand: one left edge on wide screens, nothing torn or covered in big type. */
import { describe, expect, test } from 'vitest';
import { readExactly } from '../support/dist.ts';
import { DESKTOP, useSite } from '../support/site.ts';

const site = useSite();
const SHEET = '/tro-giup/khong-tho/';
const QUESTION = '/hoi-dap/con-co-bi-bat-khong/';
/** One page of each kind. */
const PAGES = [
  '/tro-giup/',
  SHEET,
  '/hoi-dap/',
  QUESTION,
  '/danh-cho/hoc-sinh/',
  '/bi-phat-the-nao/',
  '/thu-tuc/',
  '/van-ban/',
  '/van-ban/thuat-ngu/',
  '/van-ban/doi-chieu/',
  '/van-ban/luat-120-2025-qh15/',
  '/van-ban/luat-120-2025-qh15/dieu-24/',
  '/van-ban/luat-73-2021-qh14/dieu-23/',
  '/tai-lieu/',
  '/tai-ve/',
  '/nguon/',
  '/tim-kiem/',
  '/gioi-thieu/',
];

describe('wide screens', () => {
  test('beside an article of a long chapter stand those around it: the one that is read is in sight, and the contents have all', async () => {
    const page = await site.open('/van-ban/nghi-dinh-163-2026-nd-cp/dieu-100/', DESKTOP);
    const aside = page.locator('.law-aside');
    expect(await aside.locator('li').count()).toBe(15);
    const here = await aside.locator('[aria-current="page"]').boundingBox();
    expect((here?.y ?? Infinity) + (here?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(await aside.getByRole('link', { name: 'Mục lục: tất cả các điều' }).getAttribute('href')).toBe(
      '/van-ban/nghi-dinh-163-2026-nd-cp/',
    );
  });

  test.each([1280, 1600])('at %i px the text begins where the site’s name begins', async (width) => {
    const page = await site.open('/404.html', { viewport: { width, height: 800 } });
    for (const path of PAGES) {
      await page.goto(site.server.origin + path);
      const edges = await page.evaluate(() =>
        ['.site-name', 'h1', '.crumbs'].map((selector) => {
          const node = document.querySelector(selector);
          return node === null ? undefined : Math.round(node.getBoundingClientRect().left);
        }),
      );
      const [name, ...others] = edges;
      expect(name, path).toBeGreaterThan(0);
      for (const edge of others) if (edge !== undefined) expect(edge, path).toBe(name);
    }
  });

  test('beside the text stands what is on the page; a jump from a page that can be left adds no step to the history', async () => {
    const page = await site.open('/hoi-dap/ban-soc-thuoc-goi-khong-day/');
    const list = page.getByRole('navigation', { name: 'Trên trang này' });
    const column = await page.locator('main').boundingBox();
    const box = await list.boundingBox();
    expect((box?.x ?? 0) + 1).toBeGreaterThan((column?.x ?? 0) + (column?.width ?? 0));
    const before = await page.evaluate(() => history.length);
    await list.getByRole('link', { name: 'Đừng làm', exact: true }).click();
    expect(await page.evaluate(() => history.length)).toBe(before);
    const heading = page.locator('h2:target');
    expect(await heading.innerText()).toBe('Đừng làm');
    const leave = await page.locator('[data-leave]').boundingBox();
    expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual((leave?.y ?? 0) + (leave?.height ?? 0));
  });

  test('on a phone the list is not there', async () => {
    const page = await site.open('/hoi-dap/ban-soc-thuoc-goi-khong-day/', { viewport: { width: 360, height: 740 } });
    expect(await page.locator('.on-this-page').isVisible()).toBe(false);
  });
});

describe('type twice as big, 320 px wide', () => {
  const NARROW = { viewport: { width: 320, height: 740 } };

  test('no page goes sideways', async () => {
    const page = await site.open('/404.html', NARROW);
    for (const path of [
      ...PAGES,
      '/tro-giup/muon-chet/',
      '/chien-dich/tu-lam/',
      '/lich-am-duong/',
      '/van-ban/nghi-dinh-282-2025-nd-cp/dieu-5/',
      '/',
      '/tim-kiem/#q=cai%20nghi%E1%BB%87n',
      '/trac-nghiem/trac-nghiem-thcs/',
      '/chien-dich/',
      '/chien-dich/thang-hanh-dong/2026/',
      '/bieu-mau/',
      '/thu-tuc/sau-cai/',
    ]) {
      await page.goto(site.server.origin + path);
      if (path.includes('#q=')) await page.locator('.result').first().waitFor();
      const width = await page.evaluate(() => {
        document.documentElement.style.fontSize = '36px';
        return document.documentElement.scrollWidth;
      });
      expect(width, path).toBe(320);
    }
  });

  test('on a sheet the heading stands in whole words below the button that leaves, and a number to call is not torn', async () => {
    const page = await site.open(SHEET, NARROW);
    await page.evaluate(() => (document.documentElement.style.fontSize = '36px'));
    const [leave, first, second] = await page.evaluate(() => {
      const at = (from: number, to: number): DOMRect => {
        const text = [...(document.querySelector('h1')?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE);
        const range = document.createRange();
        if (text !== undefined) {
          range.setStart(text, from);
          range.setEnd(text, to);
        }
        return range.getBoundingClientRect();
      };
      return [document.querySelector('[data-leave]')?.getBoundingClientRect(), at(0, 1), at(1, 3)].map((box) => box?.toJSON() as DOMRect);
    });
    expect(first?.top).toBeGreaterThan((leave?.bottom ?? Infinity) - 12);
    expect(second?.top).toBe(first?.top);
    await page.goto(`${site.server.origin}/tro-giup/`);
    const lines = await page.evaluate(() => {
      document.documentElement.style.fontSize = '36px';
      return [...document.querySelectorAll('.call strong')].map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getClientRects().length;
      });
    });
    expect(lines).toEqual([1, 1, 1]);
  });
});

test('each link to a file says to who listens whose file it is', async () => {
  const page = await site.open('/tai-ve/');
  const names = await page
    .locator('.item a[download]')
    .evaluateAll((links) => links.map((link) => link.textContent?.replace(/\s+/g, ' ').trim()));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe('arriving and reading', () => {
  test('who arrives at a point by a link sees what stands above it', async () => {
    const page = await site.open('/van-ban/luat-120-2025-qh15/dieu-29/#khoan-2-diem-c', DESKTOP);
    await expect.poll(async () => (await page.locator('#khoan-2-diem-c').boundingBox())?.y).toBeGreaterThan(150);
    expect((await page.locator('#khoan-2-diem-c').boundingBox())?.y).toBeLessThan(400);
  });

  test.each(PAGES)('%s: no reference is torn at the end of a line, no word in a heading', (path) => {
    const body = readExactly(path).replace(/^[\s\S]*<body|<(script|style|pre|textarea|select|svg)\b[\s\S]*?<\/\1>|<[^>]*>/g, '|');
    expect(body).not.toMatch(/(?<![\p{L}\p{N}])(?:Điều|khoản|điểm) \d/u);
    for (const [, heading = ''] of readExactly(path).matchAll(/<h[1-3]\b[^>]*>([\s\S]*?)<\/h[1-3]>/g)) {
      expect(heading.replace(/<[^>]*>/g, '')).not.toMatch(/(?:ma túy|từ chối|hiệu lực|thời hạn|cai nghiện|trách nhiệm)/iu);
    }
  });
});

/** Lists instead of long pages: short on a phone, the most urgent first, and citations that do not crowd out what is said. */
import { describe, expect, test } from 'vitest';
import { YEAR_PARTS } from '../../src/campaign/parts.ts';
import { AUDIENCES } from '../../src/vocabulary/audiences.ts';
import { readBuilt, sitePages } from '../support/dist.ts';
import { PHONE, useSite } from '../support/site.ts';

const site = useSite();
const LISTS = ['/hoi-dap/', '/danh-cho/', ...AUDIENCES.map((id) => `/danh-cho/${id}/`)];
const SCREEN = 740;

describe('a list of questions', () => {
  test.each(LISTS)('%s is at most six screens of a phone', async (path) => {
    const page = await site.open(path, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * SCREEN);
  });

  test.each(AUDIENCES)('of %s has its most urgent question in the first screen, and every question of theirs below', async (audience) => {
    const page = await site.open(`/danh-cho/${audience}/`, PHONE);
    const urgent = await page.locator('.question-list a').first().boundingBox();
    expect(urgent && urgent.y + urgent.height).toBeLessThan(SCREEN);
    const own = new Set(
      await page.locator('details .question-list a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    );
    expect(own.size).toBeGreaterThan(5);
    expect(await page.locator('details .question-list a:visible').count()).toBe(0);
  });

  test.each(AUDIENCES)(
    'of %s leads to every material made for them: itself, or the series it is a piece of; and to all of them filtered',
    async (audience) => {
      const page = await site.open('/tai-lieu/?danh-cho=' + audience, PHONE);
      const theirs = await page
        .locator('[data-item]:not([hidden]) a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(theirs.length).toBeGreaterThan(5);
      const count = page.locator('[data-count]');
      expect(await count.textContent()).toContain(String(theirs.length));
      await page.goto(new URL(`/danh-cho/${audience}/`, page.url()).href);
      const linked = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(linked).toContain(`/tai-lieu/?danh-cho=${audience}`);
      const pieces = linked
        .filter((href) => href.startsWith('/tai-lieu/chuoi/'))
        .flatMap((href) => [...readBuilt(href).matchAll(/href="(\/tai-lieu\/[^"]+)"/g)].map((match) => match[1]));
      expect(theirs.filter((href) => !linked.includes(href) && !pieces.includes(href))).toEqual([]);
      expect(await page.getByRole('link', { name: new RegExp(`Xem cả ${theirs.length} `) }).count()).toBe(1);
    },
  );

  test('by person, by situation and from A to Z lead to every question', async () => {
    const page = await site.open('/hoi-dap/', PHONE);
    const all = sitePages().filter((path) => /^\/hoi-dap\/[^/]+\/$/.test(path));
    const linked = await page
      .locator('main details')
      .last()
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect([...linked].sort()).toEqual(all.sort());
    for (const id of AUDIENCES) expect(await page.locator(`main a[href="/danh-cho/${id}/"]`).count()).toBe(1);
  });
});

describe('a year of Action Month', () => {
  const YEAR = '/chien-dich/thang-hanh-dong/2026/';
  const PARTS = YEAR_PARTS.map((part) => `${YEAR}${part}/`);

  test.each([YEAR, ...PARTS, '/chien-dich/', '/chien-dich/quanh-nam/', '/nguon/'])('%s is at most six screens of a phone', async (path) => {
    const page = await site.open(path, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * SCREEN);
  });

  test('leads to its parts, and each part to the others', async () => {
    for (const path of [YEAR, ...PARTS]) {
      const page = await site.open(path, PHONE);
      for (const part of PARTS.filter((other) => other !== path))
        expect(await page.locator(`main a[href="${part}"]`).isVisible(), `${path} → ${part}`).toBe(true);
    }
  });
});

describe('the page of downloads', () => {
  test.each(['/tai-ve/', '/tai-ve/?danh-cho=phu-huynh', '/tai-ve/?dinh-dang=ics'])('%s is under ten screens of a phone', async (path) => {
    const page = await site.open(path, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(10 * SCREEN);
  });

  test('opens a group by a tap, and a filter with few answers opens what is left', async () => {
    const page = await site.open('/tai-ve/?dinh-dang=ics', PHONE);
    expect(await page.locator('main [data-item]:visible').count()).toBeGreaterThan(0);
    await page.locator('select[name="dinh-dang"]').selectOption('');
    expect(await page.locator('main [data-item]:visible').count()).toBe(0);
    await page.locator('#loai-poster > summary').click();
    expect(await page.locator('#loai-poster a.button:visible').first().innerText()).toMatch(/^In A4/);
  });
});

describe('the page of sources', () => {
  test('holds every fact, folded by subject, and opens without a script', async () => {
    const page = await site.open('/nguon/', { ...PHONE, javaScriptEnabled: false });
    const folds = page.locator('main details.fold');
    expect(await folds.count()).toBeGreaterThanOrEqual(11);
    await folds.filter({ hasText: 'Hỏi đáp' }).locator('summary').click();
    expect(await page.locator('main a[href="/hoi-dap/con-co-bi-bat-khong/"]').isVisible()).toBe(true);
  });
});

describe('citations', () => {
  /** Pages whose subject is the laws themselves: restatement, comparison, data, the list of all sources; titles of files. */
  const OF_LAW = /^\/(?:van-ban|nguon|du-lieu|tai-ve)\//;
  const FULL_NAME = /Luật Phòng, chống ma túy số \d+\/\d{4}\/QH\d+/g;

  test('the full name of the law stands at most three times in the text of a page, closed parts included', () => {
    const counted = sitePages()
      .filter((path) => !OF_LAW.test(path))
      .map((path) => {
        const body = readBuilt(path)
          .replace(/^[^]*?<body/, '')
          .replace(/<script[^]*?<\/script>/g, '');
        return { path, names: (body.replace(/<[^>]+>/g, '').match(FULL_NAME) ?? []).length };
      });
    expect(counted.length).toBeGreaterThan(150);
    expect(counted.some(({ names }) => names > 0)).toBe(true);
    // The contest names the law in its title, its rules and its first question.
    expect(counted.filter(({ path, names }) => names > (path.endsWith('/cuoc-thi-tim-hieu-luat/') ? 7 : 3))).toEqual([]);
  });

  test('are chips that name article and clause, lead there, and say in full what they are', async () => {
    const page = await site.open('/hoi-dap/con-15-tuoi-co-bi-dua-di-cai/', PHONE);
    const folded = page.locator('details.basis-of');
    const chip = folded.locator('.cite-chip').first();
    expect(await chip.isVisible()).toBe(false);
    await folded.locator('summary').tap();
    expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    const texts = await folded.locator('.cite-chip').allInnerTexts();
    for (const text of texts)
      expect(text).toMatch(/^Điều\u00a0\d+[a-zđ]?(?:\.\d+)?(?:\.[a-zđ])? (?:Luật|Nghị định|Bộ luật|Thông tư|Pháp lệnh) /);
    expect(await chip.getAttribute('title')).toContain('Luật Phòng, chống ma túy số 120/2025/QH15');
    await chip.tap();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/van-ban\/.+\/dieu-\d+\/$/);
  });

  test('of a law that ended say so', async () => {
    const page = await site.open('/hoi-dap/ra-khoi-danh-sach/');
    const old = await page.locator('.cite-chip[href*="luat-73"]').evaluateAll((chips) => chips.map((chip) => chip.textContent));
    expect(old.length).toBeGreaterThan(0);
    for (const text of old) expect(text).toContain('hết hiệu lực');
  });
});

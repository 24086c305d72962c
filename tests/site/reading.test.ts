import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SHOW_SAMPLE } from '../support/official-sample.ts';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();
const ARTICLE = '/van-ban/luat-73-2021-qh14/dieu-23/';
/** An article of the law in force that cites other articles of its own. */
const CITING = '/van-ban/luat-120-2025-qh15/dieu-29/';

/** What a copy button puts on the clipboard. */
async function copied(page: Page, name: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button', { name, exact: true });
  // The label changes for a moment only: an observer does not miss it, however busy the machine.
  await button.evaluate((node) => {
    Object.assign(globalThis, { said: [] });
    new MutationObserver(() => (globalThis as unknown as { said: (string | null)[] }).said.push(node.textContent)).observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await button.press('Enter');
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { said: string[] }).said[0])).toBe('Đã chép');
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('copying', () => {
  test('a link to a clause and to a point', async () => {
    const page = await site.open(`${ARTICLE}#khoan-5-diem-dd`);
    expect(await copied(page, 'Chép liên kết điểm đ khoản 5 Điều 23')).toBe(`${site.server.origin}${ARTICLE}#khoan-5-diem-dd`);
    await page.goto(`${site.server.origin}${ARTICLE}#khoan-2`);
    expect(await copied(page, 'Chép liên kết khoản 2 Điều 23')).toBe(`${site.server.origin}${ARTICLE}#khoan-2`);
  });

  test('a citation as lawyers write it', async () => {
    const page = await site.open(`${ARTICLE}#khoan-3-diem-a`);
    expect(await copied(page, 'Chép trích dẫn điểm a khoản 3 Điều 23')).toBe(
      'điểm a khoản 3 Điều 23 Luật Phòng, chống ma túy số 73/2021/QH14',
    );
    expect(await copied(page, 'Chép trích dẫn Điều 23')).toBe('Điều 23 Luật Phòng, chống ma túy số 73/2021/QH14');
  });

  test('the words of a place with reference, standing and link: of a point, a clause, a whole article', async () => {
    const page = await site.open(`${ARTICLE}#khoan-3-diem-a`);
    const of = 'Luật Phòng, chống ma túy số 73/2021/QH14 (hết hiệu lực từ 01/7/2026), diễn giải:';
    const [reference, words, address, ...more] = (await copied(page, 'Chép cả lời điểm a khoản 3 Điều 23')).split('\n');
    expect(reference).toBe(`điểm a khoản 3 Điều 23 ${of}`);
    expect(words).toMatch(/^a\) \p{L}[^\u00a0]{20,}$/u);
    const seen = await page.locator('#khoan-3-diem-a').innerText();
    expect(seen.replace(/\s+/g, ' ')).toContain(words?.slice(3) ?? 'nothing');
    expect([address, more]).toEqual([`${site.server.origin}${ARTICLE}#khoan-3-diem-a`, []]);
    const whole = (await copied(page, 'Chép cả lời Điều 23')).split('\n');
    expect(whole[0]).toBe(`Điều 23 ${of}`);
    expect(whole.at(-1)).toBe(`${site.server.origin}${ARTICLE}`);
    expect(whole.filter((line) => /^\d+\. /.test(line)).map((line) => line.split('.')[0])).toEqual(
      ['1', '2', '3', '4', '5', '6'].slice(0, await page.locator('.clause[id]').count()),
    );
    expect(whole).toContain(words);
  });

  test('the official wording with reference, standing and link: of a clause, of a whole article; the restatement stays the restatement', async () => {
    const page = await site.open(`${ARTICLE}#khoan-1`, DESKTOP);
    const own = await copied(page, 'Chép cả lời Điều 23');
    await page.evaluate(SHOW_SAMPLE);
    const of = 'Luật thử (hết hiệu lực từ 01/7/2026),';
    expect(await copied(page, 'Chép nguyên văn khoản 1 Điều N')).toBe(
      [`khoản 1 Điều N ${of} nguyên văn:`, '1. Lời thử của khoản.', 'a) Điểm thử.', `${site.server.origin}${ARTICLE}#khoan-1`].join('\n'),
    );
    const differing = ['2. Lời thử của khoản. [có chữ khác bản đã kiểm]', 'a) Điểm thử.'];
    expect((await copied(page, 'Chép nguyên văn khoản 2 Điều N')).split('\n').slice(0, 3)).toEqual([
      `khoản 2 Điều N ${of} nguyên văn, có chữ khác bản đã kiểm:`,
      ...differing,
    ]);
    expect((await copied(page, 'Chép nguyên văn Điều N')).split('\n')).toEqual([
      `Điều N ${of} nguyên văn, có chữ khác bản đã kiểm:`,
      'Điều N. Tên thử',
      '1. Lời thử của khoản.',
      'a) Điểm thử.',
      ...differing,
      `${site.server.origin}${ARTICLE}`,
    ]);
    await page.waitForTimeout(1700);
    expect(await copied(page, 'Chép cả lời Điều 23')).toBe(own);
    expect(own).toMatch(/^Điều 23 .*, diễn giải:\n/);
  });

  test('is said to who hears the page: which words were copied, for a moment', async () => {
    const page = await site.open(ARTICLE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Chép cả lời Điều 23', exact: true }).press('Enter');
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Đã chép: Chép cả lời Điều 23');
    await expect.poll(() => page.getByRole('status').allInnerTexts()).not.toContain('Đã chép: Chép cả lời Điều 23');
  });

  test('the button’s own words come back, also after two clicks', async () => {
    const page = await site.open(ARTICLE);
    const button = page.getByRole('button', { name: 'Chép trích dẫn Điều 23', exact: true });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button.click();
    await button.click();
    await expect.poll(() => button.innerText()).toBe('Đã chép');
    await page.waitForTimeout(2000);
    await expect.poll(() => button.innerText()).toBe('Chép trích dẫn');
  });

  test.each([
    ['/van-ban/luat-120-2025-qh15/dieu-29/#khoan-2-diem-c', 'Chép trích dẫn điểm c khoản 2 Điều 29', 'điểm c khoản 2 Điều 29 Luật'],
    [`${ARTICLE}#khoan-5-diem-dd`, 'Chép trích dẫn điểm đ khoản 5 Điều 23', 'điểm đ khoản 5 Điều 23 Luật'],
    // With the words: reference, standing, the point itself, link.
    [`${ARTICLE}#khoan-5-diem-dd`, 'Chép cả lời điểm đ khoản 5 Điều 23', '(hết hiệu lực từ 01/7/2026), diễn giải:\nđ) '],
    [`${ARTICLE}#khoan-5-diem-dd`, 'Chép cả lời điểm đ khoản 5 Điều 23', `${ARTICLE}#khoan-5-diem-dd`],
  ])('the first tap on a phone copies the citation of a point: %s', async (path, name, expected) => {
    const page = await site.open(path, PHONE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.getByRole('button', { name, exact: true });
    const before = await button.boundingBox();
    await button.tap();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(expected);
    expect((await button.boundingBox())?.y).toBe(before?.y);
  });

  test('on a wide screen the buttons of the place under the pointer stand beside the text and cover none of it', async () => {
    const page = await site.open('/van-ban/luat-120-2025-qh15/dieu-29/', DESKTOP);
    for (const place of ['#khoan-1 .clause-body', '#khoan-2-diem-b', '#khoan-3 .clause-body']) {
      await page.locator(place).first().hover();
      const tools = page.locator('.clause .place-tools:visible');
      await expect.poll(() => tools.count()).toBe(1);
      const box = await tools.boundingBox();
      const text = await page.locator('.law-text').boundingBox();
      const aside = await page.locator('.law-aside').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? Infinity) - 1);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((aside?.x ?? 0) + 1);
      // The pointer reaches them.
      await tools.getByRole('button').first().hover();
      expect(await tools.count()).toBe(1);
    }
  });

  test('the buttons of a clause are reached by keyboard, from its number and from a link in its text', async () => {
    const page = await site.open(ARTICLE);
    const copy = page.locator('button[aria-label="Chép liên kết khoản 1 Điều 23"]');
    await page.locator('#khoan-1 > .marker').focus();
    await page.keyboard.press('Tab');
    for (let step = 0; step < 8 && !(await copy.evaluate((node) => node === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    expect(await copy.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('a clause that one arrives at shows its buttons, on a phone too', async () => {
    const page = await site.open(`${ARTICLE}#khoan-2`, PHONE);
    expect(await page.getByRole('button', { name: 'Chép liên kết khoản 2 Điều 23' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Chép liên kết khoản 4 Điều 23' }).isVisible()).toBe(false);
  });
});

describe('citations', () => {
  test('show the first words of their target on hover and go away again', async () => {
    const page = await site.open(CITING);
    const cite = page.locator('.cite').first();
    const preview = cite.locator('.cite-preview');
    expect(await preview.isVisible()).toBe(false);
    await cite.locator('a').hover();
    await expect.poll(() => preview.isVisible()).toBe(true);
    expect((await preview.innerText()).length).toBeGreaterThan(20);
    await page.mouse.move(2, 2);
    await expect.poll(() => preview.isVisible()).toBe(false);
  });

  test('show it on keyboard focus, close it with Escape, and are described by it', async () => {
    const page = await site.open(CITING);
    const link = page.locator('.cite > a').first();
    const preview = page.locator('.cite').first().locator('.cite-preview');
    await link.focus();
    await expect.poll(() => preview.isVisible()).toBe(true);
    expect(await link.getAttribute('aria-describedby')).toBe(await preview.getAttribute('id'));
    await page.keyboard.press('Escape');
    await expect.poll(() => preview.isVisible()).toBe(false);
  });

  test('on a touch screen the first tap shows, the second follows', async () => {
    const page = await site.open(CITING, PHONE);
    const link = page.locator('.cite > a').first();
    const href = await link.getAttribute('href');
    await link.tap();
    await expect.poll(() => page.locator('.cite-preview').first().isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(CITING);
    await link.tap();
    await expect
      .poll(() => {
        const url = new URL(page.url());
        return url.pathname + url.hash;
      })
      .toBe(href);
  });

  test('a preview stays inside a window of 360 px', async () => {
    const page = await site.open(CITING, { viewport: { width: 360, height: 740 } });
    for (const cite of await page.locator('.cite').all()) {
      await cite.locator('a').focus();
      const box = await cite.locator('.cite-preview').boundingBox();
      expect(box && [box.x >= 0, box.x + box.width <= 360]).toEqual([true, true]);
    }
  });
});

describe('terms', () => {
  test('open in place by keyboard, close with Escape, and lead to their definition', async () => {
    const page = await site.open(ARTICLE);
    const term = page.locator('a.term').first();
    const meaning = page.locator(`#${await term.getAttribute('aria-describedby')}`);
    expect(await meaning.isVisible()).toBe(false);
    await term.focus();
    await expect.poll(() => meaning.isVisible()).toBe(true);
    expect(await meaning.innerText()).toMatch(/^Từ ngữ\s.{20,}/s);
    await page.keyboard.press('Escape');
    await expect.poll(() => meaning.isVisible()).toBe(false);
    expect(await term.getAttribute('href')).toMatch(/^\/van-ban\/luat-73-2021-qh14\/dieu-2\/#khoan-\d+$/);
  });

  test('on a touch screen the first tap shows the meaning beside the word', async () => {
    const page = await site.open(ARTICLE, PHONE);
    const term = page.locator('a.term').first();
    await term.tap();
    const meaning = page.locator(`#${await term.getAttribute('aria-describedby')}`);
    await expect.poll(() => meaning.isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
    const box = await meaning.boundingBox();
    expect(box && [box.x >= 0, box.x + box.width <= 360]).toEqual([true, true]);
  });

  test('wrap like the other words of their sentence', async () => {
    const page = await site.open('/van-ban/luat-120-2025-qh15/dieu-24/', PHONE);
    const terms = await page
      .locator('a.term')
      .evaluateAll((nodes) => nodes.map((node) => ({ display: getComputedStyle(node).display, lines: node.getClientRects().length })));
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.every(({ display }) => display === 'inline')).toBe(true);
    expect(Math.max(...terms.map(({ lines }) => lines))).toBeGreaterThan(1);
  });

  test('a term is explained only the first time on a page', async () => {
    const page = await site.open(ARTICLE);
    const names = await page.locator('a.term').allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

describe('finding one’s way', () => {
  test('previous, next, chapter and document are one click away', async () => {
    const page = await site.open(ARTICLE);
    const hrefs = await page.locator('main a, nav.crumbs a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const href of [
      '/van-ban/luat-73-2021-qh14/dieu-22/',
      '/van-ban/luat-73-2021-qh14/dieu-24/',
      '/van-ban/luat-73-2021-qh14/',
      '/van-ban/',
    ])
      expect(hrefs).toContain(href);
    expect(await page.locator('.law-aside [aria-current="page"]').innerText()).toMatch(/^Điều\s23\./u);
  });

  test('an anchor of the contract is where one arrives', async () => {
    const page = await site.open(`${ARTICLE}#khoan-5`, PHONE);
    const box = await page.locator('#khoan-5').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(300);
  });

  test('the first Tab offers to skip to the content, and does', async () => {
    const page = await site.open(ARTICLE, DESKTOP);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Tới nội dung chính');
    expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  });

  test('an unknown address answers 404 with the site’s own page and ways on', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const response = await page.goto(`${site.server.origin}/khong/co/trang/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Không thấy trang này');
    expect(await page.locator('main a, main input[type=search], main form').count()).toBeGreaterThan(3);
    await context.close();
  });
});

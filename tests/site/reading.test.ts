import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
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
  test('open in place by keyboard and close with Escape', async () => {
    const page = await site.open(ARTICLE);
    const button = page.locator('button.term').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const meaning = page.locator(`#${await button.getAttribute('popovertarget')}`);
    await expect.poll(() => meaning.isVisible()).toBe(true);
    expect(await meaning.innerText()).toMatch(/^Từ ngữ: .+/);
    await page.keyboard.press('Escape');
    await expect.poll(() => meaning.isVisible()).toBe(false);
  });

  test('a term is explained only the first time on a page', async () => {
    const page = await site.open(ARTICLE);
    const names = await page.locator('button.term').allInnerTexts();
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
    expect(await page.locator('.law-aside [aria-current="page"]').innerText()).toContain('Điều 23');
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
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const response = await page.goto(`${site.server.origin}/khong/co/trang/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Không thấy trang này');
    expect(await page.locator('main a, main input[type=search], main form').count()).toBeGreaterThan(3);
    await context.close();
  });
});

/** The comparison of the two laws on a phone: folded by chapters and rows, and never in the way of who was sent to a row. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, useSite } from '../support/site.ts';

const site = useSite();
const PATH = '/van-ban/doi-chieu/';

describe('on a phone', () => {
  const opened = (page: Page) =>
    page.locator('[data-compare] details').evaluateAll((folds) => folds.filter((fold) => (fold as HTMLDetailsElement).open).length);

  test.each([true, false])(
    'the page is at most ten screens long, its chapters folded, each row in one of them (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await site.open(PATH, { ...PHONE, javaScriptEnabled });
      expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThan(10);
      const chapters = await page.locator('[data-chapter] h3').allInnerTexts();
      expect(chapters.map((text) => /^Chương\s([IV]+)\.\s\p{L}/u.exec(text)?.[1])).toEqual([
        'I',
        'II',
        'III',
        'IV',
        'V',
        'VI',
        'VII',
        'VIII',
      ]);
      expect(await page.locator('[data-chapter] .compare-row').count()).toBe(63);
      await page.locator('[data-chapter] > summary').nth(3).tap();
      const row = page.locator('#den-dieu-24');
      expect(await row.locator('summary').innerText()).toMatch(/^Điều\s24\. [^]*Luật\s73\/2021: Điều\s23/u);
      await row.locator('summary').tap();
      expect(await row.locator('.change a').first().getAttribute('href')).toBe('/van-ban/luat-120-2025-qh15/dieu-24/');
      expect(await row.locator('.change a').first().isVisible()).toBe(true);
    },
  );

  test('a choice of the filter opens the chapters that have rows for it and hides the others', async () => {
    const page = await site.open(PATH, PHONE);
    await page.locator('.filters input[value="nha-truong"]').check();
    expect(await page.locator('.compare-row:visible').count()).toBe(7);
    expect(await page.locator('[data-chapter]:visible').count()).toBeLessThan(8);
    await page.reload();
    expect(await page.locator('.compare-row:visible').count()).toBe(7);
  });

  test('a link opens the row that it leads to, and the row is in sight', async () => {
    const page = await site.open(`${PATH}#tu-dieu-23`, PHONE);
    const seen = async (id: string) => {
      await expect
        .poll(() => page.locator(`[id="${id}"]`).evaluate((node) => node.closest<HTMLDetailsElement>('.compare-row')?.open))
        .toBe(true);
      await expect
        .poll(() => page.locator(`[id="${id}"]`).evaluate((node) => Math.round(node.getBoundingClientRect().top)))
        .toBeLessThan(200);
      expect(await page.locator(`[id="${id}"]`).evaluate((node) => node.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    };
    await seen('tu-dieu-23');
    expect(await opened(page)).toBe(2);
    await page.locator('#bay-thay-doi ~ ol a[href="#den-dieu-29"]').first().tap();
    await seen('den-dieu-29');
  });

  test('one button opens all that the filter leaves, and closes it again', async () => {
    const page = await site.open(PATH, PHONE);
    const button = page.locator('[data-open-all]');
    expect(await button.innerText()).toBe('Mở tất cả');
    await button.tap();
    expect(await opened(page)).toBe(71);
    await expect.poll(() => button.innerText()).toBe('Đóng tất cả');
    await button.tap();
    expect(await opened(page)).toBe(0);
    await expect.poll(() => button.innerText()).toBe('Mở tất cả');
    // What is shown is all open; with another choice it no longer is, though nothing was opened or closed.
    const choices = page.locator('[data-compare] input[name="loc"]');
    await choices.nth(1).check();
    await page
      .locator('[data-compare] details:not([hidden])')
      .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    await expect.poll(() => button.innerText()).toBe('Đóng tất cả');
    await choices.first().check();
    expect(await button.innerText()).toBe('Mở tất cả');
  });

  test('turned to a wide screen, all rows are open; on paper too', async () => {
    const page = await site.open(PATH, PHONE);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => opened(page)).toBe(71);
    const phone = await site.open(PATH, PHONE);
    await phone.emulateMedia({ media: 'print' });
    await phone.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await phone.locator('.compare-row .change:visible').count()).toBe(63);
    await phone.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await opened(phone)).toBe(0);
  });
});

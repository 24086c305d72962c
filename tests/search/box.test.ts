/** The search box in the header of every page. */
import { expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { readBuilt } from '../support/dist.ts';
import { PHONE, useSite } from '../support/site.ts';
import { complaints } from './support.ts';

const site = useSite();
const ARTICLE = '/van-ban/luat-120-2025-qh15/dieu-24/';

test('before anyone uses it, a page carries at most 3 KB of script for it and fetches nothing for it', async () => {
  const scripts = [...readBuilt(ARTICLE).matchAll(/<script type="module">(.*?)<\/script>/gs)]
    .map((match) => match[1] ?? '')
    .filter((code) => code.includes('data-search-box'));
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.length).toBeLessThanOrEqual(3_000);
  site.server.transfers.length = 0;
  const page = await site.open(ARTICLE);
  await page.waitForTimeout(300);
  expect(site.server.transfers.filter(({ path }) => /combobox|tim-kiem|pagefind/.test(path))).toEqual([]);
});

test('"/" leads to it, two letters suggest, arrows choose, Enter goes there; the index is not fetched for it', async () => {
  const page = await site.open(ARTICLE);
  const errors = complaints(page);
  site.server.transfers.length = 0;
  await page.keyboard.press('/');
  const input = page.getByRole('combobox');
  await input.waitFor();
  expect(await input.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.type('c');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  await page.keyboard.type('ai nghien tu nguyen');
  const options = page.getByRole('option');
  await options.first().waitFor();
  expect(await options.first().innerText()).toContain('Cai nghiện tự nguyện');
  expect(await input.getAttribute('aria-expanded')).toBe('true');
  expect(await input.getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(`#${await input.getAttribute('aria-activedescendant')}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowUp');
  expect(await input.getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowDown');
  const start = page.url();
  await Promise.all([page.waitForURL((url) => url.href !== start), page.keyboard.press('Enter')]);
  expect(await page.locator('main').innerText()).toMatch(/[Cc]ai nghiện.*tự nguyện/u);
  expect(site.server.transfers.filter(({ path }) => /chi-muc|pagefind/.test(path))).toEqual([]);
  expect(errors).toEqual([]);
});

test('how many suggestions there are is announced; Escape closes, and again clears', async () => {
  const page = await site.open(ARTICLE);
  const input = page.locator('[data-search-input]');
  await input.focus();
  await page.getByRole('combobox').waitFor();
  await input.pressSequentially('xet nghiem');
  await page.getByRole('option').first().waitFor();
  expect(await page.locator('[data-search-box] [role=status]').innerText()).toMatch(/^\d+ gợi ý/);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  expect(await input.inputValue()).toBe('xet nghiem');
  await page.keyboard.press('Escape');
  expect(await input.inputValue()).toBe('');
});

test('Enter without a choice searches; the last suggestion does the same', async () => {
  const page = await site.open(ARTICLE);
  await page.locator('[data-search-input]').focus();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('cai nghiện tại nhà');
  await Promise.all([page.waitForURL(/\/tim-kiem\/#q=/), page.keyboard.press('Enter')]);
  await page.goBack();
  await page.locator('[data-search-input]').fill('xét nghiệm');
  await Promise.all([page.waitForURL(/\/tim-kiem\/#q=/), page.getByRole('option').last().click()]);
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('xét nghiệm');
});

test('a place named by number is the first suggestion', async () => {
  const page = await site.open('/');
  await page.locator('[data-search-input]').focus();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('d32');
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('option').first().innerText()).toMatch(/^Điều 32\./);
});

test('each suggestion says which law it comes from; of the ended law to those who name it', async () => {
  const page = await site.open('/');
  await page.locator('[data-search-input]').focus();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('điều 5');
  await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(/^Điều 5\.[^]*Luật 120\/2025\/QH15/);
  await page.keyboard.type(' luật 2021');
  await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(/^Điều 5\.[^]*Luật 73\/2021\/QH14 · đã hết hiệu lực/);
});

test.each(['vape', 'ba mẹ'])('%s: the same other words as the search knows', async (query) => {
  const page = await site.open('/');
  await page.locator('[data-search-input]').focus();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(query);
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('option').count()).toBeGreaterThan(1);
});

test('"/" inside a field is a letter', async () => {
  const page = await site.open(ARTICLE);
  await page.locator('[data-search-input]').focus();
  await page.keyboard.type('26/6');
  expect(await page.locator('[data-search-input]').inputValue()).toBe('26/6');
});

test('without the list of suggestions the box is a plain form', async () => {
  const page = await site.open(ARTICLE);
  const errors = complaints(page);
  await page.route('**/goi-y.json', (route) => route.abort());
  await page.locator('[data-search-input]').fill('cai nghiện');
  await page.waitForTimeout(300);
  await Promise.all([page.waitForURL(/\/tim-kiem\/#q=cai/), page.keyboard.press('Enter')]);
  expect(errors).toEqual([]);
});

test('the open list passes axe and stays inside a phone of 360 px', async () => {
  const page = await site.open(ARTICLE, PHONE);
  await page.locator('[data-search-input]').focus();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('trách nhiệm');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await axeProblems(page)).toEqual([]);
  const box = await page.getByRole('listbox').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  for (const height of await page.getByRole('option').evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height)))
    expect(height).toBeGreaterThanOrEqual(44);
});

test('a tap on a suggestion opens it', async () => {
  const page = await site.open('/', PHONE);
  await page.locator('[data-search-input]').tap();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('tiền chất');
  await Promise.all([page.waitForURL(/\/van-ban\//), page.getByRole('option').first().tap()]);
});

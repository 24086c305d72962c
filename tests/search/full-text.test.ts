/** The full text behind the first answers: one list, no button, no page twice. */
import { expect, test } from 'vitest';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';
import { answered, searchPath, shownResults } from './support.ts';

const site = useSite();
const pagefindRequests = () => site.server.transfers.filter(({ path }) => path.startsWith('/pagefind/'));

test('words that only long materials hold are found by themselves, without diacritics, in the one list', async () => {
  site.server.transfers.length = 0;
  const page = await site.open(searchPath('xe đạp điện bố mua'), DESKTOP);
  await page.locator('.result').first().waitFor();
  await answered(page);
  await expect.poll(() => page.locator('[data-search-deep]').innerText()).toBe('');
  expect(pagefindRequests().length).toBeGreaterThan(0);
  const paths = (await shownResults(page)).map((url) => url.replace(/#.*/, ''));
  expect(new Set(paths).size).toBe(paths.length);
  expect(await page.locator('[data-search-results]').innerText()).not.toContain('\u0335');
  expect(await page.locator('[data-search-results]').count()).toBe(1);
});

test('every law of the list says which it is and whether it applies', async () => {
  const page = await site.open(searchPath('bút lục'), DESKTOP);
  await page.locator('.result').first().waitFor();
  await answered(page);
  await expect.poll(() => page.locator('[data-search-deep]').innerText()).toBe('');
  for (const item of await page.locator('.result').all()) {
    const href = (await item.locator('h2 a').getAttribute('href')) ?? '';
    if (/\/van-ban\/luat-[^/]+\/dieu-/.test(href))
      expect(await item.innerText()).toMatch(/Luật \d+\/\d+\/QH\d+\s+(?:Còn hiệu lực|Hết hiệu lực|Chưa có hiệu lực)/);
    expect(await item.locator('h2').innerText()).not.toMatch(/Chương [IVX]+/);
  }
  expect(await page.locator('.result').first().innerText()).not.toContain('Hết hiệu lực');
});

test('a good first list does not fetch Pagefind before the reader nears its end', async () => {
  site.server.transfers.length = 0;
  const page = await site.open(searchPath('cai nghiện bắt buộc'), PHONE);
  await answered(page);
  await page.waitForTimeout(500);
  expect(pagefindRequests()).toEqual([]);
});

test('with Save-Data it waits until it is asked', async () => {
  const page = await site.open('/gioi-thieu/', PHONE);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  site.server.transfers.length = 0;
  await page.goto(site.server.origin + searchPath('bút lục zzzz'));
  await answered(page);
  await page.waitForTimeout(500);
  expect(pagefindRequests()).toEqual([]);
  await page.getByRole('button', { name: /toàn văn/ }).click();
  await expect.poll(() => pagefindRequests().length).toBeGreaterThan(0);
});

test('Pagefind blocked: the first list stands, and a calm line says what is missing', async () => {
  const page = await site.open('/gioi-thieu/', DESKTOP);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(site.server.origin + searchPath('cai nghiện zzzz'));
  await page.getByText('Chưa tìm được trong toàn văn').waitFor();
  expect(await page.locator('.result').count()).toBeGreaterThan(0);
});

test('an unknown word is named, the rest is answered', async () => {
  const page = await site.open(searchPath('cai nghiện zzqqx'), DESKTOP);
  await page.locator('.result').first().waitFor();
  await expect.poll(() => page.locator('[data-search-unknown]').innerText()).toBe('Không có trên trang: “zzqqx”');
});

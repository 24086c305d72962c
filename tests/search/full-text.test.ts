import { expect, test } from 'vitest';
import { DESKTOP, useSite } from '../support/site.ts';

const site = useSite();

test('the full text finds words that only long materials hold, without diacritics, through Pagefind', async () => {
  site.server.transfers.length = 0;
  const page = await site.open('/tim-kiem/#q=phieu+hoc+tap', DESKTOP);
  await page.getByRole('button', { name: 'Tìm trong toàn văn mọi trang' }).click();
  await page.locator('[data-full-text-results] li').first().waitFor();
  expect(await page.locator('[data-full-text-results] a').first().getAttribute('href')).toMatch(/^\//);
  expect(site.server.transfers.some(({ path }) => path.startsWith('/pagefind/'))).toBe(true);
  expect(await page.locator('[data-full-text-results]').innerText()).not.toContain('\u0335');
});

test('đ is found by d and shown as đ', async () => {
  const page = await site.open('/tim-kiem/#q=dong+hanh', DESKTOP);
  await page.getByRole('button', { name: 'Tìm trong toàn văn mọi trang' }).click();
  await page.locator('[data-full-text-results] mark').first().waitFor();
  expect((await page.locator('[data-full-text-results] mark').allInnerTexts()).join(' ').toLowerCase()).toContain('đồng');
});

test('Pagefind is not fetched before somebody asks for the full text', async () => {
  site.server.transfers.length = 0;
  const page = await site.open('/tim-kiem/#q=cai+nghien', DESKTOP);
  await page.waitForTimeout(500);
  expect(site.server.transfers.filter(({ path }) => path.startsWith('/pagefind/'))).toEqual([]);
});

test('an index that is missing gives a calm message', async () => {
  const page = await site.open('/tim-kiem/#q=cai+nghien', DESKTOP);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Tìm trong toàn văn mọi trang' }).click();
  await page.getByText('Lúc này chưa tìm được trong toàn văn').waitFor();
});

/** What visitors do on the pages for people: answer a quiz, follow a basis, count a term. */
import { expect, test } from 'vitest';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();

test('the lists of questions stay short on a phone', async () => {
  for (const path of ['/hoi-dap/', '/danh-cho/hoc-sinh/', '/danh-cho/phu-huynh/', '/danh-cho/nguoi-cai-nghien/']) {
    const page = await site.open(path, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThan(6 * 740);
  }
});

test('a quiz says at once whether an answer is right, keeps the score, and starts again', async () => {
  const page = await site.open('/trac-nghiem/trac-nghiem-hieu-luat/', PHONE);
  const first = page.locator('[data-question]').first();
  const right = await first.getAttribute('data-right');
  await first.locator(`input:not([value="${right}"])`).first().check();
  expect(await first.locator('[data-verdict]').innerText()).toBe('Chưa đúng.');
  await first.locator(`input[value="${right}"]`).check();
  expect(await first.locator('[data-verdict]').innerText()).toBe('Đúng.');
  expect(await page.locator('[data-score]').innerText()).toBe('Đã làm 1/10 câu, đúng 1');
  await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
  expect(await first.locator('input:checked').count()).toBe(0);
});

test('the basis of a question leads to the clause, and the clause back to the question', async () => {
  const page = await site.open('/hoi-dap/con-xac-dinh-nghien-24-gio/', PHONE);
  await page.locator('summary', { hasText: /^Căn\scứ\s\(\d+\)$/ }).click();
  const link = page.locator('details a[href="/van-ban/nghi-dinh-163-2026-nd-cp/dieu-89/#khoan-1"]');
  await link.click();
  expect(await page.locator('#khoan-1').innerText()).toMatch(/24\sgiờ/u);
  await page.locator('summary', { hasText: 'Người ta hỏi về điều này' }).click();
  expect(await page.locator('a[href="/hoi-dap/con-xac-dinh-nghien-24-gio/"]').isVisible()).toBe(true);
});

test('fines and crimes: the four cases of Điều 256a, what is no crime, and the way from the article', async () => {
  const page = await site.open('/van-ban/bo-luat-hinh-su/dieu-256a/', DESKTOP);
  await page.locator('a[href="/bi-phat-the-nao/#dang-cai-ma-dung"]').click();
  for (const id of ['da-dung', 'dang-cai-ma-dung', 'bo-cai-ma-dung', 'sau-cai-ma-dung', 'them-ma-chua-dung'])
    expect(await page.locator(`#${id}`).count(), id).toBe(1);
  expect(await page.locator('#dang-cai-ma-dung').textContent()).toMatch(/2-3\snăm/u);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6 * 740);
});

test('whom the old law still binds is said on its article and on the new one', async () => {
  for (const path of ['/van-ban/luat-73-2021-qh14/dieu-31/', '/van-ban/luat-120-2025-qh15/dieu-29/']) {
    const page = await site.open(path, PHONE);
    expect(await page.locator('.note[role="note"]').first().innerText(), path).toContain('01/7/2026');
    expect(await page.locator('.note[role="note"] a').first().getAttribute('href')).toBe('/van-ban/luat-120-2025-qh15/dieu-56/#khoan-1');
  }
});

test('the decree lists its 108 forms with the page of the gazette', async () => {
  const page = await site.open('/van-ban/nghi-dinh-163-2026-nd-cp/', DESKTOP);
  expect(await page.locator('#bieu-mau ~ details li').count()).toBe(108);
});

test('the deadline calculator: 24 hours over New Year, working days over a weekend and over Tết, on every procedure', async () => {
  const page = await site.open('/thu-tuc/xac-dinh-nghien-dang-ky/', PHONE);
  await page.locator('[data-deadlines] input').fill('2026-12-31T20:15');
  expect(await page.locator('[data-deadlines] output').innerText()).toContain('trước 20:15 ngày 01/01/2027');
  await page.goto(`${site.server.origin}/thu-tuc/bat-buoc-tu-18/`);
  const terms = await page
    .locator('[data-deadlines] option')
    .evaluateAll((options) => options.map((option) => option.dataset['terms'] ?? ''));
  const read = terms.findIndex((text) => text.includes('"amount":3,"unit":"ngay-lam-viec"'));
  expect(read).toBeGreaterThanOrEqual(0);
  await page.locator('[data-deadlines] select').selectOption({ index: read });
  for (const [start, end] of [
    ['2026-11-27T09:00', '02/12/2026'],
    ['2027-02-04T09:00', '09/02/2027'],
  ] as const) {
    await page.locator('[data-deadlines] input').fill(start);
    expect(await page.locator('[data-deadlines] output').innerText()).toContain(end);
  }
  expect(await page.locator('#tinh-han ~ p:not(.not-started)').innerText()).toContain('chưa trừ ngày lễ, Tết');
  const addresses = await page
    .goto(`${site.server.origin}/thu-tuc/`)
    .then(() => page.locator('.card a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)));
  expect(addresses.length).toBe(9);
  for (const address of addresses) {
    await page.goto(`${site.server.origin}${address}`);
    expect(await page.locator('.steps > li').count(), address).toBeGreaterThan(4);
    // Postponing and exempting: neither law nor decree gives a term, so there is nothing to compute.
    if ((await page.locator('[data-deadlines]').count()) === 0) {
      expect(address).toBe('/thu-tuc/hoan-mien/');
      continue;
    }
    await page.locator('[data-deadlines] input').fill('2026-11-27T09:00');
    expect(await page.locator('[data-deadlines] output p').count(), address).toBeGreaterThan(0);
  }
});

import { describe, expect, onTestFinished, test } from 'vitest';
import { useSite } from '../support/site.ts';
import { FRESH_HOURS, OFFLINE_PAGE, PACK_PATH, PAGES_STORE, WORKER_PATH, type Pack } from '../../src/offline/names.ts';
import { readBuilt } from '../support/dist.ts';

const site = useSite();
const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A reader who has visited one page, and whose device has kept what it keeps. */
async function afterOneVisit() {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'allow' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${site.server.origin}/`, { waitUntil: 'load' });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return { context, page };
}

describe('after one visit, without a network', () => {
  test('law, decree, questions, help and search open; what was not kept says so', async () => {
    const { context, page } = await afterOneVisit();
    await context.setOffline(true);
    const online = site.server.transfers.length;
    for (const [path, heading] of [
      ['/van-ban/luat-120-2025-qh15/dieu-24/', /Điều 24/],
      ['/van-ban/nghi-dinh-163-2026-nd-cp/dieu-89/', /Điều 89/],
      ['/tro-giup/khong-tho/', /thở/],
      ['/hoi-dap/goi-115-co-bi-bat/', /cấp cứu/],
      [`${OFFLINE_PAGE}`, /không có mạng/],
    ] as const) {
      await page.goto(site.server.origin + path);
      expect(words(await page.locator('h1').first().textContent()), path).toMatch(heading);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), `${path}: style`).toContain('Be Vietnam Pro');
    }
    await page.goto(`${site.server.origin}/van-ban/luat-73-2021-qh14/dieu-24/`);
    expect(words(await page.locator('main').textContent())).toContain('Máy đang không có mạng');
    await page.goto(`${site.server.origin}/tim-kiem/#q=${encodeURIComponent('cai nghiện')}`);
    await expect.poll(() => page.locator('main ol li a, main article a').count()).toBeGreaterThan(3);
    expect(site.server.transfers.length).toBe(online);
  });

  test('what is kept is the same for everybody: pages that were read leave no trace of their own', async () => {
    const { page } = await afterOneVisit();
    const kept = (): Promise<string[]> =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const all = await Promise.all(
          names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => `${name} ${url}`)),
        );
        return all.flat().sort();
      });
    const before = await kept();
    expect(before.filter((entry) => entry.startsWith(PAGES_STORE))).toHaveLength(
      Object.keys(JSON.parse(readBuilt(PACK_PATH)) as Pack).length,
    );
    for (const path of ['/van-ban/luat-73-2021-qh14/dieu-24/', '/tai-lieu/', '/tro-giup/khong-tho/'])
      await page.goto(site.server.origin + path);
    expect(await kept()).toEqual(before);
  });
});

test('with a network a page comes from there, whatever is kept', async () => {
  const { page } = await afterOneVisit();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      await store.put('/tro-giup/khong-tho/', new Response('<h1>bản cũ trong máy</h1>', { headers: { 'content-type': 'text/html' } }));
    }
  });
  await page.goto(`${site.server.origin}/tro-giup/khong-tho/`);
  expect(await page.locator('h1').first().textContent()).not.toContain('bản cũ');
  expect(FRESH_HOURS).toBeLessThanOrEqual(24);
});

test('a material that somebody asks for is kept with its files, and can be let go', async () => {
  const { context, page } = await afterOneVisit();
  const path = '/tai-lieu/cai-nghien-tu-nguyen-tung-buoc/';
  await page.goto(site.server.origin + path);
  const button = page.locator('[data-keep-item]');
  await expect.poll(() => button.textContent()).toMatch(/Lưu để dùng khi không có mạng \(.+(?:KB|MB)\)/);
  const files = JSON.parse((await button.getAttribute('data-addresses')) ?? '[]') as string[];
  expect(files.some((file) => file.endsWith('.pdf'))).toBe(true);
  await button.click();
  await expect.poll(() => page.locator('[data-keep-state]').textContent()).toBe('Đã lưu trong máy');
  await context.setOffline(true);
  await page.goto(site.server.origin + path);
  expect(words(await page.locator('h1').first().textContent())).not.toContain('không có mạng');
  expect(await page.evaluate(async (file) => (await (await fetch(file)).arrayBuffer()).byteLength, files[0] ?? '')).toBeGreaterThan(1000);
  await button.click();
  await expect.poll(() => page.locator('[data-keep-state]').textContent()).toBe('');
});

test('everything can be removed with one tap, and the page says what is there', async () => {
  const { page } = await afterOneVisit();
  await page.goto(site.server.origin + OFFLINE_PAGE);
  const state = page.locator('[data-state]');
  await expect.poll(() => state.textContent()).toMatch(/Đã giữ \d+ trang/);
  await page.locator('[data-drop]').click();
  await expect.poll(() => state.textContent()).toContain('Đã xóa');
  expect(
    await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]),
  ).toEqual([0, 0]);
});

test('the worker is small, and the pages travel in one file', () => {
  expect(Buffer.byteLength(readBuilt(WORKER_PATH))).toBeLessThan(40_000);
  const manifest = JSON.parse(readBuilt('/manifest.webmanifest')) as { icons: { src: string }[] };
  expect(manifest.icons.length).toBe(2);
});

import { expect, test } from 'vitest';
import { PHONE, useSite } from '../support/site.ts';

const site = useSite();
const DOORS = ['/van-ban/', '/danh-cho/', '/chien-dich/', '/tai-ve/', '/tro-giup/'];

test('five doors, each one tap, big enough for a thumb', async () => {
  const page = await site.open('/', PHONE);
  for (const href of DOORS) {
    const door = page.locator('main .card', { has: page.locator(`a[href="${href}"]`) }).first();
    const box = await door.boundingBox();
    expect(box && box.width >= 44 && box.height >= 44, href).toBe(true);
    // The whole card answers, not only the words of its link.
    await door.tap({ position: { x: 8, y: 8 } });
    await expect.poll(() => new URL(page.url()).pathname).toBe(href);
    await page.goBack();
  }
});

test('search stands in the first screen of a phone', async () => {
  const page = await site.open('/', { viewport: { width: 360, height: 740 } });
  const boxes = await page
    .locator('input[type=search]:visible')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().bottom));
  expect(Math.min(...boxes)).toBeLessThan(740);
});

test('the home page says at once which law is in force', async () => {
  const page = await site.open('/');
  const text = await page.locator('main').innerText();
  expect(text).toContain('120/2025/QH15');
  expect(text).toContain('01/7/2026');
});

test('help and reporting crime are separate, and help carries no name of its subject in the tab', async () => {
  const page = await site.open('/tro-giup/');
  expect((await page.title()).toLowerCase()).not.toMatch(/ma túy|nghiện/);
  expect(await page.locator('main').innerText()).not.toContain('0769');
  expect(await page.locator('main a[href="tel:115"]').count()).toBeGreaterThan(0);
  expect(await page.locator('main a[href="tel:111"]').count()).toBeGreaterThan(0);
  await page.goto(`${site.server.origin}/tro-giup/to-giac/`);
  expect(await page.locator('main').innerText()).toContain('0769.04.04.04');
});

test('the first screen of a phone holds the search box and six questions in people’s own words', async () => {
  const page = await site.open('/', { viewport: { width: 360, height: 740 } });
  const chips = page.locator('.chips a');
  expect(await chips.count()).toBe(6);
  const last = await chips.last().boundingBox();
  expect(last!.y + last!.height).toBeLessThan(740);
});

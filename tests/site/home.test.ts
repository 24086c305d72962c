import { describe, expect, test } from 'vitest';
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

describe('the first screen', () => {
  test('of a phone holds the search box, six questions in people’s own words and help', async () => {
    const page = await site.open('/', { viewport: { width: 360, height: 740 } });
    expect(await page.locator('.chips a').count()).toBe(6);
    for (const part of [
      'input[type=search]',
      '.chips a >> nth=0',
      '.chips a >> nth=5',
      '.help-now a[href="/tro-giup/"]',
      'a[href="tel:115"] >> nth=0',
    ]) {
      const box = await page.locator(part).boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 740, part).toBe(true);
      expect(box && box.height >= 44, part).toBe(true);
    }
  });

  test('says which law applies in one line, also on a phone', async () => {
    const page = await site.open('/', PHONE);
    const { height, lines } = await page.locator('.validity-line').evaluate((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const tops = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
      return { height: node.getBoundingClientRect().height, lines: tops.size };
    });
    expect(lines).toBeGreaterThan(0);
    expect(height).toBeLessThan(36);
  });

  test.each([800, 1100, 1280, 1600])('has a header of one row at %i px', async (width) => {
    const page = await site.open('/', { viewport: { width, height: 800 } });
    expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThan(80);
    const tops = await page.locator('.site-header-row > :visible').evaluateAll((parts) =>
      parts.map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    expect(tops.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(6);
  });
});

describe('one clause of the law at work', () => {
  test('shows one of three texts at a tap, without script too', async () => {
    const page = await site.open('/', { ...PHONE, javaScriptEnabled: false });
    const shown = () => page.locator('.live .panel:visible').allInnerTexts();
    expect((await shown()).join()).toContain('Trưởng Công an cấp xã');
    await page.locator('.live label[for="ban-luat-cu"]').tap();
    const old = await shown();
    expect(old).toHaveLength(1);
    expect(old[0]).toContain('03 ngày làm việc');
    expect(old[0]).toContain('Hết hiệu lực');
    await page.locator('.live label[for="ban-nguyen-van"]').tap();
    expect(await shown()).toHaveLength(1);
    expect(await page.locator('.live .panel.nguyen-van a').getAttribute('href')).toContain('/van-ban/luat-120-2025-qh15/');
  });

  test('is chosen with the keyboard', async () => {
    const page = await site.open('/');
    await page.locator('#ban-dien-giai').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.live .panel.nguyen-van').isVisible()).toBe(true);
    expect(await page.locator('.live .panel.dien-giai').isVisible()).toBe(false);
  });
});

test('five posters, small, loaded only when they come near, each leading to its page', async () => {
  const page = await site.open('/', PHONE);
  const pictures = page.locator('.posters img');
  expect(await pictures.count()).toBe(5);
  for (const picture of await pictures.all()) {
    expect(await picture.getAttribute('loading')).toBe('lazy');
    expect(await picture.getAttribute('alt')).toMatch(/Áp phích/);
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBe(480);
    const [natural, drawn] = await picture.evaluate((node) => {
      const { naturalWidth, naturalHeight, width, height } = node as HTMLImageElement;
      return [naturalWidth / naturalHeight, width / height];
    });
    expect(drawn).toBeCloseTo(natural ?? 0, 1);
  }
  const response = await page.request.get(site.server.origin + (await page.locator('.posters a').first().getAttribute('href')));
  expect(response.status()).toBe(200);
});

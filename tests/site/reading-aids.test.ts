/** How a reader wants pages: text size and easy reading kept on the device, reading aloud with its own voice. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EARLY_SCRIPT } from '../../src/ui/layouts/early-script.ts';
import { readBuilt, sitePages } from '../support/dist.ts';
import { PHONE, useSite } from '../support/site.ts';

const site = useSite();
/** A question, and one whose page can be left. */
const OPEN = '/hoi-dap/con-hut-pod-bo-sao/';
const QUIET = '/hoi-dap/lo-dung-lai-roi-lam-gi/';

describe('reading aids', () => {
  const open = async (path: string) => {
    const page = await site.open(path, PHONE);
    await page.locator('[data-reading] summary').click();
    return page;
  };
  const size = (node: HTMLElement): number => parseFloat(getComputedStyle(node).fontSize);

  test('text size and easy reading stay on the device, are there before the page is painted, and go away again', async () => {
    const page = await open(OPEN);
    const lead = page.locator('.lead');
    const before = await lead.evaluate(size);
    await page.getByLabel('Rất lớn').check();
    await page.getByLabel('Dễ đọc').check();
    const large = await lead.evaluate(size);
    expect(large / before).toBeGreaterThan(1.3);
    await page.goto(`${site.server.origin}/van-ban/luat-120-2025-qh15/dieu-24/`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({ size: '2', easy: '' });
    await page.reload();
    expect(await page.locator('.lead').first().evaluate(size)).toBe(large);
    expect(
      await page
        .locator('.lead')
        .first()
        .evaluate((node) => getComputedStyle(node).letterSpacing),
    ).not.toBe('normal');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.locator('[data-reading] summary').click();
    expect(await page.getByLabel('Rất lớn').isChecked()).toBe(true);
    await page.getByLabel('Vừa').check();
    await page.getByLabel('Dễ đọc').uncheck();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('the largest text with easy reading makes nothing wider than a phone of 320 px', async () => {
    for (const path of [
      OPEN,
      QUIET,
      '/',
      '/tro-giup/',
      '/van-ban/luat-120-2025-qh15/dieu-24/',
      '/nhung/',
      '/tai-ve/',
      '/thu-tuc/bat-buoc-tu-18/',
    ]) {
      const page = await site.open(path, { viewport: { width: 320, height: 640 } });
      await page.evaluate(() => localStorage.setItem('cach-doc', '2d'));
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.dataset['size']), path).toBe('2');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test('the policy names the hash of the script that stands in the head, and Esc closes the menu', async () => {
    const hash = createHash('sha256').update(EARLY_SCRIPT).digest('base64');
    const pages = sitePages().filter((path) => !/^\/(?:roi-trang|lich-am-duong)\//.test(path) && !/^\/nhung\/./.test(path));
    expect(
      pages.filter((path) => {
        const html = readBuilt(path);
        return !html.includes(`'sha256-${hash}'`) || !html.includes(EARLY_SCRIPT);
      }),
    ).toEqual([]);
    const page = await open(OPEN);
    await page.getByLabel('Lớn', { exact: true }).press('Escape');
    expect(await page.locator('[data-reading]').evaluate((menu) => (menu as HTMLDetailsElement).open)).toBe(false);
  });

  test.each([
    { name: 'a Vietnamese voice of the device reads the page and can be stopped', lang: 'vi-VN', local: true, shown: true },
    { name: 'a voice that works elsewhere is not offered', lang: 'vi-VN', local: false, shown: false },
    { name: 'a voice of another language is not offered', lang: 'en-US', local: true, shown: false },
  ])('$name', async ({ lang, local: localService, shown }) => {
    const page = await site.open('/roi-trang/', PHONE);
    await page.addInitScript(
      (voice) => {
        const spoken: string[] = [];
        Object.assign(globalThis, { spoken });
        Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
          value: class extends EventTarget {
            readonly text: string;
            constructor(text: string) {
              super();
              this.text = text;
            }
          },
        });
        Object.defineProperty(globalThis, 'speechSynthesis', {
          value: {
            getVoices: () => [voice],
            addEventListener: () => undefined,
            speak: ({ text }: { text: string }) => spoken.push(text),
            cancel: () => spoken.splice(0),
          },
        });
      },
      { lang, localService, name: 'thử' },
    );
    await page.goto(site.server.origin + OPEN);
    await page.locator('[data-reading] summary').click();
    const button = page.getByRole('button', { name: 'Đọc to trang này' });
    expect(await button.isVisible()).toBe(shown);
    if (!shown) return;
    await button.click();
    const spoken = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
    const texts = await spoken();
    expect(texts[0]).toBe('Con tôi hút pod, làm sao cho con bỏ?');
    expect(texts.join(' ')).toContain('Gọi 1800 6606 cùng con.');
    expect(texts.join(' ')).not.toContain('Gửi qua Zalo');
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(200);
    await page.getByRole('button', { name: 'Dừng đọc' }).click();
    expect(await spoken()).toEqual([]);
  });
});

test('without script there is nothing that only a script could do', async () => {
  const page = await site.open(OPEN, { ...PHONE, javaScriptEnabled: false });
  for (const name of ['Chép liên kết', 'Mã QR', 'Ứng dụng khác'])
    expect(await page.getByRole('button', { name }).isVisible(), name).toBe(false);
  expect(await page.locator('[data-reading]').isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

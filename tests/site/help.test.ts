/** Help in the first minute: what stands on the first screen, the sheets, the province, and leaving without a trace on the way back. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/content/library.ts';
import { sheetPath, wordCount } from '../../src/people/sheet.ts';
import { lunarDate } from '../../src/vietnamese/lunar.ts';
import { today } from '../../src/vietnamese/dates.ts';
import { lunarWords } from '../../src/strings/calendar.ts';
import { fileAt, readBuilt, ROOT } from '../support/dist.ts';
import { PHONE, useSite } from '../support/site.ts';

const site = useSite();
const SCREEN = { viewport: { width: 360, height: 740 } };
const NEUTRAL = '/lich-am-duong/';
const library = openLibrary(ROOT, today());
const sheets = library.firstHelp.sheets.map(({ sheet }) => sheet);

/** Bottom edge of the lowest of some boxes. */
const lowest = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((parts) => Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)));

describe('the first screen of a phone (360 × 740)', () => {
  test('help: three numbers in one row, a link for each sheet, the way out', async () => {
    const page = await site.open('/tro-giup/', SCREEN);
    const numbers = page.locator('main .calls a');
    expect(await numbers.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['tel:115', 'tel:111', 'tel:113']);
    expect(new Set(await numbers.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top))).size).toBe(1);
    expect(await page.locator('.sheets a').count()).toBe(sheets.length);
    expect(await lowest(page, '.sheets a')).toBeLessThan(740);
    expect(await lowest(page, '[data-leave]')).toBeLessThan(740);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6 * 740);
  });

  test.each(sheets.map((sheet) => [sheetPath(sheet), sheet] as const))('%s: the number, every step, the way out', async (path, sheet) => {
    const page = await site.open(path, SCREEN);
    expect(await page.locator('.first ol li').count()).toBe(sheet.steps.length);
    expect(await lowest(page, '.first ol li, .first .call, [data-leave]')).toBeLessThan(740);
    const words = wordCount(await page.locator('.first').innerText());
    expect(words).toBeGreaterThan(40);
    expect(words).toBeLessThanOrEqual(90);
  });
});

describe('a sheet', () => {
  test('tells nobody beside its reader what it is about: title, description, nothing to share', async () => {
    for (const path of ['/tro-giup/', ...sheets.map(sheetPath)]) {
      const page = await site.open(path, PHONE);
      expect((await page.title()).toLowerCase(), path).not.toMatch(/ma túy|cai|nghiện/);
      // The picture of a shared link is the kite alone, without a word.
      expect(
        await page.locator('meta[property="og:title"], meta[property="og:description"], meta[property="og:image:alt"]').count(),
        path,
      ).toBe(0);
      await page.context().close();
    }
  });

  test('leads from the steps to the questions, to its files, and back to all sheets', async () => {
    const page = await site.open('/tro-giup/khong-tho/', PHONE);
    const files = await page.locator('main a[download]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(files.map((file) => file.replace(/^.*to-khong-tho-/, ''))).toEqual([
      'a4.pdf',
      'a4-4-the.pdf',
      'a4.png',
      '1080x1350.png',
      // Folded: for the copier and for a print shop.
      'den-trang.pdf',
      'nha-in.zip',
    ]);
    for (const file of files) expect(fileAt(file), file).toBeDefined();
    expect(await page.locator('main a[href="/hoi-dap/goi-115-co-bi-bat/"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href="/tro-giup/"]').isVisible()).toBe(true);
  });

  test.each(sheets.map((sheet) => [sheetPath(sheet), sheet] as const))(
    '%s prints on one page of A4, with its title and number',
    async (path, sheet) => {
      const page = await site.open(path, { viewport: { width: 1280, height: 900 } });
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
      expect(pdf.numPages).toBe(1);
      const { text } = await extractText(pdf, { mergePages: true });
      for (const words of [sheet.title, sheet.number.line, ...sheet.steps])
        expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain(words);
    },
  );

  test.each(sheets.map((sheet) => [sheet.slug]))('the A4 and the cards of %s are one page each', async (slug) => {
    for (const size of ['a4', 'a4-4-the']) {
      const file = fileAt(`/tai-ve/to-${slug}/to-${slug}-${size}.pdf`);
      if (file === undefined) throw new Error(`no ${size} of ${slug}`);
      expect((await getDocumentProxy(new Uint8Array(readFileSync(file)))).numPages, size).toBe(1);
    }
  });
});

describe('the province', () => {
  test('one choice of 34; an empty province says who there must know, by which clause; nothing is kept', async () => {
    const page = await site.open('/tro-giup/', PHONE);
    const room = page.locator('[data-provinces]');
    expect(await room.locator('option').count()).toBe(35);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await room.locator('option[value="Lâm Đồng"]').innerText()).toBe('Lâm Đồng (Bình Thuận, Đắk Nông)');
    await room.locator('select').selectOption('Sơn La');
    expect(await room.locator('[role="status"]').innerText()).toContain('Sơn La: chúng tôi chưa có địa chỉ nào đã kiểm tra');
    expect(await room.innerText()).toContain('Giám đốc Công an cấp tỉnh phải công bố danh sách');
    const clauses = await room.locator('a[href^="/van-ban/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const clause of [
      '/van-ban/luat-120-2025-qh15/dieu-32/#khoan-6-diem-b',
      '/van-ban/nghi-dinh-163-2026-nd-cp/dieu-80/',
      '/van-ban/nghi-dinh-163-2026-nd-cp/dieu-83/',
    ])
      expect(
        clauses.some((href) => href.startsWith(clause)),
        clause,
      ).toBe(true);
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search, location.hash]),
    ).toEqual([0, 0, '', '', '']);
    await page.reload();
    expect(await room.locator('select').inputValue()).toBe('');
  });

  test('without script: the same words, and the list folded', async () => {
    const page = await site.open('/tro-giup/', { ...PHONE, javaScriptEnabled: false });
    const room = page.locator('[data-provinces]');
    expect(await room.locator('select').isVisible()).toBe(false);
    expect(await room.innerText()).toContain('Giám đốc Công an cấp tỉnh phải công bố danh sách');
    await room.locator('summary').click();
    expect(await room.locator('details li').count()).toBe(34);
  });
});

/** Goes back until nothing is left; wherever it comes to rest must be the calendar or one of `allowed`. */
async function expectNoWayBack(page: Page, allowed: readonly string[] = []): Promise<void> {
  for (let step = 0; step < 5; step += 1) {
    const before = page.url();
    await page.goBack({ waitUntil: 'commit', timeout: 5000 }).catch(() => null);
    // A page that was left shows itself to nobody: it hides and leads away again.
    await expect.poll(() => new URL(page.url()).pathname).toSatisfy((path: string) => [NEUTRAL, 'blank', ...allowed].includes(path));
    if (page.url() === before || page.url() === 'about:blank') break;
  }
}

describe('leaving', () => {
  test.each(['button', 'Escape', 'Shift'] as const)('by %s leads to the calendar, and back to where one was before', async (way) => {
    const page = await site.open('/', PHONE);
    await page.goto(`${site.server.origin}/tro-giup/`);
    if (way === 'button') await page.getByRole('link', { name: 'Rời trang này' }).click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press(way);
    await page.waitForURL(`**${NEUTRAL}`);
    expect(await page.title()).toBe('Lịch âm dương');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  const QUESTIONS = library.questions.filter(({ question }) => question.discreet).map(({ question }) => `/hoi-dap/${question.slug}/`);
  /** What is read alone by people whose own page can be left, where having it open says something (R11 of the review of documents). */
  const GUIDES = library.items
    .map(({ item }) => item)
    .flatMap(({ discreet, pageSlug }) => (discreet === true ? [`/tai-lieu/${pageSlug}/`] : []));
  test.each([
    ...sheets.map(sheetPath),
    '/tro-giup/',
    '/tro-giup/to-giac/',
    '/bi-phat-the-nao/',
    ...GUIDES,
    '/danh-cho/nguoi-cai-nghien/',
    '/danh-cho/phu-huynh/',
    // Every eighth question that is marked, and one that is not but to which a sheet sends.
    ...QUESTIONS.filter((_, index) => index % 8 === 0),
    '/hoi-dap/ban-soc-thuoc-goi-khong-day/',
  ])('from %s, going back never shows it, nor the pages before it that can be left', async (path) => {
    const page = await site.open('/', PHONE);
    await page.goto(`${site.server.origin}/tro-giup/`);
    await page.goto(`${site.server.origin}${path}`);
    const jump = page.locator('main a[href^="#"], .skip').first();
    if ((await jump.count()) > 0) await jump.evaluate((link) => (link as HTMLElement).click());
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await page.waitForURL(`**${NEUTRAL}`);
    await expectNoWayBack(page, ['/']);
  });

  test('from a question to which a sheet led by a click, opened in a tab of its own', async () => {
    const page = await site.open('/tro-giup/khong-tho/', PHONE);
    await page.locator('main a[href="/hoi-dap/goi-115-co-bi-bat/"]').click();
    await page.waitForURL('**/hoi-dap/goi-115-co-bi-bat/');
    await page.getByRole('link', { name: 'Rời trang này' }).click();
    await page.waitForURL(`**${NEUTRAL}`);
    await expectNoWayBack(page);
  });

  test('every question that is marked, and every one to which a sheet sends, has the button', async () => {
    const page = await site.open('/', PHONE);
    for (const path of new Set([...QUESTIONS, ...sheets.flatMap(({ then }) => then.map((slug) => `/hoi-dap/${slug}/`))])) {
      const html = await page.request.get(`${site.server.origin}${path}`).then((answer) => answer.text());
      expect(html, path).toContain('data-leave');
    }
  });

  test('every guide that says so has the button', () => {
    expect(GUIDES).toContain('/tai-lieu/cam-nang-cha-me-ngay-phat-hien/');
    expect(GUIDES).toContain('/tai-lieu/sau-cai-tung-buoc/');
    for (const path of GUIDES) expect(readBuilt(path), path).toContain('data-leave');
  });

  test('a page that was left opens again when it is asked for', async () => {
    const page = await site.open('/tro-giup/', PHONE);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await page.waitForURL(`**${NEUTRAL}`);
    await page.goto(`${site.server.origin}/tro-giup/`);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  test('says what the browser keeps all the same', async () => {
    const page = await site.open('/tro-giup/', PHONE);
    await page.getByText('Trình duyệt vẫn giữ lại gì?').click();
    const text = await page.locator('main').innerText();
    for (const word of ['Lịch sử', 'Gợi ý khi gõ địa chỉ', 'Tệp đã tải về', 'wifi', 'cửa sổ ẩn danh']) expect(text).toContain(word);
  });
});

describe('the calendar that leaving leads to', () => {
  test.each([NEUTRAL, '/roi-trang/'])(
    '%s is a calendar: today, its lunisolar day, other months, days off; no way back to this site',
    async (path) => {
      const page = await site.open(path, PHONE);
      const [year = 0, month = 0, day = 0] = await page.evaluate(() => {
        const now = new Date();
        return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      });
      expect(await page.locator('h1').innerText()).toBe(`Tháng ${month} năm ${year}`);
      expect(await page.locator('[data-today]').innerText()).toBe(`${day}/${month}/${year}, ${lunarWords(lunarDate(year, month, day))}`);
      expect(await page.locator('td.today span').innerText()).toBe(String(day));
      for (let step = 0; step < 14; step += 1) await page.getByRole('button', { name: 'Tháng sau' }).click();
      const ahead = new Date(year, month - 1 + 14);
      expect(await page.locator('h1').innerText()).toBe(`Tháng ${ahead.getMonth() + 1} năm ${ahead.getFullYear()}`);
      await page.getByRole('button', { name: 'Hôm nay' }).click();
      expect(await page.locator('td.today').count()).toBe(1);
      expect(await page.locator('main').innerText()).toContain('Tết Nguyên đán');
      expect(await page.locator('a').count()).toBe(0);
      expect(await page.content()).not.toMatch(/ma túy|trợ giúp|cai nghiện/i);
    },
  );
});

/** A reader's own copy of a law, held against its fingerprints on the reader's device, and what pages of articles show of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articlesOf } from '../../src/legal/structure.ts';
import { docFile } from '../../src/official/test-support/doc-file.ts';
import { docxOf, pdfOf, PLAIN_PRINT } from '../../src/official/test-support/files.ts';
import { printedParagraphs, SAMPLE } from '../../src/official/test-support/sample-law.ts';
import { makeFingerprint } from '../../src/official/verify/fingerprint.ts';
import { axeProblems } from '../support/axe.ts';
import { ROOT } from '../support/dist.ts';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();
const LAW = '/van-ban/luat-120-2025-qh15/';
const PAGE = `${LAW}doi-chieu-ban-cua-ban/`;

/** A law of our own invention stands in for the real one, of which no word is in the repository: its fingerprints are served instead. */
const paragraphs = printedParagraphs(SAMPLE);
const TEXT = paragraphs.join('\n');
const PRINTS = makeFingerprint({ id: 'luat-120-2025-qh15' }, SAMPLE, '2026-11-27');
const ARTICLES = articlesOf(SAMPLE.chapters);
const COUNT = PRINTS.places.length;
const html = (lines: readonly string[]): string =>
  `<!doctype html><html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;

async function openPage(options: BrowserContextOptions = PHONE): Promise<Page> {
  const page = await site.open(PAGE, options);
  await page.context().route('**/dau-van-tay.json', (route) => route.fulfill({ json: PRINTS }));
  return page;
}

/** Gives the page files and waits until each has its report. */
async function give(page: Page, files: Record<string, Uint8Array | string>): Promise<string> {
  // The script shows what takes files when it is ready for them.
  await page.locator('[data-own-drop]').waitFor();
  const before = await page.locator('[data-own-result] > *').count();
  const list = Object.entries(files).map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) }));
  await page.locator('[data-own-file]').setInputFiles(list);
  await page.locator(`[data-own-result] > :nth-child(${before + list.length})`).waitFor();
  await page.locator('[data-own-stop]').waitFor({ state: 'hidden' });
  return page.locator('[data-own-result]').innerText();
}

const officialOn = (page: Page): Promise<string[]> => page.locator('.official').allInnerTexts();

describe('a file is read on the device', () => {
  test.each([
    ['luat.txt', () => TEXT],
    ['luat.docx', () => docxOf(paragraphs)],
    ['luat.doc', () => docFile(paragraphs)],
    ['luat.html', () => html(paragraphs)],
    ['luat.pdf', () => pdfOf(paragraphs, PLAIN_PRINT)],
  ] as const)('%s: every place is proved', async (name, file) => {
    const page = await openPage();
    expect(await give(page, { [name]: file() })).toContain(`${name}: khớp cả ${COUNT} chỗ`);
    await page.goto(`${site.server.origin}${LAW}dieu-2/`);
    await page.locator('.official').first().waitFor({ state: 'attached' });
    const shown = await page.locator('.law-text').innerText();
    await page.locator('.official-switch input[value=nguyen-van]').check();
    const official = (await page.locator('.law-text').innerText()).replace(/\s+/g, ' ');
    for (const { text } of ARTICLES[1]?.clauses ?? []) expect(official).toContain(text.replace(/\s+/g, ' '));
    expect(official).not.toBe(shown);
  });

  test('nothing of it leaves: after the choice only our own scripts and the fingerprints are fetched, by GET', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page
      .context()
      .on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''}${new URL(request.url()).pathname}`));
    await give(page, { 'luat.txt': TEXT });
    expect(
      asked.every((line) => /^GET \/(?:_astro\/text-worker-[\w-]+\.js|van-ban\/luat-120-2025-qh15\/dau-van-tay\.json)$/.test(line)),
    ).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('an article leads here and back', async () => {
    const page = await site.open(`${LAW}dieu-24/`, PHONE);
    await page.context().route('**/dau-van-tay.json', (route) => route.fulfill({ json: PRINTS }));
    await page.locator('a[href*="doi-chieu-ban-cua-ban"]').click();
    await give(page, { 'luat.txt': TEXT });
    await page.locator('[data-own-open]').click();
    await page.waitForURL(`**${LAW}dieu-24/`);
  });

  test('by dropping it, on a wide screen', async () => {
    const page = await openPage(DESKTOP);
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'tha.txt'));
      return data;
    }, TEXT);
    await page.locator('[data-own-drop]').dispatchEvent('drop', { dataTransfer: transfer });
    await page.locator('[data-own-result] > *').waitFor();
    expect(await page.locator('[data-own-result]').innerText()).toContain(`tha.txt: khớp cả ${COUNT} chỗ`);
  });
});

describe('dropped on an article', () => {
  const drop = async (page: Page, text: string): Promise<void> => {
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'tha.txt'));
      return data;
    }, text);
    await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
  };

  test('a true copy shows its wording there; another file is told what is wrong with it', async () => {
    const page = await site.open(`${LAW}dieu-2/`, DESKTOP);
    await page.context().route('**/dau-van-tay.json', (route) => route.fulfill({ json: PRINTS }));
    await drop(page, 'Không phải văn bản nào cả, chỉ là một tờ giấy.');
    await page.getByText('tha.txt: Không thấy điều nào').waitFor();
    expect(await page.locator('.official').count()).toBe(0);
    await drop(page, TEXT);
    await page.locator('.official').first().waitFor();
    expect(await page.locator('.official-switch').innerText()).toContain('Đã đối chiếu');
  });
});

describe('errors are named, and what is not proved is not shown', () => {
  const [clause = ''] = ARTICLES.slice(0, 3)
    .flatMap(({ clauses }) => clauses.map(({ text }) => text))
    .filter((text) => text.split(' ').length > 11 && !text.includes('\n'));
  const words = clause.split(' ');
  const slip = clause.replace(words[1] ?? '', `${words[1]}x`);
  const torn = words.slice(0, Math.ceil(words.length / 3)).join(' ');

  test('a slip is mended, and said: what the copy has, what is right', async () => {
    expect(clause).not.toBe('');
    const page = await openPage();
    const said = await give(page, { 'sai.txt': TEXT.replace(clause, slip) });
    expect(said).toContain(`khớp cả ${COUNT} chỗ`);
    expect(said).toMatch(new RegExp(`bản này ghi “.*${words[1]}x.*”, đúng là “.*${words[1]}[^x]`));
  });

  test('a place that is not proved stays closed, and says so at its place; another copy opens it', async () => {
    const page = await openPage();
    expect(await give(page, { 'rach.txt': TEXT.replace(clause, torn) })).toContain(`khớp ${COUNT - 1} trên ${COUNT} chỗ`);
    await page.goto(
      `${site.server.origin}${LAW}dieu-${ARTICLES.find(({ clauses }) => clauses.some(({ text }) => text === clause))?.number}/`,
    );
    await page.locator('.official').first().waitFor({ state: 'attached' });
    await page.locator('.official-switch input[value=nguyen-van]').check();
    const shown = (await officialOn(page)).join(' ');
    expect(shown).toContain('chưa khớp ở chỗ này');
    expect(shown).not.toContain(torn);
    expect(await page.locator('.official-switch').innerText()).toContain('Có chỗ chưa khớp');
    expect(await axeProblems(page)).toEqual([]);
    await page.goto(site.server.origin + PAGE);
    const other =
      TEXT.slice(0, TEXT.lastIndexOf('\n2. ')) + TEXT.slice(TEXT.lastIndexOf('\n2. ')).replace(/\n2\. \S+ \S+ \S+ \S+/, '\n2. ');
    await give(page, { 'rach.txt': TEXT.replace(clause, torn), 'khac.txt': other });
    expect(await page.locator('[data-own-status]').innerText()).toContain(`ghép lại, khớp ${COUNT} trên ${COUNT} chỗ`);
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  const BAD: [name: string, file: () => Uint8Array | string, said: string][] = [
    ['anh.jpg', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'ảnh chụp hoặc bản quét'],
    ['quet.pdf', () => pdfOf([], `${PLAIN_PRINT}#rect(width: 10cm, height: 10cm)\n`), 'không có lớp chữ'],
    ['bom.docx', () => zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }), 'bung ra quá lớn'],
    ['hong.pdf', () => '%PDF-1.7 hỏng', 'PDF hỏng'],
    ['rong.txt', () => '', 'Tệp rỗng'],
    ['khac.txt', () => TEXT.replace(/\p{L}+/gu, (word) => (/^(?:Điều|Chương|Mục)$/.test(word) ? word : 'chữ')), 'Không phải văn bản số'],
  ];

  test.each(BAD)('%s ends in a sentence, and the next file is read', async (name, file, said) => {
    const page = await openPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    expect(await give(page, { [name]: file() })).toContain(said);
    expect(await page.locator('[data-own-shown]').isVisible()).toBe(false);
    expect(await give(page, { 'luat.txt': TEXT })).toContain(`luat.txt: khớp cả ${COUNT} chỗ`);
    expect(errors).toEqual([]);
  });

  test('a file that is too big is not even opened', async () => {
    const page: Page = await openPage();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(41_000_000)], 'to.pdf'));
      const input = document.querySelector<HTMLInputElement>('[data-own-file]');
      if (input) input.files = data.files;
      input?.dispatchEvent(new Event('change'));
    });
    await page.locator('[data-own-result] > *').waitFor();
    expect(await page.locator('[data-own-result]').innerText()).toContain('Tệp quá lớn (41 MB)');
  });

  test('reading can be stopped; without a network it is said that one is needed', async () => {
    const page = await openPage();
    await page.route('**/_astro/text-worker-*.js', () => new Promise(() => undefined));
    await page.locator('[data-own-file]').setInputFiles({ name: 'luat.txt', mimeType: '', buffer: Buffer.from(TEXT) });
    await page.locator('[data-own-stop]').click();
    await page.locator('[data-own-result] > *').waitFor();
    expect(await page.locator('[data-own-result]').innerText()).toContain('Bạn đã dừng');
    const other = await site.open(PAGE, PHONE);
    await other.route('**/dau-van-tay.json', (route) => route.abort());
    expect(await give(other, { 'luat.txt': TEXT })).toContain('Chưa tải được dấu vân tay');
  });
});

describe('what is kept', () => {
  test('in the tab alone, on the device if wished, and gone with one tap', async () => {
    const page = await openPage();
    await give(page, { 'luat.txt': TEXT });
    const visit = async (wanted: boolean): Promise<void> => {
      const tab = await page.context().newPage();
      await tab.goto(`${site.server.origin}${LAW}dieu-2/`, { waitUntil: 'networkidle' });
      // On a slow device the network can rest before the wording stands there.
      if (wanted) await tab.locator('.official').first().waitFor({ state: 'attached' });
      else expect(await tab.locator('.official').count()).toBe(0);
      await tab.close();
    };
    await visit(false);
    await page.locator('[data-own-keep]').check();
    expect(await page.locator('[data-own-stays]').innerText()).toContain('đến khi bạn xóa');
    await visit(true);
    await page.reload();
    expect(await page.locator('[data-own-kept]').innerText()).toContain('luat.txt');
    await page.locator('[data-own-keep]').uncheck();
    await visit(false);
    await page.locator('[data-own-keep]').check();
    await visit(true);
    await page.goto(`${site.server.origin}${LAW}dieu-2/`);
    await page.locator('.official-switch button').click();
    await page.waitForFunction(() => document.querySelector('.official-switch') === null);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await visit(false);
  });

  test('wording that was proved against other fingerprints is not shown', async () => {
    const page = await openPage();
    await give(page, { 'luat.txt': TEXT });
    await page.evaluate(() => {
      const [key = '', kept] =
        Object.entries(sessionStorage).find(([name]) => !name.includes('/dieu') && name.split('/').length === 2) ?? [];
      sessionStorage.setItem(key, String(kept).replace(/"stamp":"\w+"/, '"stamp":"000000000000"'));
    });
    await page.goto(`${site.server.origin}${LAW}dieu-1/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.official').count()).toBe(0);
  });

  test('on the page of the whole law it stands at every article', async () => {
    const page = await openPage();
    await give(page, { 'luat.txt': TEXT });
    await page.goto(`${site.server.origin}${LAW}toan-van/`);
    await page.locator('.official').first().waitFor({ state: 'attached' });
    expect(await page.locator('.law-text.with-official').count()).toBeGreaterThan(3);
    expect(await page.locator('.official-switch').count()).toBe(1);
  });
});

const SHARED = join(ROOT, '../shared/official');

describe.skipIf(!existsSync(SHARED))('real copies (skipped without ../shared)', () => {
  test.each([
    ['luat-120-2025-qh15', 'luat-120-2025-qh15.docx'],
    ['luat-120-2025-qh15', 'luat-120-2025-qh15.pdf'],
    ['luat-73-2021-qh14', 'luat-73-2021-qh14.pdf'],
    ['nghi-dinh-163-2026-nd-cp', 'nghi-dinh-163-2026-nd-cp.pdf'],
  ])('%s ← %s', async (id, file) => {
    const page = await site.open(`/van-ban/${id}/doi-chieu-ban-cua-ban/`, PHONE);
    await page.locator('[data-own-file]').setInputFiles(join(SHARED, file));
    await page.locator('[data-own-result] > *').waitFor({ timeout: 120_000 });
    expect(await page.locator('[data-own-result]').innerText()).toMatch(/khớp cả \d+ chỗ/);
    await page.locator('[data-own-shown]').waitFor();
  });
});

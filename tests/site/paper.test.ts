/** What comes out of a printer: read back from the PDF, not from the style sheet. */
import type { BrowserContextOptions } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { DESKTOP, useSite } from '../support/site.ts';

const site = useSite();
const POINTS_PER_MM = 72 / 25.4;
const MARGIN = 18 * POINTS_PER_MM;

/** The pages of a printed address: their words, and how much of each page's height holds text. */
async function printed(
  path: string,
  options: BrowserContextOptions = DESKTOP,
): Promise<{ words: string; text: string[]; filled: number[] }> {
  const page = await site.open(path, options);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  const plain = text.map((each) => each.normalize('NFC').replace(/\s+/g, ' '));
  const filled: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const height = sheet.view[3] ?? 0;
    const { items } = await sheet.getTextContent();
    const bottoms = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : []));
    const lowest = Math.min(...bottoms.filter((y) => y > MARGIN));
    filled.push((height - MARGIN - lowest) / (height - 2 * MARGIN));
  }
  return { words: plain.join(' '), text: plain, filled };
}

describe('closed parts are open on paper', () => {
  test.each([
    ['with scripts', {}],
    ['without', { javaScriptEnabled: false }],
  ])('%s: the basis of a question, a case of transition', async (_name, options) => {
    const question = await printed('/hoi-dap/con-co-bi-bat-khong/', { ...DESKTOP, ...options });
    expect(question.words).toMatch(/Căn cứ \(\d+\) (?:Điều|Luật|Khoản|NĐ|BLHS)/u);
    const page = await site.open('/van-ban/doi-chieu/');
    const answer = await page
      .locator('details.case p')
      .nth(1)
      .evaluate((node) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    expect((await printed('/van-ban/doi-chieu/', { ...DESKTOP, ...options })).words).toContain(answer);
  });

  test('a list of other pages stays as it is on the screen, and closed parts are closed again afterwards', async () => {
    const page = await site.open('/hoi-dap/');
    const hidden = await page
      .locator('details.list-only a')
      .last()
      .evaluate((node) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    expect((await printed('/hoi-dap/')).text.length).toBeLessThan(5);
    expect((await printed('/tai-ve/')).text.length).toBeLessThan(5);
    expect(hidden).not.toBe('');
    const after = await site.open('/hoi-dap/con-co-bi-bat-khong/');
    const open = () => after.locator('main details[open]').count();
    const before = await open();
    await after.pdf();
    expect(await open()).toBe(before);
  });
});

test('a whole law and an article leave no page nearly empty but the last', async () => {
  for (const path of ['/van-ban/luat-120-2025-qh15/toan-van/', '/van-ban/luat-120-2025-qh15/dieu-24/']) {
    const { filled } = await printed(path);
    expect(filled.length, path).toBeGreaterThan(3);
    for (const [index, part] of filled.slice(0, -1).entries()) expect(part, `${path} ${index + 1}`).toBeGreaterThan(0.7);
  }
});

test('each page says where it is from, when it was printed, and which page it is; an article names its law', async () => {
  const { text } = await printed('/van-ban/luat-120-2025-qh15/dieu-24/');
  const day = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date());
  for (const [index, words] of text.entries()) {
    expect(words).toContain(`${index + 1} / ${text.length}`);
    expect(words).toContain(`/van-ban/luat-120-2025-qh15/dieu-24/ · in ngày ${day}`);
  }
  expect(text[0]).toContain('Luật Phòng, chống ma túy số 120/2025/QH15 Chương IV');
});

test('filters and buttons are not on paper', async () => {
  const { words } = await printed('/van-ban/doi-chieu/');
  expect(words).not.toContain('Lọc');
  const page = await site.open('/van-ban/doi-chieu/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
});

import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import { cardPath, NEUTRAL_CARD, type Card } from '../../share/card.ts';
import { ContentFiles } from '../../content/files.ts';
import { readFirstHelp } from '../../content/readers/sheets.ts';
import { parseQuestion } from '../../content/readers/questions.ts';
import { ROOT } from '../test-support/press.ts';
import { makePrints } from '../run/prints.ts';
import { cardPrints } from './cards.ts';
import { halfSheetPrints } from './half-sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'chia-se-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { lines } = readFirstHelp(new ContentFiles(ROOT));
const options = { root: ROOT, outDir: join(folder, 'out'), cacheDir: join(folder, 'cache') };

const CARD: Card = {
  tone: 'law',
  label: 'Luật 120/2025/QH15 · Còn hiệu lực',
  title: 'Điều 24. Xác định tình trạng nghiện',
  text: 'Tóm tắt.',
};

test('a card is a PNG of 1200 × 630 in at most 60 KB; the same card is made once and then taken from the cache', async () => {
  const cards: Card[] = [CARD, { ...CARD }, { ...CARD, text: 'Rất dài. '.repeat(200) }, NEUTRAL_CARD];
  const prints = cardPrints(cards, 'Tên trang', options.outDir);
  expect(prints).toHaveLength(3);
  expect(await makePrints(options, prints)).toMatchObject({ files: 3, built: 3 });
  for (const card of cards) {
    const bytes = readFileSync(join(options.outDir, cardPath(card)));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(60 * 1024);
  }
  expect(await makePrints(options, prints)).toMatchObject({ files: 3, built: 0 });
});

test('a title that fits at no size stops the build and names the card', async () => {
  const card = { ...CARD, title: 'Điều rất dài '.repeat(200) };
  await expect(makePrints(options, cardPrints([card], 'Tên trang', options.outDir))).rejects.toThrow(
    `${cardPath(card)}: tiêu đề của ảnh chia sẻ quá dài`,
  );
});

const QUESTION = (basis: number): string => `---
question: "Câu hỏi thử máy in?"
short: "Câu trả lời ngắn."
audiences: [hoc-sinh]
situation: chat-moi
urgency: thuong
do: ["Việc thứ nhất.", "Việc thứ hai."]
help: ["111", "tro-giup-phap-ly"]
basis: [${Array.from({ length: basis }, (_, index) => `"khoản 5 Điều ${5 + index} Luật Phòng, chống ma túy số 120/2025/QH15"`).join(', ')}]
checked: 2026-11-26
---
Thân bài.
`;

/** The one page of a half sheet: its size in millimetres and its words. */
async function sheet(basis: number, site?: string): Promise<{ size: number[]; text: string }> {
  const { question } = parseQuestion(QUESTION(basis), 'content/hoi-dap/thu.mdx');
  await makePrints({ ...options, ...(site === undefined ? {} : { site }) }, halfSheetPrints([question], lines));
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(options.outDir, 'hoi-dap/thu/thu-a5.pdf'))));
  expect(pdf.numPages).toBe(1);
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const text = items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/gu, ' ');
  return { size: page.view.slice(2).map((points) => Math.round((points / 72) * 25.4)), text };
}

test('a half sheet is twice A5 on one A4, with what to do, who helps and the basis; the address only where it is known', async () => {
  const { size, text } = await sheet(1, 'https://example.org');
  expect(size).toEqual([297, 210]);
  for (const words of ['Câu hỏi thử máy in?', 'Câu trả lời ngắn.', 'Việc thứ hai.', '111', 'khoản 5 Điều 5', 'example.org/hoi-dap/thu'])
    expect(text.split(words).length - 1, words).toBe(2);
  expect((await sheet(1)).text).not.toContain('example.org');
});

test('a basis that finds no room is left out, and said to stand on the page', async () => {
  const { text } = await sheet(400);
  expect(text).not.toContain('khoản 5 Điều 5');
  expect(text).toContain('Căn cứ và nguồn: xem ở trang của câu hỏi này.');
});

import { describe, expect, test } from 'vitest';
import type { PdfItem, Page } from './pdf-items.ts';
import { stampItems } from './pdf-stamps.ts';

const run = (text: string, x0: number, y: number, font: string, size = 12, width = text.length * 6): PdfItem => ({
  text,
  x0,
  x1: x0 + width,
  y,
  size,
  font,
  angle: 0,
});
const page = (items: PdfItem[]): Page => ({ number: 1, width: 600, height: 800, items });
const body = Array.from({ length: 30 }, (_, row) => run('dòng chữ của trang giấy này dài như thế', 60, 60 + 16 * row, 'body'));

describe('stamps are told by their place on the page', () => {
  test('a rare font in the line is no stamp, though its runs overlap their neighbours', () => {
    const line = [run('ch', 60, 600, 'body'), run('ống', 68, 600, 'substitute', 12, 22), run('ma túy', 80, 600, 'body')];
    expect(stampItems(page([...body, ...line])).size).toBe(0);
  });

  test('text on another baseline that lies over the lines is one, with the lines beside it', () => {
    const stamp = [run('ĐẾN', 100, 150, 'stamp', 14), run('Số 12', 100, 168, 'stamp', 14), run('VĂN THƯ', 560, 168, 'stamp', 14)];
    const found = stampItems(page([...body, ...stamp]));
    expect([...found].map(({ text }) => text)).toEqual(['ĐẾN', 'Số 12']);
  });

  test('a raised figure and a rule of underscores are none', () => {
    const marks = [run('2', 150, 55, 'other', 7, 4), run('________', 100, 63, 'other', 9)];
    expect(stampItems(page([...body, ...marks])).size).toBe(0);
  });

  test('the font of another page counts for nothing: a page of its own is judged by itself', () => {
    expect(stampItems(page([run('CHÍNH PHỦ', 60, 60, 'rare'), run('Độc lập', 60, 90, 'rare')])).size).toBe(0);
  });
});

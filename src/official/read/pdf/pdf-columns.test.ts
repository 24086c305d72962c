/** Two columns with a narrow gutter, a last page with a few lines in each, and letters that a browser's print leaves at the foot of a page. */
import { expect, test } from 'vitest';
import type { Page, PdfItem } from './pdf-items.ts';
import { linesOfPages } from './read-pdf.ts';

const run = (text: string, x0: number, y: number, width = text.length * 5): PdfItem => ({
  text,
  x0,
  x1: x0 + width,
  y,
  size: 10,
  font: 'f1',
  angle: 0,
});
const page = (number: number, items: PdfItem[]): Page => ({ number, width: 600, height: 800, items });
const read = (pages: readonly Page[]): string[] => linesOfPages(pages).lines.map(({ text }) => text);

/** Lines of 240 points in two columns, 10 points apart; some commas of the left one hang out by 3. */
const columns = (number: number, rows: number): Page =>
  page(
    number,
    Array.from({ length: rows }, (_, at) => [
      run(`trái ${number}.${at}`, 50, 100 + at * 14, at % 6 === 1 ? 243 : 240),
      run(`phải ${number}.${at}`, 300, 100 + at * 14, 240),
    ]).flat(),
  );
const side = (name: string, number: number, rows: number): string[] => Array.from({ length: rows }, (_, at) => `${name} ${number}.${at}`);

test('a comma that hangs out into the gutter does not make a line go on over it', () => {
  expect(read([columns(1, 20)])).toEqual([...side('trái', 1, 20), ...side('phải', 1, 20)]);
});

test('a heading over both columns is read where it stands', () => {
  const { items } = columns(1, 30);
  const heading = run('Đề mục đứng ngang qua cả hai cột của trang', 150, 100 + 10 * 14 - 7, 300);
  const lines = read([page(1, [...items, heading])]);
  expect(lines.indexOf(heading.text)).toBe(20);
  expect(lines.slice(0, 10)).toEqual(side('trái', 1, 10));
});

test('a last page with a few lines in each column is read like the page before; one without columns is not', () => {
  expect(read([columns(1, 20), columns(2, 3)]).slice(40)).toEqual([...side('trái', 2, 3), ...side('phải', 2, 3)]);
  expect(read([columns(2, 3)])).toEqual([0, 1, 2].map((at) => `trái 2.${at} phải 2.${at}`));
});

test('letters at the foot of a page that stand again in the first line of the next one are left out', () => {
  const first = [run('Dòng một của trang này', 50, 700), run('Ố', 120, 745, 8)];
  const second = [run('TRÁCH NHIỆM CH', 50, 60, 70), run('Ố', 120, 60, 8), run('NG', 128, 60, 10), run('dòng hai', 50, 80)];
  expect(read([page(1, first), page(2, second)])).toEqual(['Dòng một của trang này', 'TRÁCH NHIỆM CHỐNG', 'dòng hai']);
  // What is no part of the next page's line stays, and so does a line that comes back whole.
  const elsewhere = [run('TRÁCH NHIỆM CH', 50, 60, 70), run('Ố', 130, 60, 8), run('NG', 138, 60, 10)];
  expect(read([page(1, first), page(2, elsewhere)])).toContain('Ố');
  expect(read([page(1, first), page(2, [run('Ố', 120, 60, 8), run('dòng hai', 50, 80)])])).toHaveLength(4);
});

/** The sheets of the survey, read back by another library than the one that writes them and computed by a formula engine. */
import { HyperFormula } from 'hyperformula';
import { readXlsx, type Sheet } from 'hucre';
import { expect, test } from 'vitest';
import { loadItems } from '../../content/readers/items.ts';
import { surveySheet } from '../../materials/model/survey.ts';
import { xlsx } from './xlsx.ts';

const item = loadItems(process.cwd())
  .map((one) => one.item)
  .find(({ slug }) => slug === 'phieu-truoc-phieu-sau');
if (item === undefined) throw new Error('không có phiếu');
const bytesOf = (id: string): Promise<Buffer> => {
  const survey = item.surveys.find((one) => one.id === id);
  if (survey === undefined) throw new Error(id);
  return xlsx(surveySheet(item, survey));
};

/** What a sheet holds, formulas as they are typed. */
const contentOf = ({ rows, cells }: Sheet): (string | number | boolean | null)[][] =>
  rows.map((row, y) =>
    row.map((value, x) => {
      const formula = cells?.get(`${y},${x}`)?.formula;
      return formula === undefined ? (value as string | number | boolean | null) : `=${formula}`;
    }),
  );

/** The workbook in a formula engine. */
async function engineOf(id: string) {
  const { sheets } = await readXlsx(await bytesOf(id));
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(sheets.map((sheet) => [sheet.name, contentOf(sheet)])), {
    licenseKey: 'gpl-v3',
  });
  const numberOf = (name: string): number => engine.getSheetId(name) ?? -1;
  return {
    names: sheets.map(({ name }) => name),
    /** Types papers into a sheet, one row each. */
    type: (name: string, papers: (number | string | null)[][]) => engine.setCellContents({ sheet: numberOf(name), row: 2, col: 1 }, papers),
    results: () => engine.getSheetValues(numberOf('Kết quả')),
  };
}

test('the workbook has its four sheets, the questions of the printed form, and room for 500 papers', async () => {
  const { sheets } = await readXlsx(await bytesOf('bang-tinh'));
  expect(sheets.map(({ name }) => name)).toEqual(['Cách dùng', 'Trước', 'Sau', 'Kết quả']);
  expect(sheets[1]?.rows).toHaveLength(502);
  const table = item.blocks.find((block) => block.type === 'table');
  const asked = sheets[3]?.rows.slice(1, 10).map(([question]) => question);
  expect(asked).toEqual(table?.rows.map(([question = '']) => question.replace('\\', '')));
});

test('an empty workbook has no error and shows no share', async () => {
  const { results } = await engineOf('bang-tinh');
  const values = results();
  expect(JSON.stringify(values)).not.toMatch(/#|NaN|error/i);
  expect(values[1]?.slice(1)).toEqual([0, 0, 'dưới 10 phiếu', 0, 0, 'dưới 10 phiếu', '']);
});

test('shares, change, the guess in the middle and wrong cells are computed', async () => {
  const book = await engineOf('bang-tinh');
  // Before: of 12 papers 3 say “rather” or “very” to question 1 and one leaves it out; after: of 20 papers 15 do.
  const before = Array.from({ length: 12 }, (_, row) => [
    row === 11 ? null : row < 3 ? 3 + (row % 2) : 1 + (row % 2),
    ...Array<null>(8).fill(null),
    row * 5,
  ]);
  const after = Array.from({ length: 20 }, (_, row) => [row < 15 ? 4 : 2, ...Array<null>(8).fill(null), 90]);
  book.type('Trước', before);
  book.type('Sau', after);
  const values = book.results();
  expect(values[1]?.slice(1)).toEqual([11, 3, 27, 20, 15, 75, 48]);
  // Nobody answered question 2.
  expect(values[2]?.slice(1, 4)).toEqual([0, 0, 'dưới 10 phiếu']);
  expect([values[10]?.[3], values[10]?.[6], values[10]?.[7]]).toEqual([27.5, 90, 'Số thật: 92']);
  expect([values[11]?.[3], values[11]?.[6]]).toEqual([0, 0]);
  // A number outside the scale and a word are counted as wrong, and as no answer.
  book.type('Trước', [[7, 'có']]);
  const wrong = book.results();
  expect(wrong[11]?.[3]).toBe(2);
  expect(wrong[1]?.[1]).toBe(10);
});

test('the form of the youngest has two answers and no guess', async () => {
  const book = await engineOf('bang-tinh-tieu-hoc');
  book.type(
    'Sau',
    Array.from({ length: 10 }, (_, row) => [row < 8 ? 1 : 2]),
  );
  const values = book.results();
  expect(values).toHaveLength(8);
  expect(values[1]?.slice(4, 7)).toEqual([10, 8, 80]);
});

test('nine papers are too few for a share, ten are enough', async () => {
  const book = await engineOf('bang-tinh');
  book.type(
    'Trước',
    Array.from({ length: 9 }, () => [4]),
  );
  expect(book.results()[1]?.[3]).toBe('dưới 10 phiếu');
  book.type(
    'Trước',
    Array.from({ length: 10 }, () => [4]),
  );
  expect(book.results()[1]?.[3]).toBe(100);
});

test('the same content gives the same bytes', async () => {
  expect((await bytesOf('bang-tinh')).equals(await bytesOf('bang-tinh'))).toBe(true);
});

test('a form without its table, an answer that it does not have: told with the file', () => {
  expect(() => surveySheet({ file: 'a.mdx', blocks: [], parts: [] }, { id: 'a', title: 'A', good: ['Có'] })).toThrow(
    /a\.mdx.*bảng câu hỏi/,
  );
  expect(() => surveySheet(item, { id: 'a', title: 'A', good: ['Có'] })).toThrow(/good: Có/);
});

import { describe, expect, test } from 'vitest';
import type { ArticleEntry } from './article.ts';
import { comparisonFaults, comparisonRowSchema, orderRows, rowAnchors, rowsByChapter, rowSlug, type ComparisonRow } from './comparison.ts';
import { LegalCorpus } from './legal-corpus.ts';
import { parseArticleBody } from './parse.ts';

const laws = { oldId: 'cu', newId: 'moi' };

function law(
  id: string,
  number: string,
  count: number,
): { facts: { id: string; number: string; title: string }; articles: ArticleEntry[] } {
  return {
    facts: { id, number, title: 'Luật' },
    articles: Array.from({ length: count }, (_, index) => ({
      documentId: id,
      number: index + 1,
      title: 'Tên điều',
      chapter: 'I',
      summary: 'Tóm tắt ngắn gọn.',
      audiences: [],
      keywords: [],
      questions: [],
      shortened: false,
      restated: true,
      quick: [],
      details: [],
      bodyLine: 1,
      related: [],
      checked: '2026-11-23',
      body: parseArticleBody('1. Một:\na) A;\n\n2. Hai.'),
      file: `${id}/dieu-${index + 1}.md`,
    })),
  };
}

const corpus = new LegalCorpus([law('cu', '1/2021', 3), law('moi', '2/2025', 3)]);
const row = (from: number[], to: number[], kind: ComparisonRow['kind'], more: Partial<ComparisonRow> = {}): ComparisonRow => ({
  from,
  to,
  kind,
  change: 'Điều gì đã đổi.',
  affects: [],
  old: [],
  new: [],
  pairs: [],
  ...more,
});
const complete = [
  row([1], [1], 'kept'),
  row([2], [2], 'amended', { old: ['điểm a khoản 1 Điều 2'], new: ['khoản 2 Điều 2'] }),
  row([3], [], 'dropped'),
  row([], [3], 'new'),
];
const check = (rows: ComparisonRow[]): string[] => comparisonFaults(rows, corpus, laws).map(({ found }) => found);

describe('comparisonFaults', () => {
  test('accepts rows that place every article', () => {
    expect(check(complete)).toEqual([]);
  });

  test.each<[string, ComparisonRow[], RegExp]>([
    ['an article of the old law that no row holds', complete.filter(({ kind }) => kind !== 'dropped'), /Điều 3 của cu chưa có trong bảng/],
    ['an article of the new law that no row holds', complete.filter(({ kind }) => kind !== 'new'), /Điều 3 của moi chưa có trong bảng/],
    ['an article that does not exist', [...complete, row([9], [1], 'amended')], /“Điều 9” không có trong cu/],
    [
      'a cited point that does not exist',
      [...complete, row([1], [1], 'amended', { new: ['điểm b khoản 1 Điều 1'] })],
      /“điểm b khoản 1 Điều 1” không có trong moi/,
    ],
    [
      'a pair with a clause that does not exist',
      [...complete, row([1], [1], 'amended', { pairs: [['khoản 1 Điều 1', 'khoản 9 Điều 1']] })],
      /“khoản 9 Điều 1” không có trong moi/,
    ],
    ['a cited place that is none', [...complete, row([1], [1], 'amended', { old: ['phần đầu'] })], /“phần đầu” không có trong cu/],
    ['a new article with an old one', [...complete, row([1], [1], 'new')], /ghi “new”/],
    ['a dropped article with a new one', [...complete, row([1], [1], 'dropped')], /ghi “dropped”/],
    ['an amended article without a new one', [...complete, row([1], [], 'amended')], /ghi “amended”/],
  ])('refuses %s', (_, rows, message) => {
    expect(check(rows).join('; ')).toMatch(message);
  });
});

test('the schema refuses unknown kinds, groups and fields', () => {
  const good = { from: [1], to: [1], kind: 'kept', change: 'Giữ nguyên nội dung.', affects: ['nha-truong'] };
  expect(comparisonRowSchema.safeParse(good).success).toBe(true);
  for (const bad of [
    { ...good, kind: 'moved' },
    { ...good, affects: ['moi-nguoi'] },
    { ...good, from: [0] },
    { ...good, note: 'x' },
    { ...good, change: '' },
  ]) {
    expect(comparisonRowSchema.safeParse(bad).success).toBe(false);
  }
});

test('rows stand in the order of the new law, a dropped article after its old neighbour', () => {
  const ordered = orderRows([row([5], [], 'dropped'), row([6], [2], 'amended'), row([4], [1], 'amended'), row([], [3], 'new')]);
  expect(ordered.map(({ from, to }) => `${from.join()}→${to.join()}`)).toEqual(['4→1', '5→', '6→2', '→3']);
});

test('what is dropped of an article that also lives on stands before the row in which it lives on', () => {
  const ordered = orderRows([row([5], [9], 'amended'), row([4], [8], 'amended'), row([5], [], 'dropped')]);
  expect(ordered.map(({ from, to }) => `${from.join()}→${to.join()}`)).toEqual(['4→8', '5→', '5→9']);
});

test('a row has a page of its own only with both sides', () => {
  expect(rowSlug(row([23], [24], 'amended'))).toBe('dieu-23-thanh-dieu-24');
  expect(rowSlug(row([30, 31], [35], 'merged'))).toBe('dieu-30-31-thanh-dieu-35');
  expect(rowSlug(row([], [12], 'new'))).toBeUndefined();
});

test('anchors of articles are given once, to the first row that holds the article', () => {
  const anchors = rowAnchors([row([1], [1, 2], 'split'), row([1], [3], 'split')]);
  expect(anchors).toEqual([['den-dieu-1', 'den-dieu-2', 'tu-dieu-1'], ['den-dieu-3']]);
});

test('rows stand in the chapter of their first new article, a dropped one with the row before it, and no chapter is empty', () => {
  const [article] = law('moi', '2/2025', 1).articles;
  const chapter = (number: string, own: number[], inSection: number[]) => ({
    number,
    title: `Chương ${number}`,
    articles: own.map((n) => ({ ...article!, number: n })),
    sections: [{ number: 1, title: 'Mục', articles: inSection.map((n) => ({ ...article!, number: n })) }],
  });
  const rows = [row([1], [1], 'kept'), row([2], [], 'dropped'), row([3], [3, 4], 'split'), row([4], [5], 'amended')];
  const found = rowsByChapter(rows, [chapter('I', [1, 2], []), chapter('II', [6], []), chapter('III', [3], [4, 5])]);
  expect(found.map(({ division, rows: inside }) => [division.number, inside.map(({ from }) => from)])).toEqual([
    ['I', [[1], [2]]],
    ['III', [[3], [4]]],
  ]);
});

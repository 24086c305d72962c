import { describe, expect, test } from 'vitest';
import { clauseTexts, pairClauses, type ClauseText } from './clause-pairs.ts';
import { formatPlace } from './place.ts';
import { parseArticleBody } from './parse.ts';
import { wordCutter } from './words.ts';

const cut = wordCutter(['ma túy', 'cai nghiện', 'cơ sở']);
const clauses = (article: number, text: string): ClauseText[] => clauseTexts({ number: article, body: parseArticleBody(text) });
const paired = (before: readonly ClauseText[], after: readonly ClauseText[]): string[] =>
  pairClauses(before, after, cut).map(
    (pair) => `${pair.old ? formatPlace(pair.old.place) : '–'} | ${pair.new ? formatPlace(pair.new.place) : '–'}`,
  );

describe('clauseTexts', () => {
  test('a clause is one piece with all its points', () => {
    expect(clauses(7, '1. Gồm:\na) Một;\nb) Hai.\n\n2. Ba.')).toEqual([
      { place: { article: 7, clause: 1 }, text: 'Gồm:\na) Một;\nb) Hai.' },
      { place: { article: 7, clause: 2 }, text: 'Ba.' },
    ]);
  });

  test('a lead is a piece of its own before clauses, and one piece with points that have no clause', () => {
    expect(clauses(2, 'Mở đầu:\n\n1. Một.')).toEqual([
      { place: { article: 2 }, text: 'Mở đầu:' },
      { place: { article: 2, clause: 1 }, text: 'Một.' },
    ]);
    expect(clauses(9, 'Mở đầu:\n\na) Một;\nb) Hai.')).toEqual([{ place: { article: 9 }, text: 'Mở đầu:\na) Một;\nb) Hai.' }]);
    expect(clauses(9, 'Chỉ một câu.')).toEqual([{ place: { article: 9 }, text: 'Chỉ một câu.' }]);
  });
});

describe('pairClauses', () => {
  const old = clauses(22, '1. Người phải xét nghiệm ma túy trong cơ thể.\n\n2. Kết quả gửi Chủ tịch xã.\n\n3. Nhà nước trả kinh phí.');

  test('sets each older clause beside the newer one that says nearly the same, also where numbers moved', () => {
    const young = clauses(
      23,
      '1. Nhà nước bảo đảm kinh phí.\n\n2. Người sau đây phải xét nghiệm ma túy trong cơ thể.\n\n3. Kết quả gửi Trưởng Công an xã.',
    );
    expect(paired(old, young)).toEqual([
      'khoản 3 Điều 22 | khoản 1 Điều 23',
      'khoản 1 Điều 22 | khoản 2 Điều 23',
      'khoản 2 Điều 22 | khoản 3 Điều 23',
    ]);
  });

  test('a clause without its like stands alone: a new one in its place, an old one after its old neighbour', () => {
    const young = clauses(23, '1. Áp giải người vi phạm.\n\n2. Người phải xét nghiệm ma túy trong cơ thể.\n\n3. Nhà nước trả kinh phí.');
    expect(paired(old, young)).toEqual([
      '– | khoản 1 Điều 23',
      'khoản 1 Điều 22 | khoản 2 Điều 23',
      'khoản 2 Điều 22 | –',
      'khoản 3 Điều 22 | khoản 3 Điều 23',
    ]);
  });

  test('old clauses before any that has its like stand first, in their order', () => {
    const young = clauses(23, '1. Nhà nước trả kinh phí.');
    expect(paired(old, young)).toEqual(['khoản 1 Điều 22 | –', 'khoản 2 Điều 22 | –', 'khoản 3 Điều 22 | khoản 1 Điều 23']);
  });

  test('each clause is used once: of two that are alike, the more alike', () => {
    const young = clauses(23, '1. Nhà nước trả kinh phí cai nghiện.\n\n2. Nhà nước trả kinh phí.');
    expect(paired(clauses(5, '1. Nhà nước trả kinh phí.'), young)).toEqual(['– | khoản 1 Điều 23', 'khoản 1 Điều 5 | khoản 2 Điều 23']);
  });

  test('a pair that an editor names goes before any likeness', () => {
    const before = clauses(1, '1. Chủ tịch xã nhận đơn.\n\n2. Nhà nước trả kinh phí.');
    const after = clauses(2, '1. Chủ tịch tỉnh nhận đơn.\n\n2. Trưởng Công an ghi sổ.');
    const pairs = (fixed: readonly (readonly [string, string])[]): string[] =>
      pairClauses(before, after, cut, fixed).map(
        (pair) => `${pair.old ? formatPlace(pair.old.place) : '–'} | ${pair.new ? formatPlace(pair.new.place) : '–'}`,
      );
    expect(pairs([])).toContain('khoản 1 Điều 1 | khoản 1 Điều 2');
    expect(pairs([['khoản 1 Điều 1', 'khoản 2 Điều 2']])).toEqual([
      '– | khoản 1 Điều 2',
      'khoản 1 Điều 1 | khoản 2 Điều 2',
      'khoản 2 Điều 1 | –',
    ]);
  });

  test('what all clauses share makes no pair', () => {
    const before = clauses(1, '1. Người cai nghiện ma túy nộp đơn xin cấp giấy.\n\n2. Người cai nghiện ma túy được hỗ trợ.');
    const after = clauses(2, '1. Người cai nghiện ma túy bỏ đi thì bị truy tìm.\n\n2. Người cai nghiện ma túy được hỗ trợ.');
    expect(paired(before, after)).toEqual(['khoản 1 Điều 1 | –', '– | khoản 1 Điều 2', 'khoản 2 Điều 1 | khoản 2 Điều 2']);
  });

  test('two laws of which one says nothing', () => {
    expect(paired([], clauses(2, '1. Một.'))).toEqual(['– | khoản 1 Điều 2']);
    expect(paired(clauses(2, '1. Một.'), [])).toEqual(['khoản 1 Điều 2 | –']);
  });
});

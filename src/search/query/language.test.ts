import { expect, test } from 'vitest';
import { language } from '../test-support/search.ts';
import { emptyWords, knownSpans, prepareLanguage } from './language.ts';
import { queryWords } from './words.ts';

const spans = (query: string, from: string[][]): [number, number][] =>
  knownSpans(queryWords(query), prepareLanguage(language({ synonyms: from.map((say) => ({ from: say, to: ['khác'] })) }))).map(
    ({ start, end }) => [start, end],
  );

test('the longest saying wins, and none overlaps another', () => {
  expect(spans('cai ở nhà', [['cai'], ['cai ở nhà'], ['ở nhà']])).toEqual([[0, 3]]);
  expect(spans('ở nhà cai', [['cai'], ['ở nhà']])).toEqual([
    [0, 2],
    [2, 3],
  ]);
});

test('one syllable typed without marks is not taken for a marked one', () => {
  expect(spans('thử', [['thử']])).toEqual([[0, 1]]);
  expect(spans('thu', [['thử']])).toEqual([]);
  expect(spans('thu mau', [['thử máu']])).toEqual([[0, 2]]);
  expect(spans('test', [['test']])).toEqual([[0, 1]]);
});

test('words that say little are empty beside others, never alone', () => {
  const empty = (query: string): boolean[] => emptyWords(queryWords(query), prepareLanguage(language()));
  expect(empty('có ma túy không')).toEqual([true, false, false, true]);
  expect(empty('ma túy là gì')).toEqual([false, false, true, true]);
  expect(empty('có không')).toEqual([false, false]);
});

test('of a pasted page forty words are searched', () => {
  expect(queryWords('một hai ba bốn năm sáu bảy tám chín mười '.repeat(6))).toHaveLength(40);
});

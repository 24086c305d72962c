import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary, type Library } from '../library.ts';
import type { BigChange } from '../readers/comparison.ts';
import { comparisonRule } from './comparison.ts';

const library = openLibrary(join(import.meta.dirname, '../../..'), '2026-11-26');
const TEXT = 'Cai nghiện lần đầu nay là 24 tháng.';

/** What the rule finds where the list of the biggest changes is another one. */
function faultsOf(value: BigChange[]): string[] {
  const { comparison } = library;
  if (comparison === undefined) throw new Error('The project has no comparison');
  const changed = { ...comparison, biggest: { value, lineOf: () => 7 } };
  const other = Object.create(library, { comparison: { value: changed } }) as Library;
  return comparisonRule(other).map((fault) => fault.message);
}

describe('the biggest changes', () => {
  test('are seven, each with a place of the new law', () => {
    expect(library.comparison?.biggest.value).toHaveLength(7);
    expect(comparisonRule(library)).toEqual([]);
  });

  test.each([
    ['a clause that does not exist', TEXT, 'khoản 9 Điều 29', /bay-thay-doi\.yaml, dòng 7.*“khoản 9 Điều 29” không có/],
    ['a citation that is none', TEXT, 'phần đầu', /“phần đầu” không có/],
    ['two sentences', `${TEXT} Đó là điều mới.`, 'khoản 1 Điều 29', /Gặp 2 câu/],
    ['a sentence that is too long', `${'một '.repeat(36)}.`, 'khoản 1 Điều 29', /36 tiếng/],
  ])('refuses %s', (_, text, place, message) => {
    const faults = faultsOf([{ text, place }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  test('accepts a sentence with its place', () => {
    expect(faultsOf([{ text: TEXT, place: 'khoản 1 Điều 29' }])).toEqual([]);
  });
});

test('refuses a row whose statement holds a sentence that is too long', () => {
  const { comparison } = library;
  const [first, ...others] = comparison?.written ?? [];
  if (comparison === undefined || first === undefined) throw new Error('The project has no comparison');
  const long = { ...first, row: { ...first.row, change: `Ngắn. ${'một '.repeat(36)}.` } };
  const other = Object.create(library, { comparison: { value: { ...comparison, written: [long, ...others] } } }) as Library;
  expect(comparisonRule(other).map(({ message }) => message)).toEqual([expect.stringMatching(/Câu 36 tiếng/)]);
});

test('the words that no mark may cut hold those that the laws use most', () => {
  const cut = library.comparison?.cut;
  const words = cut?.('cơ sở cai nghiện ma túy, Ủy ban nhân dân, biện pháp xử lý hành chính').filter((piece) => piece.includes(' '));
  expect(words?.filter((piece) => piece !== ' ')).toEqual([
    'cơ sở',
    'cai nghiện',
    'ma túy',
    'Ủy ban nhân dân',
    'biện pháp',
    'xử lý',
    'hành chính',
  ]);
});

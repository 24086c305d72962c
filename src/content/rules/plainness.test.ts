import { expect, test } from 'vitest';
import { plainnessFaults } from './plainness.ts';

const words = (count: number): string => `${'lá '.repeat(count - 1)}lá.`;
const told = (texts: readonly string[], options = {}): string[] =>
  plainnessFaults(
    'x.mdx',
    texts.map((text, index) => ({ text, line: index + 1 })),
    options,
  ).map(({ message }) => message);

test('35 syllables are plain, 36 are not', () => {
  expect(told([words(35), 'Ngắn.', 'Ngắn.'])).toEqual([]);
  expect(told(['Ngắn.', words(36), 'Ngắn.'])).toEqual([
    expect.stringMatching(/^x\.mdx, dòng 2: Câu 36 tiếng: “lá .*…”. Cần: nhiều nhất 35 tiếng\.$/),
  ]);
});

test('a mean of 18 is plain, more is not', () => {
  expect(told([words(19), words(17)])).toEqual([]);
  expect(told([words(20), words(17)])).toEqual(['x.mdx: Câu dài trung bình 18.5 tiếng. Cần: nhiều nhất 18 tiếng.']);
});

test('one condition a sentence, where that is asked', () => {
  const two = 'Nếu mưa thì ở nhà, trừ người có áo mưa.';
  expect(told([two])).toEqual([]);
  expect(told([two], { oneCondition: true })).toEqual([expect.stringContaining('Câu có 2 điều kiện')]);
  expect(told(['Nếu mưa thì ở nhà.', 'Trừ người có áo mưa.'], { oneCondition: true })).toEqual([]);
});

test('nothing to read is plain', () => {
  expect(told([])).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeReferences, syllablesOf, wordCutter } from './words.ts';

const cut = wordCutter(['ma túy', 'cai nghiện', 'cơ sở', 'ủy ban nhân dân', 'nhân dân']);
const words = (text: string): string[] => cut(text).filter((piece) => piece.trim() !== '');

describe('wordCutter', () => {
  test.each([
    ['Cơ sở cai nghiện ma túy tư nhân', ['Cơ sở', 'cai nghiện', 'ma túy', 'tư', 'nhân']],
    ['ma túynh, đồ cơ sở', ['ma', 'túynh', ',', 'đồ', 'cơ sở']],
    ['theo điểm đ khoản 2 Điều 24, trong 24 giờ', ['theo', 'điểm đ', 'khoản 2', 'Điều 24', ',', 'trong', '24 giờ']],
    ['khoản tiền, điểm nào', ['khoản', 'tiền', ',', 'điểm', 'nào']],
    ['03 ngày làm việc kể từ ngày', ['03 ngày làm việc', 'kể', 'từ', 'ngày']],
    ['Luật số 73/2021/QH14', ['Luật', 'số', '73/2021/QH14']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('of two words that begin at one place the longer is taken', () => {
    expect(words('Ủy ban nhân dân')).toEqual(['Ủy ban nhân dân']);
  });

  test('a word of the list is read letter by letter, not as a pattern', () => {
    expect(wordCutter(['a.c d'])('abc d')).toEqual(['abc', ' ', 'd']);
  });

  test('whatever the text, its pieces are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cut(text).join('')).toBe(text);
      }),
    );
  });
});

test('syllables are counted in words of several', () => {
  expect([syllablesOf('cai nghiện'), syllablesOf('73/2021/QH14'), syllablesOf(',')]).toEqual([2, 1, 0]);
});

describe('changeReferences', () => {
  const parts = [
    'Điểm',
    'khoản',
    'điều',
    'CHƯƠNG',
    'mục',
    'a',
    '5',
    '/',
    'IV',
    'ngày',
    'làm',
    'việc',
    'giai',
    'đoạn',
    'Tuổi',
    '12a',
    ' ',
    '\n',
    ',',
    'ma túy',
  ];

  test('finds what a cutter without compounds cuts out, no more and no less', () => {
    const plain = wordCutter([]);
    const mark = (piece: string): string => `[${piece}]`;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const cutOut = plain(text).map((piece) => (/\S\s+\S/u.test(piece) ? mark(piece) : piece));
        expect(changeReferences(text, mark)).toBe(cutOut.join(''));
      }),
      { numRuns: 5000 },
    );
  });

  test('most texts are passed over', () => {
    const texts = ['Người nghiện được giúp', 'Số 120/2025/QH15', 'điểm', '5'];
    expect(texts.map((text) => changeReferences(text, () => ''))).toEqual(texts);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, collapse, wordsOf } from './characters.ts';

describe('cleanText', () => {
  test('writes every form of a Vietnamese letter in its NFC code point', () => {
    expect(cleanText('Điều kiện'.normalize('NFD'))).toBe('Điều kiện');
    expect(cleanText('\u00D0iều 5, \u00F0iểm \u0111')).toBe('Điều 5, điểm đ');
    expect(cleanText('o\uFB03ce \uFB01n')).toBe('office fin');
  });

  test('takes out what nobody sees and evens out spaces', () => {
    expect(cleanText('\uFEFFma\u00A0túy\u200B,  ngư\u00ADời\u2009cai ')).toBe('ma túy, người cai');
    expect(cleanText('a\u0000b\u0007c')).toBe('abc');
    expect(cleanText('Lao động \u2011 xã hội')).toBe('Lao động - xã hội');
  });

  test('turns straight quotation marks into pairs', () => {
    expect(cleanText('bãi bỏ cụm từ ", đưa vào" tại Điều 2')).toBe('bãi bỏ cụm từ “, đưa vào” tại Điều 2');
    expect(cleanText('("a") "b".')).toBe('(“a”) “b”.');
  });

  test('does not touch words, figures or other punctuation', () => {
    const text = 'điểm đ khoản 2 Điều 15 – ngày 01/7/2026; mức 1.500.000 đồng (nếu có).';
    expect(cleanText(text)).toBe(text);
  });

  test('is idempotent for any mixture of the characters that it changes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aĐđề\u0300\u0309\u031B\u00AD\u200B\u00A0\u00D0\uFB01“”"\'’‘„(.-\u2011 \t\u2028\u0007') }),
        (text) => {
          expect(cleanText(cleanText(text))).toBe(cleanText(text));
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

test('collapse and wordsOf see any white space as one space', () => {
  expect(collapse(' a\n b\t\tc ')).toBe('a b c');
  expect(wordsOf(' a\n b ')).toEqual(['a', 'b']);
  expect(wordsOf('  ')).toEqual([]);
});

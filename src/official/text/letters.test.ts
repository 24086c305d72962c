import { describe, expect, test } from 'vitest';
import { exponent, isNumerator } from './exponents.ts';
import { legacyLetters } from './legacy-letters.ts';
import { strangeWords } from './syllables.ts';
import { evenTones } from './tone-placement.ts';

describe('letters of fonts before Unicode', () => {
  const VNI = 'Luaät naøy quy ñònh veà phoøng, choáng söû duïng traùi pheùp; quaûn lyù ngöôøi nghieän ôû ñòa phöông, xöû lyù vi phaïm. ';
  const TCVN3 = 'LuËt nµy quy ®Þnh vÒ phßng, chèng sö dông tr¸i phÐp; qu¶n lý ng\u00ADêi nghiÖn ë ®Þa ph\u00AD¬ng, xö lý vi ph¹m. ';
  const WANTED = 'Luật này quy định về phòng, chống sử dụng trái phép; quản lý người nghiện ở địa phương, xử lý vi phạm. ';

  test('are known and read', () => {
    expect(legacyLetters(VNI.repeat(3))?.encoding).toBe('VNI');
    expect(legacyLetters(VNI.repeat(3))?.convert(VNI)).toBe(WANTED);
    expect(legacyLetters(TCVN3.repeat(3))?.encoding).toBe('TCVN3 (ABC)');
    expect(legacyLetters(TCVN3.repeat(3))?.convert(TCVN3)).toBe(WANTED);
  });

  test('Unicode, French and text without letters are left alone', () => {
    expect(legacyLetters(WANTED.repeat(3))).toBeUndefined();
    expect(legacyLetters('Le théâtre a été fermé à la fin de l’été, où êtes-vous allé après ? '.repeat(4))).toBeUndefined();
    expect(legacyLetters('1 2 3 '.repeat(100))).toBeUndefined();
  });
});

describe('tones in the old place', () => {
  test('move to the new one, in each case', () => {
    expect(evenTones('hoà bình, khoẻ, ma tuý, thuỷ; HOÀ BÌNH, Tuý')).toEqual({
      text: 'hòa bình, khỏe, ma túy, thủy; HÒA BÌNH, Túy',
      moved: 6,
    });
  });
  test('stay where the syllable goes on or the u belongs to q', () => {
    for (const text of ['toàn', 'hoạt', 'quý', 'quỹ', 'thuyền', 'loét', 'hòa', 'QUÝ']) expect(evenTones(text)).toEqual({ text, moved: 0 });
  });
});

describe('exponents', () => {
  test('stand behind a unit of length, nothing else', () => {
    expect(exponent('diện tích 15 m', '2')).toBe('²');
    expect(exponent('(m', ' 3 ')).toBe('³');
    expect(exponent('80km', '2')).toBe('²');
    expect(exponent('mỗi năm', '2')).toBeUndefined();
    expect(exponent('15 m', '4')).toBeUndefined();
    expect(exponent('trẻ em', '2')).toBeUndefined();
  });
  test('a raised figure before a fraction bar is the upper half of a fraction', () => {
    expect(isNumerator('không quá ', '1', '/2')).toBe(true);
    expect(isNumerator('theo Luật', '1', '/2')).toBe(false);
    expect(isNumerator('không quá ', '1', ' người')).toBe(false);
  });
});

describe('words that are no syllables', () => {
  test('are counted', () => {
    expect(strangeWords('người nghlện phải cal nghiện theo 12/QH14 a b')).toEqual({ words: 6, strange: 2 });
  });
});

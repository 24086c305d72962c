import { describe, expect, test } from 'vitest';
import { exactKey, foldSyllable, likeness, syllables } from './syllables.ts';

describe('syllables', () => {
  test('words and numbers, with spans in the text as given', () => {
    const text = 'Luật 73/2021/QH14, từ 01/7: “ma túy”';
    expect(syllables(text).map(({ form }) => form)).toEqual(['luật', '73', '2021', 'qh14', 'từ', '1', '7', 'ma', 'túy']);
    expect(
      syllables(text)
        .map(({ start, end }) => text.slice(start, end))
        .at(-1),
    ).toBe('túy');
  });

  test('decomposed text gives the same words', () => {
    expect(syllables('nghiện'.normalize('NFD')).map(({ form }) => form)).toEqual(['nghiện']);
  });

  test('nothing in symbols and emoji', () => {
    expect(syllables('😀 !? …')).toEqual([]);
  });
});

describe('folding', () => {
  test.each([
    ['Điều', 'dieu'],
    ['kỳ', 'ki'],
    ['kì', 'ki'],
    ['lý', 'li'],
    ['quý', 'qui'],
    ['túy', 'tuy'],
    ['tay', 'tay'],
    ['y', 'y'],
  ])('%s → %s', (form, fold) => {
    expect(foldSyllable(form.toLowerCase())).toBe(fold);
  });

  test('keys are free of tone placement and of i/y, not of marks', () => {
    expect(exactKey('tuý')).toBe(exactKey('túy'));
    expect(exactKey('kì')).toBe(exactKey('kỳ'));
    expect(exactKey('đá')).not.toBe(exactKey('da'));
    expect(exactKey('nghiện')).not.toBe(exactKey('nghiên'));
  });

  test('a wrong tone is nearer than a wrong vowel', () => {
    const [same, tone, vowel] = ['hỗ', 'hổ', 'ho'].map((form) => likeness(exactKey('hỗ'), exactKey(form)));
    expect(same).toBe(1);
    expect(tone).toBeGreaterThan(vowel ?? 1);
    expect(tone).toBeLessThan(1);
  });
});

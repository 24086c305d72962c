import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from './text-difference.ts';

const joined = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');
const changed = (runs: readonly { text: string; changed: boolean }[]): string[] =>
  runs.filter((run) => run.changed).map(({ text }) => text.trim());

describe('compareTexts', () => {
  test('marks the words that only one version has', () => {
    const result = compareTexts(
      'Thời hạn cai nghiện từ 12 tháng đến 24 tháng đối với lần đầu',
      'Thời hạn cai nghiện là 24 tháng đối với lần đầu',
    );
    expect(result.comparable).toBe(true);
    expect(changed(result.before)).toEqual(['từ 12 tháng đến']);
    expect(changed(result.after)).toEqual(['là']);
  });

  test('the same text has nothing marked', () => {
    const { before, after } = compareTexts('Điều 1. Một', 'Điều 1. Một');
    expect([changed(before), changed(after)]).toEqual([[], []]);
  });

  test('texts that share little stand unmarked, both whole', () => {
    const result = compareTexts('một hai ba bốn năm sáu', 'bảy tám chín mười');
    expect(result).toEqual({
      before: [{ text: 'một hai ba bốn năm sáu', changed: false }],
      after: [{ text: 'bảy tám chín mười', changed: false }],
      comparable: false,
    });
  });

  test('whatever the texts, the runs of each side are that text', () => {
    const text = fc
      .array(fc.constantFrom('Điều ', 'ma túy', ' 24', ' tháng', '\n', '.', ' ', 'ể', 'a)'), { maxLength: 40 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const result = compareTexts(before, after);
        expect(joined(result.before)).toBe(before);
        expect(joined(result.after)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });
});

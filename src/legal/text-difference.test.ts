import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from './text-difference.ts';
import { wordCutter } from './words.ts';

const cut = wordCutter(['ma túy', 'cai nghiện', 'cơ sở', 'tự nguyện']);
const compare = (before: string, after: string): ReturnType<typeof compareTexts> => compareTexts(before, after, cut);
const joined = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');
const changed = (runs: readonly { text: string; changed: boolean }[]): string[] =>
  runs.filter((run) => run.changed).map(({ text }) => text);

describe('compareTexts', () => {
  test('marks the words that only one version has', () => {
    const result = compare(
      'Thời hạn cai nghiện từ 12 tháng đến 24 tháng đối với lần đầu',
      'Thời hạn cai nghiện là 24 tháng đối với lần đầu',
    );
    expect(result.comparable).toBe(true);
    expect(changed(result.before)).toEqual(['từ 12 tháng đến']);
    expect(changed(result.after)).toEqual(['là']);
  });

  test.each([
    ['Người cai nghiện ở nhà', 'Người nghiện ở nhà', ['cai nghiện'], ['nghiện']],
    ['nộp cho cơ sở tự nguyện', 'nộp cho cơ quan tự nguyện', ['cơ sở'], ['cơ quan']],
    ['trong 24 giờ tại nhà', 'trong 24 tháng tại nhà', ['24 giờ'], ['24 tháng']],
    ['theo khoản 1 Điều 22', 'theo khoản 1 Điều 23', ['Điều 22'], ['Điều 23']],
  ])('a word of several syllables is marked whole: %s', (before, after, old, young) => {
    const result = compare(before, after);
    expect([changed(result.before), changed(result.after)]).toEqual([old, young]);
  });

  test('capitals and marks of punctuation are no change, and each side keeps its own', () => {
    const result = compare('Người đó, nếu cai nghiện;', 'người đó nếu Cai nghiện.');
    expect([changed(result.before), changed(result.after)]).toEqual([[], []]);
    expect([joined(result.before), joined(result.after)]).toEqual(['Người đó, nếu cai nghiện;', 'người đó nếu Cai nghiện.']);
  });

  test('a space at the edge of a change is not marked', () => {
    expect(compare('một hai ba', 'một hai bốn ba').after).toEqual([
      { text: 'một hai ', changed: false },
      { text: 'bốn', changed: true },
      { text: ' ba', changed: false },
    ]);
  });

  test('the same text has nothing marked', () => {
    const { before, after } = compare('Điều 1. Một', 'Điều 1. Một');
    expect([changed(before), changed(after)]).toEqual([[], []]);
  });

  test('texts that share less than 35 of 100 syllables stand unmarked, both whole', () => {
    const numbers = (from: number, count: number): string => Array.from({ length: count }, (_, index) => `t${from + index}`).join(' ');
    const sharing = (count: number): ReturnType<typeof compare> =>
      compare(numbers(0, 100), `${numbers(0, count)} ${numbers(500, 100 - count)}`);
    for (const [count, comparable] of [
      [16, false],
      [34, false],
      [35, true],
      [60, true],
    ] as const)
      expect([count, sharing(count).comparable]).toEqual([count, comparable]);
    expect(compare('một hai ba bốn năm sáu', 'bảy tám chín mười')).toEqual({
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
        const result = compare(before, after);
        expect(joined(result.before)).toBe(before);
        expect(joined(result.after)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });
});

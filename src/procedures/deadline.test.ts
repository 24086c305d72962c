import { describe, expect, test } from 'vitest';
import { deadlineAfter, type TimeLimit } from './deadline.ts';

describe('when a term ends', () => {
  test.each<[string, TimeLimit, string, boolean]>([
    ['2026-11-27T16:30', { amount: 24, unit: 'gio' }, '2026-11-28T16:30', false],
    ['2026-12-31T23:30', { amount: 24, unit: 'gio' }, '2027-01-01T23:30', false],
    ['2026-11-27T16:30', { amount: 2, unit: 'ngay' }, '2026-11-29T23:59', true],
    // Friday: Saturday and Sunday do not count.
    ['2026-11-27T16:30', { amount: 2, unit: 'ngay-lam-viec' }, '2026-12-01T23:59', true],
    ['2026-11-28T08:00', { amount: 3, unit: 'ngay-lam-viec' }, '2026-12-02T23:59', true],
    // Over Tết 2027 (first day 06/02/2027, a Saturday): holidays are not left out, and the page says so.
    ['2027-02-04T08:00', { amount: 3, unit: 'ngay-lam-viec' }, '2027-02-09T23:59', true],
    ['2026-11-30T08:00', { amount: 3, unit: 'thang' }, '2027-02-28T23:59', true],
    ['2024-02-29T08:00', { amount: 1, unit: 'nam' }, '2025-02-28T23:59', true],
  ])('%s + %o', (start, term, at, wholeDay) => {
    expect(deadlineAfter(start, term)).toEqual({ at, wholeDay });
  });

  test('what is no time has no deadline', () => {
    for (const start of ['', '2026', '2026-13-01T00:00', 'hôm qua'])
      expect(deadlineAfter(start, { amount: 24, unit: 'gio' }), start).toBeUndefined();
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildDate, formatDate, formatLongDate, isIsoDate } from './dates.ts';

test.each([
  ['2026-07-01', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-7-1', false],
  ['01/7/2026', false],
  ['2026-07-01T00:00', false],
  ['', false],
])('“%s” is a day: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test('dates are written as statutes write them', () => {
  expect(['2026-07-01', '2022-01-01', '2025-02-05', '2025-12-10', '2021-03-30'].map(formatDate)).toEqual([
    '01/7/2026',
    '01/01/2022',
    '05/02/2025',
    '10/12/2025',
    '30/3/2021',
  ]);
  expect(formatLongDate('2026-07-01')).toBe('ngày 01 tháng 7 năm 2026');
  expect(formatLongDate('2022-01-05')).toBe('ngày 05 tháng 01 năm 2022');
});

test('a date in another form is refused', () => {
  expect(() => formatDate('01/7/2026')).toThrow(RangeError);
});

describe('buildDate', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is the day in Viet Nam, whatever the machine’s zone', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date('2026-06-30T16:59:59Z'));
    expect(buildDate({})).toBe('2026-06-30');
    vi.setSystemTime(new Date('2026-06-30T17:00:00Z'));
    expect(buildDate({})).toBe('2026-07-01');
  });

  test('SITE_DATE overrides the clock, and must be a day', () => {
    expect(buildDate({ SITE_DATE: '2026-06-30' })).toBe('2026-06-30');
    expect(() => buildDate({ SITE_DATE: '30/6/2026' })).toThrow(/SITE_DATE/);
  });
});

import { expect, test } from 'vitest';
import { lunarWords, yearName } from '../../strings/calendar.ts';
import { lunarDate } from '../../vietnamese/lunar.ts';
import { monthCells } from './month.ts';

test('a month in six weeks from Monday, with the lunisolar day, and its month where one begins', () => {
  const cells = monthCells(2026, 2);
  expect(cells).toHaveLength(42);
  expect(cells.slice(0, 7).map(({ day }) => day)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, 1]);
  expect(cells.find(({ day }) => day === 17)).toEqual({ day: 17, lunar: '1/1', holiday: 'Tết Nguyên đán' });
  expect(cells.find(({ day }) => day === 20)).toEqual({ day: 20, lunar: '4' });
  expect(cells.filter(({ day }) => day !== undefined)).toHaveLength(28);
});

test('a lunisolar day in words, with the name of its year', () => {
  expect(yearName(2026)).toBe('Bính Ngọ');
  expect(yearName(1984)).toBe('Giáp Tý');
  expect(lunarWords(lunarDate(2025, 8, 1))).toBe('âm lịch 8 tháng 6 nhuận năm Ất Tỵ');
});

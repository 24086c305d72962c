import { describe, expect, test } from 'vitest';
import { holidaysOf } from './holidays.ts';
import { lunarDate, newMoon, solarDate, sunLongitude } from './lunar.ts';

/** Tết as published: excelnotes.com, "Vietnamese New Year" 2020-2029; boxhoidap.com, "Tet Nguyen Dan 2022-2032" (both read 26/11/2026). */
const TET: readonly [number, number, number][] = [
  [2020, 1, 25],
  [2021, 2, 12],
  [2022, 2, 1],
  [2023, 1, 22],
  [2024, 2, 10],
  [2025, 1, 29],
  [2026, 2, 17],
  [2027, 2, 6],
  [2028, 1, 26],
  [2029, 2, 13],
  // New moon on 02/02/2030 at 16:07 UTC: still that day in Việt Nam, already the next in China. excelnotes.com gives the Chinese day.
  [2030, 2, 2],
  [2031, 1, 23],
  [2032, 2, 11],
];

test.each(TET)('Tết %i', (year, month, day) => {
  expect(solarDate(year, 1, 1)).toEqual({ year, month, day });
  expect(lunarDate(year, month, day)).toEqual({ day: 1, month: 1, leap: false, year });
  const eve = new Date(Date.UTC(year, month - 1, day - 1));
  expect(lunarDate(eve.getUTCFullYear(), eve.getUTCMonth() + 1, eve.getUTCDate())).toMatchObject({ month: 12, year: year - 1 });
});

test('leap months: 4 in 2020, 2 in 2023, 6 in 2025, 5 in 2028', () => {
  const leaps = new Set<string>();
  for (let time = Date.UTC(2020, 0, 1); time < Date.UTC(2030, 0, 1); time += 86_400_000) {
    const date = new Date(time);
    const lunar = lunarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    if (lunar.leap) leaps.add(`${lunar.month}/${lunar.year}`);
  }
  expect([...leaps]).toEqual(['4/2020', '2/2023', '6/2025', '5/2028']);
});

test('day by day over forty years as the Chinese calendar of ICU, but where the hour between the meridians parts them', () => {
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  let days = 0;
  const apart: string[] = [];
  for (let time = Date.UTC(2010, 0, 1); time < Date.UTC(2050, 0, 1); time += 86_400_000) {
    const date = new Date(time);
    const parts = new Map(chinese.formatToParts(date).map(({ type, value }) => [type as string, value]));
    const lunar = lunarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    days += 1;
    if (`${parts.get('month')}/${parts.get('day')}` !== `${lunar.month}${lunar.leap ? 'bis' : ''}/${lunar.day}`)
      apart.push(date.toISOString().slice(0, 10));
  }
  expect(days).toBe(14_610);
  // Every month apart begins with a new moon between 16:00 and 17:00 UTC, give or take the few minutes that the formula may err.
  const moons = new Set(
    apart.map((day) => Math.floor((Date.parse(`${day}T12:00:00Z`) / 86_400_000 + 2_440_587.5 - 2_451_550.1) / 29.530588861)),
  );
  for (const k of moons) {
    const hours = [k, k + 1].map((moon) => ((newMoon(moon) + 0.5) % 1) * 24);
    expect(
      hours.some((hour) => hour > 15.9 && hour < 17.1),
      `new moon ${k}: ${hours.join(', ')}`,
    ).toBe(true);
  }
  expect(apart.length).toBeLessThan(days * 0.04);
});

describe('the astronomy', () => {
  test('new moon of 18 February 1977 (Meeus, example 49.a: 03:37:42 TD)', () => {
    expect(newMoon(-283)).toBeCloseTo(2_443_192.65118 - 72 / 86_400, 3);
  });

  test('sun on 13 October 1992, 0h TD (Meeus, example 25.a: 199.90895°)', () => {
    expect(sunLongitude(2_448_908.5 - 72 / 86_400)).toBeCloseTo(199.90895, 3);
  });
});

test('days off by Điều 112: four of the sun, Tết and Giỗ Tổ of the moon', () => {
  expect(holidaysOf(2026).map(({ holiday, month, day }) => `${holiday} ${day}/${month}`)).toEqual([
    'tet-duong-lich 1/1',
    'tet 17/2',
    'tet 18/2',
    'tet 19/2',
    'gio-to 26/4',
    'chien-thang 30/4',
    'lao-dong 1/5',
    'quoc-khanh 2/9',
  ]);
});

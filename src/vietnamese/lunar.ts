/**
 * The Vietnamese lunisolar calendar, by its five rules (Hồ Ngọc Đức, "Thuật toán tính âm lịch", informatik.uni-leipzig.de/~duc/amlich):
 * a month begins on the day of the new moon; a year has 12 or 13 months; the winter solstice lies in month 11; in a year of 13 months the
 * first after month 11 in which the sun enters no sign is the leap month; days are those of the meridian 105° east (UTC+7).
 * New moon and sun follow Jean Meeus, "Astronomical Algorithms" (2nd edition, 1998), chapters 49 and 25; good to a few minutes in 1950-2100.
 */

/** A day of the lunisolar calendar. `year` is the solar year in which its Tết lies. */
export interface LunarDate {
  day: number;
  month: number;
  leap: boolean;
  year: number;
}

const ZONE = 7 / 24;
/** Terrestrial time is ahead of the clock by about this (seconds; 64 in 2000, 93 by 2050). */
const DELTA_T = 72 / 86_400;
const UNIX_EPOCH = 2_440_588;
const SYNODIC = 29.530588861;
const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** The number of a day, counted on from noon of the Julian day: one more each day. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + UNIX_EPOCH;

/** Julian day (UT) of the new moon number `k` since that of 6 January 2000. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const m = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const a = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k;
  const mean = 2_451_550.09766 + SYNODIC * k + 0.00015437 * t * t;
  const periodic =
    -0.4072 * sin(a) +
    0.17241 * e * sin(m) +
    0.01608 * sin(2 * a) +
    0.01039 * sin(2 * f) +
    0.00739 * e * sin(a - m) -
    0.00514 * e * sin(a + m) +
    0.00208 * e * e * sin(2 * m) -
    0.00111 * sin(a - 2 * f) -
    0.00057 * sin(a + 2 * f) +
    0.00056 * e * sin(2 * a + m) -
    0.00042 * sin(3 * a) +
    0.00042 * e * sin(m + 2 * f) +
    0.00038 * e * sin(m - 2 * f) -
    0.00024 * e * sin(2 * a - m) -
    0.00017 * sin(node);
  const planets =
    0.000325 * sin(299.77 + 0.107408 * k) +
    0.000165 * sin(251.88 + 0.016321 * k) +
    0.000164 * sin(251.83 + 26.651886 * k) +
    0.000126 * sin(349.42 + 36.412478 * k) +
    0.00011 * sin(84.66 + 18.206239 * k);
  return mean + periodic + planets - DELTA_T;
}

/** Apparent longitude of the sun in degrees, 0-360, at a Julian day (UT). */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay + DELTA_T - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre = (1.914602 - 0.004817 * t) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  const longitude = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}

/** The day, in Việt Nam, of new moon `k`. */
const newMoonDay = (k: number): number => Math.floor(newMoon(k) + 0.5 + ZONE);
/** In which twelfth of its way (0 from the spring equinox) the sun is when a day begins. */
const sign = (day: number): number => Math.floor(sunLongitude(day - 0.5 - ZONE) / 30);
/** The last new moon on or before a day. */
function moonBefore(day: number): number {
  let k = Math.floor((day - 2_451_550) / SYNODIC) + 1;
  while (newMoonDay(k) > day) k -= 1;
  return k;
}

/** The new moon with which month 11 of a solar year begins: the month that holds the winter solstice. */
function eleventh(year: number): number {
  const k = moonBefore(dayNumber(year, 12, 31));
  return sign(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** The leap month among those from one month 11 to the next: its new moon, or undefined. */
function leapMoon(from: number, to: number): number | undefined {
  if (to - from < 13) return undefined;
  for (let k = from + 1; k < to; k += 1) if (sign(newMoonDay(k)) === sign(newMoonDay(k + 1))) return k;
  return undefined;
}

/**
 * The lunisolar date of a day.
 *
 * @param year @param month 1-12 @param day of the solar calendar
 */
export function lunarDate(year: number, month: number, day: number): LunarDate {
  const number = dayNumber(year, month, day);
  const moon = moonBefore(number);
  const after = moon >= eleventh(year);
  const from = eleventh(after ? year : year - 1);
  const to = eleventh(after ? year + 1 : year);
  const leap = leapMoon(from, to);
  const passed = moon - from - (leap !== undefined && moon >= leap ? 1 : 0);
  const name = ((10 + passed) % 12) + 1;
  const start = after ? year : year - 1;
  return { day: number - newMoonDay(moon) + 1, month: name, leap: moon === leap, year: name >= 11 && passed < 2 ? start : start + 1 };
}

/**
 * The solar day of a day of the lunisolar calendar (never of a leap month).
 *
 * @param year the solar year in which its Tết lies @param month 1-12 @param day
 * @returns month and day of the solar calendar, with its year
 */
export function solarDate(year: number, month: number, day: number): { year: number; month: number; day: number } {
  const from = eleventh(year - 1);
  const to = eleventh(year);
  const leap = leapMoon(from, to);
  const passed = (month + 1) % 12;
  const base = month >= 11 ? to + month - 11 : from + passed;
  const moon = month < 11 && leap !== undefined && base >= leap ? base + 1 : base;
  const date = new Date((newMoonDay(moon) + day - 1 - UNIX_EPOCH) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

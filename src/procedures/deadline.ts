/** In what terms of law are counted. */
export const UNITS = ['gio', 'ngay', 'ngay-lam-viec', 'thang', 'nam'] as const;

/** A term of law: so much time from an event. `gio` is counted from the hour, the others from the day. */
export interface TimeLimit {
  amount: number;
  unit: (typeof UNITS)[number];
}

/** When a term ends: to the minute for hours, else with the end of a day. */
export interface Deadline {
  /** Civil time in Viet Nam, "2026-11-26T09:30". */
  at: string;
  wholeDay: boolean;
}

const DAY = 86_400_000;
const civil = (date: Date): string => date.toISOString().slice(0, 16);
const isWeekend = (date: Date): boolean => date.getUTCDay() === 0 || date.getUTCDay() === 6;

/** The same day of the month so many months on, or the last day of that month where it is shorter. */
function addMonths(date: Date, months: number): Date {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first;
}

/**
 * When a term ends. Days are counted from the day after the event. Working days leave out Saturday and Sunday: neither law nor decree
 * defines them, and public holidays are not known here, so whoever shows the result must say so.
 *
 * @param start civil time in Viet Nam of the event, "2026-11-26T09:30"
 * @param term the term
 * @returns undefined where the start is not a time
 */
export function deadlineAfter(start: string, { amount, unit }: TimeLimit): Deadline | undefined {
  // The engine's own parser takes much that is no time for one.
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(start)) return undefined;
  // Civil time is computed as if it were UTC: Viet Nam has one time zone and no summer time.
  const event = new Date(`${start}:00Z`);
  if (Number.isNaN(event.getTime())) return undefined;
  if (unit === 'gio') return { at: civil(new Date(event.getTime() + amount * 3_600_000)), wholeDay: false };
  const ofDay = (date: Date): Deadline => ({ at: `${civil(date).slice(0, 10)}T23:59`, wholeDay: true });
  if (unit === 'thang') return ofDay(addMonths(event, amount));
  if (unit === 'nam') return ofDay(addMonths(event, 12 * amount));
  let day = event;
  for (let left = amount; left > 0;) {
    day = new Date(day.getTime() + DAY);
    if (unit === 'ngay' || !isWeekend(day)) left -= 1;
  }
  return ofDay(day);
}

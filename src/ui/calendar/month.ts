import { holidayName } from '../../strings/calendar.ts';
import { holidaysOf } from '../../vietnamese/holidays.ts';
import { lunarDate } from '../../vietnamese/lunar.ts';

/** A cell of the month's table: six weeks of seven days, from Monday; empty before the first and after the last day. */
export interface Cell {
  day?: number;
  /** The lunisolar day; with its month where a month begins. */
  lunar?: string;
  holiday?: string;
}

/** The 42 cells of a month. @param month 1-12 */
export function monthCells(year: number, month: number): Cell[] {
  const offset = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const off = holidaysOf(year).filter((holiday) => holiday.month === month);
  return Array.from({ length: 42 }, (_, index) => {
    const day = index - offset + 1;
    if (day < 1 || day > length) return {};
    const lunar = lunarDate(year, month, day);
    const holiday = off.find((one) => one.day === day);
    return {
      day,
      lunar: lunar.day === 1 || day === 1 ? `${lunar.day}/${lunar.month}` : String(lunar.day),
      ...(holiday === undefined ? {} : { holiday: holidayName(holiday.holiday) }),
    };
  });
}

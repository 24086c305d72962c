import { solarDate } from './lunar.ts';

/** Name of a day off; the words stand in `src/strings/calendar.ts`. */
export type Holiday = 'tet-duong-lich' | 'tet' | 'gio-to' | 'chien-thang' | 'lao-dong' | 'quoc-khanh';

/** A day off and the solar day on which it falls. */
export interface HolidayDate {
  holiday: Holiday;
  month: number;
  day: number;
}

/**
 * The days off of a solar year in Việt Nam, in the order of the year, by khoản 1 Điều 112 of Bộ luật Lao động số 45/2019/QH14. The law gives
 * five days for Tết and a second one beside 2 September and leaves their choice to each year: of Tết the first three days of the year stand
 * here, of National Day the day itself.
 */
export function holidaysOf(year: number): HolidayDate[] {
  const lunar = (holiday: Holiday, month: number, day: number): HolidayDate => {
    const date = solarDate(year, month, day);
    return { holiday, month: date.month, day: date.day };
  };
  const days: HolidayDate[] = [
    { holiday: 'tet-duong-lich', month: 1, day: 1 },
    ...[1, 2, 3].map((day) => lunar('tet', 1, day)),
    lunar('gio-to', 3, 10),
    { holiday: 'chien-thang', month: 4, day: 30 },
    { holiday: 'lao-dong', month: 5, day: 1 },
    { holiday: 'quoc-khanh', month: 9, day: 2 },
  ];
  return days.sort((a, b) => a.month - b.month || a.day - b.day);
}

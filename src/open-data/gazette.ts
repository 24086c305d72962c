import { isIsoDate, type IsoDate } from '../vietnamese/dates.ts';

/** An issue of the official gazette. */
export interface Gazette {
  number: string;
  date: IsoDate;
}

const GAZETTE = /^Công báo số (?<number>.+?), ngày (?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u;

/**
 * Reads the gazette line of a document's metadata: "Công báo số 567 + 568, ngày 30/4/2021".
 *
 * @returns undefined where there is no such line, or it is written another way
 */
export function readGazette(line: string | undefined): Gazette | undefined {
  const { number, day, month, year } = GAZETTE.exec(line ?? '')?.groups ?? {};
  if (number === undefined || day === undefined || month === undefined || year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? { number, date } : undefined;
}

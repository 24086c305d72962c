import type { IsoDate } from '../vietnamese/dates.ts';
import type { CampaignYear } from './year.ts';

/**
 * Where the year stands: preparing for June, in Action Month, in it while the site has no word of this year's theme and dates, reporting on
 * it, or between two of them.
 */
export type Phase = 'prepare' | 'month' | 'month-unknown' | 'report' | 'between';

/** What of a year says where one stands; the reader's browser is given no more. */
export type YearDates = Pick<CampaignYear, 'year' | 'status' | 'theme' | 'from' | 'to' | 'reportBefore'>;

/** What to tell a visitor on a day: the phase, and the year that it speaks of. */
export interface CampaignMoment {
  phase: Phase;
  /** The year whose June is prepared, held or looked back on. */
  year: number;
  /** The year whose June comes next. */
  nextYear: number;
}

/** Action Month is June of every year (decision 93/2001/QĐ-TTg); after the last day nobody reports any more, where a year names no other. */
const JUNE = { from: '06-01', to: '06-30', reported: '07-31' };

/** A year that shows, with its dates. */
const isDated = (year: YearDates): boolean =>
  year.status === 'published' && year.theme !== null && year.from !== undefined && year.to !== undefined;

/**
 * What comes next on a day, correct all year round: before June one prepares, in June one acts, whether or not the year's theme is known
 * here, then one looks back on the June that was, then goes on without a campaign until the new year. It runs at build and again in the
 * reader's browser, for a page may be older than the day.
 *
 * @param years years in any order; drafts and archive entries without dates give their June alone
 * @param on the day asked about
 * @returns undefined where no published year has dates
 */
export function momentOn(years: readonly YearDates[], on: IsoDate): CampaignMoment | undefined {
  if (!years.some(isDated)) return undefined;
  const year = Number(on.slice(0, 4));
  const own = years.find((one) => one.year === year && isDated(one));
  const { from = `${year}-${JUNE.from}`, to = `${year}-${JUNE.to}`, reportBefore = `${year}-${JUNE.reported}` } = own ?? {};
  if (on < from) return { phase: 'prepare', year, nextYear: year };
  if (on <= to) return { phase: own === undefined ? 'month-unknown' : 'month', year, nextYear: year };
  return { phase: on < reportBefore ? 'report' : 'between', year, nextYear: year + 1 };
}

/** The published year whose kit is at hand on a day: the year's own, else the newest before it, else the first. */
export function kitYearOn<Y extends YearDates>(years: readonly Y[], on: IsoDate): Y | undefined {
  const dated = years.filter(isDated).sort((a, b) => a.year - b.year);
  return dated.filter(({ year }) => year <= Number(on.slice(0, 4))).pop() ?? dated[0];
}

import type { IsoDate } from '../vietnamese/dates.ts';
import type { CampaignYear } from './year.ts';

/** Where the year stands: preparing for June, in Action Month, reporting on it, or between two of them. */
export type Phase = 'prepare' | 'month' | 'report' | 'between';

/** What of a year says where one stands; the reader's browser is given no more. */
export type YearDates = Pick<CampaignYear, 'year' | 'status' | 'theme' | 'from' | 'to' | 'reportBefore'>;

/** What to tell a visitor on a day: the phase, and the year that it speaks of. */
export interface CampaignMoment<Y extends YearDates = CampaignYear> {
  phase: Phase;
  year: Y;
  /** The next June when the latest published year is over. */
  nextYear: number;
}

/** After this day of the year nobody reports any more, where a year names no last day. */
const REPORTED = '07-31';

/**
 * What comes next on a day, correct all year round: before June one prepares, in June one acts, then reports, then goes on without a
 * campaign until the new year. It runs at build and again in the reader's browser, for a page may be older than the day.
 *
 * @param years years in any order; drafts and archive entries without dates are passed over
 * @param on the day asked about
 * @returns undefined where no published year has dates
 */
export function momentOn<Y extends YearDates>(years: readonly Y[], on: IsoDate): CampaignMoment<Y> | undefined {
  const dated = years.filter(
    (year) => year.status === 'published' && year.theme !== null && year.from !== undefined && year.to !== undefined,
  );
  const sorted = [...dated].sort((a, b) => a.year - b.year);
  const current = sorted.find((year) => (year.to ?? '') >= on) ?? sorted.at(-1);
  if (current?.from === undefined || current.to === undefined) return undefined;
  if (on >= current.from && on <= current.to) return { phase: 'month', year: current, nextYear: current.year };
  if (on < current.from) return { phase: 'prepare', year: current, nextYear: current.year };
  const [onYear, onDay] = [Number(on.slice(0, 4)), on.slice(5)];
  if (onYear === current.year)
    return { phase: on < (current.reportBefore ?? `${onYear}-${REPORTED}`) ? 'report' : 'between', year: current, nextYear: onYear + 1 };
  // A new year begins before its theme is known: from January on one prepares for June, looking back is over.
  const after = onDay > current.to.slice(5);
  return { phase: after ? 'between' : 'prepare', year: current, nextYear: after ? onYear + 1 : onYear };
}

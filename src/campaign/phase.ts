import type { IsoDate } from '../vietnamese/dates.ts';
import type { CampaignYear } from './year.ts';

/** Where the year stands: preparing for June, in Action Month, or reporting and looking back after it. */
export type Phase = 'prepare' | 'month' | 'report';

/** What to tell a visitor on a day: the phase, and the year that it speaks of. */
export interface CampaignMoment {
  phase: Phase;
  year: CampaignYear;
  /** The next June when the latest published year is over. */
  nextYear: number;
}

/**
 * What comes next on a day, correct all year round: before June one prepares, in June one acts, after it one reports and looks back.
 *
 * @param years published years, in any order; drafts and archive entries without dates are passed over
 * @param on the day asked about
 * @returns undefined where no published year has dates
 */
export function momentOn(years: readonly CampaignYear[], on: IsoDate): CampaignMoment | undefined {
  const dated = years.filter(
    (year) => year.status === 'published' && year.theme !== null && year.from !== undefined && year.to !== undefined,
  );
  const sorted = [...dated].sort((a, b) => a.year - b.year);
  const current = sorted.find((year) => (year.to ?? '') >= on) ?? sorted.at(-1);
  if (current?.from === undefined || current.to === undefined) return undefined;
  if (on >= current.from && on <= current.to) return { phase: 'month', year: current, nextYear: current.year };
  if (on < current.from) return { phase: 'prepare', year: current, nextYear: current.year };
  const [onYear, onDay] = [Number(on.slice(0, 4)), on.slice(5)];
  // The latest published year is over. A new year begins before its theme is known: from January to June one prepares for it,
  // after June one looks back even where no theme was published for it.
  const juneIsOver = onDay > '06-30';
  const looksBack = onYear === current.year || juneIsOver;
  return { phase: looksBack ? 'report' : 'prepare', year: current, nextYear: juneIsOver ? onYear + 1 : onYear };
}

import type { CampaignYear } from './year.ts';

/** The parts into which the page of a year with a kit is taken apart; each is the last piece of its address. */
export const YEAR_PARTS = ['bo-tai-lieu', 'lich', 'ai-lam-gi', 'thong-diep'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

/**
 * The parts of a year that hold something. Only a year with a kit is taken apart: another one is short enough for one page.
 *
 * @param kitSize how many items the year's own kit has
 */
export function partsOf({ deadlines, weeks, aims, tasks, groups, messages }: CampaignYear, kitSize: number): YearPart[] {
  if (kitSize === 0) return [];
  const filled: Record<YearPart, boolean> = {
    'bo-tai-lieu': true,
    lich: deadlines.length + weeks.length > 0,
    'ai-lam-gi': aims.length + tasks.length + groups.length > 0,
    'thong-diep': messages.length > 0,
  };
  return YEAR_PARTS.filter((part) => filled[part]);
}

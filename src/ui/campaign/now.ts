import { momentOn, type YearDates } from '../../campaign/phase.ts';
import { phaseText } from '../../strings/campaign.ts';
import { EVERGREEN_PATH } from '../../schema/campaign-id.ts';
import type { IsoDate } from '../../vietnamese/dates.ts';

/** Title and text of the phase of a day, and its month (1-12); undefined where no year has dates. */
export function nowOn(years: readonly YearDates[], on: IsoDate): { title: string; text: string; month: number } | undefined {
  const moment = momentOn(years, on);
  if (moment === undefined) return undefined;
  const fill = (words: string): string => words.replace(/\{year\}/g, String(moment.year)).replace(/\{next\}/g, String(moment.nextYear));
  const { title, text } = phaseText[moment.phase];
  return { title: fill(title), text: fill(text), month: Number(on.slice(5, 7)) };
}

/** Pages of one kit file by year: its plan for 2026 says 2026. */
export type KitLinks = Readonly<Record<string, string>>;

/** Where a step leads that needs a file of the year's kit: to the kit of the day's own year; where that is not known, to the one without a year. */
export const kitLink = (kits: KitLinks, on: IsoDate): string => kits[on.slice(0, 4)] ?? EVERGREEN_PATH;

/**
 * Says again, on the reader's day, what was said on the day of the build.
 *
 * @param section the section as built: `data-now` holds the published years as JSON
 * @param on the reader's day
 */
export function sayAgain(section: HTMLElement, on: IsoDate): void {
  const said = nowOn(JSON.parse(section.dataset['now'] ?? '') as YearDates[], on);
  if (said === undefined) return;
  const put = (name: string, words: string): void => {
    const place = section.querySelector(`[data-part="${name}"]`);
    if (place !== null) place.textContent = words;
  };
  put('title', said.title);
  put('text', said.text);
  for (const link of section.querySelectorAll<HTMLAnchorElement>('[data-kits]'))
    link.href = kitLink(JSON.parse(link.dataset['kits'] ?? '{}') as KitLinks, on);
  for (const list of section.querySelectorAll<HTMLElement>('[data-month]')) list.hidden = list.dataset['month'] !== String(said.month);
}

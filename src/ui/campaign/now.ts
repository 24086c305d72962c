import { momentOn, type YearDates } from '../../campaign/phase.ts';
import { phaseText } from '../../strings/campaign.ts';
import type { IsoDate } from '../../vietnamese/dates.ts';

/** Title and text of the phase of a day, and its month (1-12); undefined where no year has dates. */
export function nowOn(years: readonly YearDates[], on: IsoDate): { title: string; text: string; month: number } | undefined {
  const moment = momentOn(years, on);
  if (moment === undefined) return undefined;
  const fill = (words: string): string => words.replaceAll('{year}', String(moment.year)).replaceAll('{next}', String(moment.nextYear));
  const { title, text } = phaseText[moment.phase];
  return { title: fill(title), text: fill(text), month: Number(on.slice(5, 7)) };
}

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
  for (const list of section.querySelectorAll<HTMLElement>('[data-month]')) list.hidden = list.dataset['month'] !== String(said.month);
}

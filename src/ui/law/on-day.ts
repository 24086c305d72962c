/** What is true on some days only: said for the day of the build, and again for the day of reading. */
import type { IsoDate } from '../../vietnamese/dates.ts';

/** Parts of a page that hold from a day on, or until a day. */
const PARTS = '[data-day-from], [data-day-until]';

/** True on the days on which a part of a page holds. */
const holdsOn = ({ from, until }: { from?: string | undefined; until?: string | undefined }, on: IsoDate): boolean =>
  (from === undefined || on >= from) && (until === undefined || on < until);

/** The words that hold on a day, of several. */
export function wordsOn(
  said: readonly { from?: string | undefined; until?: string | undefined; words: string }[],
  on: IsoDate,
): string | undefined {
  return said.find((one) => holdsOn(one, on))?.words;
}

/**
 * Shows what holds on a day and hides the rest.
 *
 * @param root a page @param on the reader's day
 */
export function showDay(root: ParentNode, on: IsoDate): void {
  for (const part of root.querySelectorAll<HTMLElement>(PARTS))
    part.hidden = !holdsOn({ from: part.dataset['dayFrom'], until: part.dataset['dayUntil'] }, on);
  for (const part of root.querySelectorAll<HTMLElement>('[data-standings]')) {
    const words = wordsOn(JSON.parse(part.dataset['standings'] ?? '[]') as Parameters<typeof wordsOn>[0], on);
    if (words !== undefined) part.dataset['standing'] = words;
  }
}

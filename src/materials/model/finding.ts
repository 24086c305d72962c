import type { Item } from './item.ts';

/** Lengths that a reader looks for, from short to long. A lesson with a short variant is found under both of its lengths. */
export const LENGTHS = ['den-25', 'den-45', 'tren-45'] as const;
export type Length = (typeof LENGTHS)[number];

const lengthOf = (minutes: number): Length => (minutes <= 25 ? 'den-25' : minutes <= 45 ? 'den-45' : 'tren-45');

/** The lengths under which an item is found; none for what has no minutes. */
export const lengthsOf = ({ minutes, shortMinutes }: Pick<Item, 'minutes' | 'shortMinutes'>): Length[] => [
  ...new Set([minutes, shortMinutes].flatMap((one) => (one === undefined ? [] : [lengthOf(one)]))),
];

/** Order in lists: the pieces of series in their order, then all else by title. */
export function byPlace(a: Item, b: Item): number {
  const [left, right] = [a, b].map(({ inSeries, series }) =>
    inSeries === undefined ? Infinity : inSeries.order * 1000 + (series?.number ?? 0),
  );
  if (left !== right) return (left ?? 0) - (right ?? 0);
  return a.title.localeCompare(b.title, 'vi');
}

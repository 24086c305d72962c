import type { Item } from '../materials/model/item.ts';
import type { Series } from '../materials/model/series.ts';
import type { Library } from './library.ts';

/** A series with its pieces in order. */
export interface SeriesWithItems {
  series: Series;
  items: readonly Item[];
}

/** Number of an item in its series. */
const numberOf = ({ series }: Item): number => series?.number ?? 0;

/** The series that have a piece to show, in the order in which they are shown; an empty one shows nowhere. */
export const shownSeries = ({ series, items }: Pick<Library, 'series' | 'items'>): SeriesWithItems[] =>
  [...series.values()].flatMap((one): SeriesWithItems[] => {
    const own = items.flatMap(({ item }) => (item.series?.id === one.id ? [item] : [])).sort((a, b) => numberOf(a) - numberOf(b));
    return own.length === 0 ? [] : [{ series: one, items: own }];
  });

/** The pieces before and after an item in its series, of those that there are. */
export function neighboursOf(
  library: Pick<Library, 'series' | 'items'>,
  item: Item,
): { before: Item | undefined; after: Item | undefined } {
  const own = shownSeries(library).find(({ series }) => series.id === item.series?.id)?.items ?? [];
  const at = own.findIndex(({ file }) => file === item.file);
  return { before: at < 1 ? undefined : own[at - 1], after: at < 0 ? undefined : own[at + 1] };
}

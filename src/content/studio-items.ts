import { kitYearOn } from '../campaign/phase.ts';
import type { Item } from '../materials/model/item.ts';
import { EVERGREEN, readCampaignId } from '../schema/campaign-id.ts';
import { designOf } from '../studio/designs.ts';
import { STUDIO_PATH } from '../studio/model.ts';
import type { Library } from './library.ts';

/** Kinds in the order in which visitors look for them. */
const ORDER = ['poster', 'certificate', 'banner', 'social', 'form'];
const rank = ({ kind }: Item): number => ORDER.indexOf(kind);

/**
 * The items that visitors may make their own: those of all year round and of the year under way or the latest, never a mixture of two years.
 */
export function studioItems({ items, years, today }: Pick<Library, 'items' | 'years' | 'today'>): Item[] {
  const year = kitYearOn(years, today)?.year;
  return items
    .map(({ item }) => item)
    .filter((item) => item.campaign === undefined || item.campaign === EVERGREEN.id || readCampaignId(item.campaign)?.year === year)
    .filter((item) => designOf(item) !== undefined)
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'vi'));
}

/** Where a visitor makes an item their own; undefined for what is not offered there. */
export const studioHref = (library: Pick<Library, 'items' | 'years' | 'today'>, item: Item): string | undefined =>
  studioItems(library).includes(item) ? `${STUDIO_PATH}?mau=${item.slug}` : undefined;

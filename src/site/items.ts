import { getCollection } from 'astro:content';
import type { Item } from '../press/index.ts';

/** All published items (materials and kits), by title in Vietnamese order. */
export async function siteItems(): Promise<Item[]> {
  const items = (await getCollection('items')).map(({ data }) => data as unknown as Item);
  return items.sort((a, b) => a.title.localeCompare(b.title, 'vi'));
}

/** The page of an item. */
export const itemPath = ({ kind, slug }: Pick<Item, 'kind' | 'slug'>): string =>
  `/${kind === 'quiz' ? 'trac-nghiem' : 'tai-lieu'}/${slug}/`;

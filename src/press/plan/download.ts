import type { Item } from '../../materials/model/item.ts';
import type { Download } from './types.ts';

/** Folder of an item on the site: `/tai-ve/<slug>/`, or `/tai-ve/<campaign>/<slug>/` for a kit. */
export const folderOf = (item: Item): string => `/tai-ve/${item.campaign === undefined ? '' : `${item.campaign}/`}${item.slug}/`;

/** What is said of a file of an item. */
export function downloadOf(item: Item, name: string, title: string, format: string, more: Partial<Download>): Download {
  return {
    path: `${folderOf(item)}${name}`,
    title,
    format,
    slug: item.slug,
    kind: item.kind,
    audience: item.audiences,
    levels: item.levels,
    topics: item.topics,
    ...(item.campaign === undefined ? {} : { campaign: item.campaign }),
    source: item.file,
    ...more,
  };
}

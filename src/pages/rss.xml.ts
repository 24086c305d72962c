import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItem } from '../schema/change.ts';
import { changeKindLabel, changeLog } from '../strings/data.ts';
import { siteLibrary } from '../ui/library.ts';

export const GET: APIRoute = async ({ site }) => {
  if (site === undefined) throw new Error('Thiếu địa chỉ trang (site) trong astro.config.mjs');
  return rss({
    title: changeLog.feedTitle,
    description: changeLog.lead,
    site,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>vi</language><atom:link href="${new URL('/rss.xml', site).href}" rel="self" type="application/rss+xml"/>`,
    items: siteLibrary().changes.map((change) => ({ ...feedItem(change, site), categories: [changeKindLabel[change.kind]] })),
  });
};

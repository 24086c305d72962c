import { deepen, savesData } from './deep.ts';
import { load, loadWhole } from './load.ts';

/** How many results are shown at first, and given where no limit is. */
export const PAGE_SIZE = 10;

/** One entry of {@link siteSearch}; see the address contract of the site. */
export interface SiteSearchEntry {
  url: string;
  title: string;
  document?: string;
  article?: number | string;
  clause?: number;
  type: string;
  excerpt: string;
}

/**
 * The search of this page for tests and other scripts: the same list that a person sees without filters.
 *
 * @param query what a person would type
 * @param options `limit`: how many results at most (10, as the page shows at first); `document`: only in this document
 * @returns results, best first; none where the index cannot be had
 */
export async function siteSearch(
  query: string,
  { limit = PAGE_SIZE, document: only }: { limit?: number; document?: string } = {},
): Promise<SiteSearchEntry[]> {
  try {
    // The first part alone answers as well, should the second not come.
    const { engine } = await loadWhole().catch(load);
    const first = await engine.ask(String(query), only);
    // The end of a list shorter than a page is in sight, and there the full text follows.
    const deep = only === undefined && (first.weak || first.results.length < PAGE_SIZE) && !savesData();
    const { results } = deep ? await deepen(String(query), first, engine).catch(() => first) : first;
    return results.slice(0, limit).map(({ url, title, document: id, article, clause, type, excerpt }) => ({
      url,
      title,
      ...(id === undefined ? {} : { document: id }),
      ...(article === undefined ? {} : { article }),
      ...(clause === undefined ? {} : { clause }),
      type,
      excerpt: excerpt.text,
    }));
  } catch {
    return [];
  }
}

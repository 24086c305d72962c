import { needsFullText, withFullText } from '../../src/search/full-text/merge.ts';
import { FULL_TEXT_MOST, searchFullText } from '../../src/search/full-text/search.ts';
import type { SearchFile } from '../../src/search/index/file.ts';
import { SiteSearch } from '../../src/search/search.ts';
import { openServed, servedPagefind } from './browser-pagefind.ts';
import type { Engine } from './questions.ts';

/** The first answers of this site, as the browser gives them before the full text has come. */
export function siteEngine(file: SearchFile): Engine {
  const search = new SiteSearch(file);
  return { name: 'this site', search: (query, document) => search.search(query, document).results.map(({ url }) => url) };
}

/** A list of fewer results ends in sight, and its end asks for the full text. */
const SHORT = 10;

/**
 * The one list of this site: the first answers, and where they are weak the full text behind them.
 *
 * @param file the index @param dist the built site with its full-text index; it is served, never written to
 */
export async function siteListEngine(file: SearchFile, dist: string): Promise<Engine> {
  const search = new SiteSearch(file);
  const { page, close } = await openServed(dist);
  const pagefind = servedPagefind(page);
  return {
    name: 'this site, with full text',
    search: async (query, document) => {
      const first = search.search(query, document);
      const asks = document === undefined && (needsFullText(first) || first.results.length < SHORT);
      const { results } = asks
        ? withFullText(first, await searchFullText(search.fullTextTerms(query), FULL_TEXT_MOST, pagefind), file)
        : first;
      return results.map(({ url }) => url);
    },
    close,
  };
}

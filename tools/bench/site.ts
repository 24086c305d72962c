import type { SearchFile } from '../../src/search/index/file.ts';
import { SiteSearch } from '../../src/search/search.ts';
import type { Engine } from './questions.ts';

/** The search of this site, as the browser runs it. */
export function siteEngine(file: SearchFile): Engine {
  const search = new SiteSearch(file);
  return { name: 'this site', search: (query, document) => search.search(query, document).results.map(({ url }) => url) };
}

import type { SearchFile } from '../../search/index/file.ts';
import { INDEX_PATH } from '../../vocabulary/search-paths.ts';
import { SiteSearch } from '../../search/search.ts';

async function fetchSearch(): Promise<SiteSearch> {
  const response = await fetch(INDEX_PATH);
  if (!response.ok) throw new Error(`${INDEX_PATH}: ${response.status}`);
  const file = (await response.json()) as SearchFile;
  if (file.version !== 1 || !Array.isArray(file.pages)) throw new Error(`${INDEX_PATH}: not a search index`);
  return new SiteSearch(file);
}

let loading: Promise<SiteSearch> | undefined;

/** Search over the site's index, fetched once. Rejects where it cannot be had or is not of this version; the next call tries again. */
export function load(): Promise<SiteSearch> {
  loading ??= fetchSearch().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

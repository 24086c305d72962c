import type { SearchFile } from '../index/file.ts';
import { INDEX_PATH } from '../paths.ts';
import { SiteSearch } from '../search.ts';

/** Search over the site's index. Rejects where the index cannot be had or is not of this version. */
export async function loadSearch(): Promise<SiteSearch> {
  const response = await fetch(INDEX_PATH);
  if (!response.ok) throw new Error(`${INDEX_PATH}: ${response.status}`);
  const file = await response.json() as SearchFile;
  if (file.version !== 1 || !Array.isArray(file.pages)) throw new Error(`${INDEX_PATH}: not a search index`);
  return new SiteSearch(file);
}

import type { SearchFile } from '../index/file.ts';
import type { Suggestion } from '../index/suggestions.ts';
import { INDEX_PATH, SUGGESTIONS_PATH } from '../paths.ts';
import { SiteSearch } from '../search.ts';

async function json<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.json() as T;
}

/** The list of suggestions. Rejects where it cannot be had. */
export const loadSuggestions = (): Promise<Suggestion[]> => json(SUGGESTIONS_PATH);

/** Search over the site's index. Rejects where the index cannot be had or is not of this version. */
export async function loadSearch(): Promise<SiteSearch> {
  const file = await json<SearchFile>(INDEX_PATH);
  if (file.version !== 1 || !Array.isArray(file.pages)) throw new Error(`${INDEX_PATH}: not a search index`);
  return new SiteSearch(file);
}

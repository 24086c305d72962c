import { SEARCH_PAGE } from '../../vocabulary/search-paths.ts';

/** What the search page shows, as its address says it. Empty strings where no filter is set. */
export interface SearchState {
  query: string;
  kind: string;
  audience: string;
}

/** The longest query that an address carries: longer input is cut. */
const MAX_QUERY = 400;

/**
 * Reads an address: `#q=…&loai=…&danh-cho=…`. The fragment is the part of an address that a browser keeps for itself, so no
 * server learns what is asked. `?q=…`, as other sites may link, is read as well where the fragment says nothing.
 *
 * @param address `location` or anything with its two parts
 */
export function readAddress({ search, hash }: { search: string; hash: string }): SearchState {
  const inside = new URLSearchParams(hash.replace(/^#/, ''));
  const parameters = ['q', 'loai', 'danh-cho'].some((name) => inside.has(name)) ? inside : new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').slice(0, MAX_QUERY),
    kind: parameters.get('loai') ?? '',
    audience: parameters.get('danh-cho') ?? '',
  };
}

/** The inverse of {@link readAddress}, as a path on this site: never a query string. */
export function writeAddress({ query, kind, audience }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.slice(0, MAX_QUERY));
  if (kind !== '') parameters.set('loai', kind);
  if (audience !== '') parameters.set('danh-cho', audience);
  const text = parameters.toString();
  return text === '' ? SEARCH_PAGE : `${SEARCH_PAGE}#${text}`;
}

/** Address of the search page for words alone. */
export const searchAddress = (query: string): string => writeAddress({ query, kind: '', audience: '' });

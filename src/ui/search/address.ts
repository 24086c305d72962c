import { SEARCH_PAGE } from '../../search/paths.ts';

/** What the search page shows, as its address says it. Empty strings where no filter is set. */
export interface SearchState {
  query: string;
  kind: string;
  audience: string;
}

/** The longest query that an address carries: longer input is cut, so that no server refuses the address. */
const MAX_QUERY = 400;

/** Reads an address: `?q=…&loai=…&danh-cho=…`. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').slice(0, MAX_QUERY),
    kind: parameters.get('loai') ?? '',
    audience: parameters.get('danh-cho') ?? '',
  };
}

/** The inverse of {@link readAddress}, as a path on this site. */
export function writeAddress({ query, kind, audience }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.slice(0, MAX_QUERY));
  if (kind !== '') parameters.set('loai', kind);
  if (audience !== '') parameters.set('danh-cho', audience);
  const text = parameters.toString();
  return text === '' ? SEARCH_PAGE : `${SEARCH_PAGE}?${text}`;
}

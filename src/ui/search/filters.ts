import { kindNames, search as text } from '../../strings/search.ts';
import type { SearchResult } from '../../search/result/present.ts';
import { AUDIENCES, audience as entryOf } from '../../vocabulary/audiences.ts';
import type { SearchState } from './address.ts';

/** Audiences by id, in the order of the filter. */
export const audienceNames = (): Record<string, string> => Object.fromEntries(AUDIENCES.map((id) => [id, entryOf(id).short]));

/** True for results that the filters let through. */
export function passes(result: SearchResult, { kind, audience }: SearchState): boolean {
  return (kind === '' || result.type === kind) && (audience === '' || result.audiences.includes(audience));
}

/** A filter's values with how many results each would leave, given the other filter; values without any are left out. */
function counts(
  results: readonly SearchResult[],
  valuesOf: (result: SearchResult) => readonly string[],
  names: Record<string, string>,
  chosen: string,
  all: string,
): { value: string; label: string; count: number }[] {
  const options = Object.entries(names).map(([value, label]) => ({
    value,
    label,
    count: results.filter((result) => valuesOf(result).includes(value)).length,
  }));
  return [{ value: '', label: all, count: results.length }, ...options.filter(({ value, count }) => count > 0 || value === chosen)];
}

/** The options of one filter; a filter with nothing to choose is hidden with its label. */
function fill(select: HTMLSelectElement, options: readonly { value: string; label: string; count: number }[], chosen: string): void {
  select.replaceChildren(...options.map(({ value, label, count }) => new Option(`${label} (${count})`, value, false, value === chosen)));
  const field = select.closest('label');
  if (field) field.hidden = options.length <= 2 && chosen === '';
}

/**
 * Fills the two filters with their values and counts.
 *
 * @param results all results of the query
 * @param state what is chosen
 */
export function renderFilters(
  selects: { kind: HTMLSelectElement; audience: HTMLSelectElement },
  results: readonly SearchResult[],
  state: SearchState,
): void {
  fill(
    selects.kind,
    counts(
      results.filter((result) => passes(result, { ...state, kind: '' })),
      ({ type }) => [type],
      kindNames,
      state.kind,
      text.allKinds,
    ),
    state.kind,
  );
  fill(
    selects.audience,
    counts(
      results.filter((result) => passes(result, { ...state, audience: '' })),
      ({ audiences }) => audiences,
      audienceNames(),
      state.audience,
      text.allAudiences,
    ),
    state.audience,
  );
}

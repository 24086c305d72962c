import type { SearchResult } from '../../search/result/present.ts';
import { fill } from '../fill.ts';
import type { SearchState } from './address.ts';

/** A filter with the names of its values, as the page was built with them; the first means all. */
export interface Filter {
  select: HTMLSelectElement;
  all: string;
  names: Readonly<Record<string, string>>;
}

/** Reads a filter off the page, before its options are counted. */
export function readFilter(select: HTMLSelectElement): Filter {
  const [all, ...others] = [...select.options];
  return { select, all: all?.text ?? '', names: Object.fromEntries(others.map(({ value, text }) => [value, text])) };
}

/** True for results that the filters let through. */
export function passes(result: SearchResult, { kind, audience }: SearchState): boolean {
  return (kind === '' || result.type === kind) && (audience === '' || result.audiences.includes(audience));
}

/** A filter's values with how many results each would leave, given the other filter; values without any are left out. */
function counts(
  results: readonly SearchResult[],
  valuesOf: (result: SearchResult) => readonly string[],
  { names, all }: Filter,
  chosen: string,
): { value: string; label: string; count: number }[] {
  const options = Object.entries(names).map(([value, label]) => ({
    value,
    label,
    count: results.filter((result) => valuesOf(result).includes(value)).length,
  }));
  return [{ value: '', label: all, count: results.length }, ...options.filter(({ value, count }) => count > 0 || value === chosen)];
}

/** The options of one filter; a filter with nothing to choose is hidden with its label. */
function fillFilter({ select }: Filter, options: readonly { value: string; label: string; count: number }[], chosen: string): void {
  fill(select, ...options.map(({ value, label, count }) => new Option(`${label} (${count})`, value, false, value === chosen)));
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
  { kind, audience }: { kind: Filter; audience: Filter },
  results: readonly SearchResult[],
  state: SearchState,
): void {
  const anyKind = results.filter((result) => passes(result, { ...state, kind: '' }));
  const anyAudience = results.filter((result) => passes(result, { ...state, audience: '' }));
  fillFilter(
    kind,
    counts(anyKind, ({ type }) => [type], kind, state.kind),
    state.kind,
  );
  fillFilter(
    audience,
    counts(anyAudience, ({ audiences }) => audiences, audience, state.audience),
    state.audience,
  );
}

import { audienceNames, kindNames, search as text } from '../../ui/strings/search.ts';
import type { SearchResult } from '../present.ts';
import type { SearchState } from './address.ts';

/** True for results that the filters let through. */
export function passes(result: SearchResult, { kind, audience }: SearchState): boolean {
  return (kind === '' || result.type === kind) && (audience === '' || result.audiences.includes(audience));
}

/** A filter's values with how many results each would leave, given the other filter; values without any are left out. */
function counts(results: readonly SearchResult[], valuesOf: (result: SearchResult) => readonly string[], names: Record<string, string>, chosen: string): { value: string; label: string; count: number }[] {
  const options = Object.entries(names).map(([value, label]) => ({ value, label, count: results.filter((result) => valuesOf(result).includes(value)).length }));
  return [{ value: '', label: text.all, count: results.length }, ...options.filter(({ value, count }) => count > 0 || value === chosen)];
}

/**
 * Fills the two filters (kind, audience) with radio buttons and their counts.
 *
 * @param fieldsets the two `<fieldset>`s, by the name of their parameter
 * @param results all results of the query
 * @param state what is chosen
 */
export function renderFilters(fieldsets: { kind: HTMLFieldSetElement; audience: HTMLFieldSetElement }, results: readonly SearchResult[], state: SearchState): void {
  const fill = (fieldset: HTMLFieldSetElement, name: string, chosen: string, options: { value: string; label: string; count: number }[]): void => {
    const focused = fieldset.contains(document.activeElement) ? (document.activeElement as HTMLInputElement).value : undefined;
    const labels = options.map(({ value, label, count }) => {
      const input = document.createElement('input');
      input.type = 'radio';
      input.name = name;
      input.value = value;
      input.checked = value === chosen;
      const outer = document.createElement('label');
      const number = document.createElement('span');
      number.className = 'count';
      number.textContent = `(${count})`;
      outer.append(input, ` ${label} `, number);
      return outer;
    });
    fieldset.replaceChildren(...(fieldset.querySelector('legend') === null ? [] : [fieldset.querySelector('legend') as Node]), ...labels);
    fieldset.hidden = options.length <= 2 && chosen === '';
    if (focused !== undefined) [...fieldset.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
  };
  fill(fieldsets.kind, 'loai', state.kind, counts(results.filter((result) => passes(result, { ...state, kind: '' })), ({ type }) => [type], kindNames, state.kind));
  fill(fieldsets.audience, 'danh-cho', state.audience, counts(results.filter((result) => passes(result, { ...state, audience: '' })), ({ audiences }) => audiences, audienceNames, state.audience));
}

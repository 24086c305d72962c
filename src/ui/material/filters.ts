/** Filters of a list, kept in the address: each select of the form names an attribute `data-<name>` that holds the values of an item. */

interface Filtered {
  root: HTMLElement;
  form: HTMLFormElement;
  items: readonly HTMLElement[];
  /** Told after each change how many conditions are set. */
  changed: (conditions: number) => void;
}

/**
 * Sets the filters from the address and keeps both in step. `[data-count]` says how many items show, `[data-none]` shows when none does.
 * What only makes sense with filters (`[data-filters]`, `[data-tools]`, `[data-pick]`) is hidden in the page and shown here.
 */
export function startFilters({ root, form, items, changed }: Filtered): void {
  const count = root.querySelector<HTMLElement>('[data-count]');
  const apply = (): void => {
    const wanted = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    for (const item of items) {
      item.hidden = !wanted.every(([name, value]) => (item.getAttribute(`data-${name}`) ?? '').split(' ').includes(value));
    }
    const shown = items.filter((item) => !item.hidden).length;
    if (count) count.textContent = `${shown} ${count.dataset['label'] ?? ''}`;
    root.querySelector<HTMLElement>('[data-none]')?.toggleAttribute('hidden', shown > 0);
    const query = new URLSearchParams(wanted).toString();
    history.replaceState(null, '', query === '' ? location.pathname + location.hash : `?${query}`);
    changed(wanted.length);
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  for (const part of root.querySelectorAll('[data-filters], [data-tools], [data-pick]')) part.removeAttribute('hidden');
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

/**
 * Folded groups of a filtered list: with a condition set, those that have nothing go, and the others open.
 * @param most so many items may stand open at once; where more show, the groups stay folded, with their counts
 */
export function showGroups(groups: readonly HTMLDetailsElement[], conditions: number, most = Infinity): void {
  const all = groups.reduce((sum, group) => sum + group.querySelectorAll('[data-item]:not([hidden])').length, 0);
  for (const group of groups) {
    const shown = group.querySelectorAll('[data-item]:not([hidden])').length;
    group.hidden = shown === 0;
    group.open = conditions > 0 && shown > 0 && all <= most;
    const count = group.querySelector('[data-shown]');
    if (count) count.textContent = String(shown);
  }
}

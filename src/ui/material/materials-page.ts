/** The page of materials: with a condition set, the groups that have something open and the others go. */
import { startFilters } from './filters.ts';

const root = document.querySelector<HTMLElement>('[data-materials]');
const form = root?.querySelector<HTMLFormElement>('[data-filters]');

if (root && form) {
  const groups = [...root.querySelectorAll<HTMLDetailsElement>('[data-group]')];
  startFilters({
    root,
    form,
    items: [...root.querySelectorAll<HTMLElement>('[data-item]')],
    changed: (conditions) => {
      for (const group of groups) {
        const shown = group.querySelectorAll('[data-item]:not([hidden])').length;
        group.hidden = shown === 0;
        group.open = conditions > 0 && shown > 0;
        const count = group.querySelector('[data-shown]');
        if (count) count.textContent = String(shown);
      }
    },
  });
}

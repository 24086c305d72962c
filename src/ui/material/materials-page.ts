/** The page of materials: with a condition set, the groups that have something open and the others go. */
import { showGroups, startFilters } from './filters.ts';

const root = document.querySelector<HTMLElement>('[data-materials]');
const form = root?.querySelector<HTMLFormElement>('[data-filters]');

if (root && form) {
  const groups = [...root.querySelectorAll<HTMLDetailsElement>('[data-group]')];
  startFilters({
    root,
    form,
    items: [...root.querySelectorAll<HTMLElement>('[data-item]')],
    changed: (conditions) => showGroups(groups, conditions),
  });
}

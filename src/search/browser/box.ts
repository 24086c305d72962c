/// <reference types="vite/client" />
/**
 * The search box before anyone uses it: "/" leads to it, and the first focus fetches what suggests while one types.
 * This is all that a page loads for search, so it stays small.
 */
// As a file of its own: a plain dynamic import would bring a helper script that every page had to load first.
import combobox from './combobox.ts?worker&url';

const boxes = document.querySelectorAll<HTMLFormElement>('[data-search-box]');

for (const box of boxes) {
  box.addEventListener('focusin', () => {
    // Without the suggestions (no network) the box is still a form.
    import(/* @vite-ignore */ combobox).catch(() => undefined);
  }, { once: true });
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) return;
  const input = document.querySelector<HTMLInputElement>('[data-search-input]');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});

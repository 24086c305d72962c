/**
 * The search box before anyone uses it: "/" leads to it, and the first focus fetches what suggests while one types. On a page
 * that a search result led to, the found words are marked. This is all that a page loads for search, so it stays small.
 */
// As files of their own: a plain dynamic import would bring a helper script that every page had to load first.
import arrival from './arrival.ts?worker&url';
import combobox from './combobox.ts?worker&url';

/**
 * Leads to the search page with the words behind the #, which the server never sees. The field has no name, so that a form
 * sent without this script carries no words either.
 */
function go(event: SubmitEvent): void {
  const form = event.currentTarget as HTMLFormElement;
  const words = form.querySelector<HTMLInputElement>('[data-search-input]')?.value.trim() ?? '';
  event.preventDefault();
  // As address.ts writes it; importing that here would make a shared file that every page had to load first.
  location.assign(words === '' ? form.action : `${form.action}#q=${encodeURIComponent(words)}`);
}

const boxes = document.querySelectorAll<HTMLFormElement>('[data-search-box]');

for (const box of boxes) {
  box.addEventListener('submit', go);
  box.addEventListener(
    'focusin',
    () => {
      // Without the suggestions (no network) the box is still a form.
      import(/* @vite-ignore */ combobox).catch(() => undefined);
    },
    { once: true },
  );
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

try {
  // Nothing else of the site stores anything. Importing the name of the entry would make a shared file that every page loads.
  if (sessionStorage.length > 0) import(/* @vite-ignore */ arrival).catch(() => undefined);
} catch {
  // A browser without storage has nothing to mark.
}

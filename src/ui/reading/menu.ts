/** The menu of reading aids: text size, easy reading, reading aloud. What is chosen stays on the device. */
import { STORE } from './settings.ts';
import './aloud.ts';
import './paper.ts';

const page = document.documentElement;
const menu = document.querySelector<HTMLDetailsElement>('[data-reading]');

/** Keeps the choice; the plain look leaves nothing behind. */
function keep(): void {
  const value = `${page.dataset['size'] ?? '0'}${page.dataset['easy'] === undefined ? '' : 'd'}`;
  try {
    if (value === '0') localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, value);
  } catch {
    // A browser that stores nothing: the choice holds for this page.
  }
}

if (menu !== null) {
  const sizes = menu.querySelectorAll<HTMLInputElement>('input[name="co-chu"]');
  const easy = menu.querySelector<HTMLInputElement>('input[type="checkbox"]');
  for (const input of sizes) input.checked = input.value === (page.dataset['size'] ?? '0');
  if (easy !== null) easy.checked = page.dataset['easy'] !== undefined;
  menu.addEventListener('change', () => {
    const size = [...sizes].find(({ checked }) => checked)?.value ?? '0';
    if (size === '0') delete page.dataset['size'];
    else page.dataset['size'] = size;
    if (easy?.checked === true) page.dataset['easy'] = '';
    else delete page.dataset['easy'];
    keep();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}

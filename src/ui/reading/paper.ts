/**
 * Paper shows what is folded on the screen. New browsers do it by style alone (print.css); this opens the parts for those that do not,
 * and folds them again.
 */
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].filter(
    (part) => part.closest('.no-print') === null,
  );
  for (const part of opened) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
  opened = [];
});

/** Paper: closed parts are opened for it (where style alone cannot), and each sheet's foot says where the page is from and when it was printed. */
import { reading } from '../../strings/reading.ts';

/** Parts that were opened for paper, to be closed after it. */
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].filter(
    (part) => part.closest('.no-print, .list-only') === null,
  );
  for (const part of opened) part.open = true;
  const day = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date());
  // A custom property of the root reaches the margin boxes of @page (print.css); as a CSS string it must be quoted.
  document.documentElement.style.setProperty(
    '--paper-foot',
    JSON.stringify(`${location.host}${decodeURI(location.pathname)} · ${reading.printedOn} ${day}`),
  );
});

addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
  opened = [];
});

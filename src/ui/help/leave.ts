/** "Leave this page": replaces this page in the history; Esc three times within two seconds does the same. */
const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
let presses: number[] = [];

function leave(): void {
  if (!link) return;
  document.documentElement.hidden = true;
  location.replace(link.href);
}

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const now = Date.now();
  presses = [...presses.filter((time) => now - time < 2000), now];
  if (presses.length >= 3) leave();
});

export {};

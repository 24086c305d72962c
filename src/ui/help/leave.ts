/**
 * "Leave this page": replaces this page in the history; Esc or Shift three times within two seconds does the same. Jumps inside the page
 * add no entry to the history, and whoever goes back to a page that was left is led away again.
 */
import { NEUTRAL } from './neutral.ts';

/** Stays in this tab only, until a page is opened on purpose. */
const LEFT = 'da-roi';
const KEYS: ReadonlySet<string> = new Set(['Escape', 'Shift']);
const WITHIN = 2000;
const TIMES = 3;

function remember(left: boolean): void {
  try {
    if (left) sessionStorage.setItem(LEFT, '1');
    else sessionStorage.removeItem(LEFT);
  } catch {
    // A browser that stores nothing: leaving works, only going back does not lead away.
  }
}
function wasLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT) !== null;
  } catch {
    return false;
  }
}

function leave(): void {
  document.documentElement.hidden = true;
  remember(true);
  location.replace(NEUTRAL);
}

let presses: { key: string; at: number }[] = [];
document.addEventListener('keydown', ({ key, timeStamp: at, repeat }) => {
  if (!KEYS.has(key) || repeat) return;
  presses = [...presses.filter((press) => press.key === key && at - press.at < WITHIN), { key, at }];
  if (presses.length >= TIMES) leave();
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return;
  if (link.hasAttribute('data-leave')) {
    event.preventDefault();
    leave();
  } else if (link.hash !== '' && link.pathname === location.pathname) {
    event.preventDefault();
    location.replace(link.hash);
  }
});

/** True where this page was opened by going back or forward. */
const cameBack = (): boolean =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(({ type }) => type === 'back_forward');

// At once, before the page has loaded to its end; and again where the browser kept the page and shows it as it was.
if (cameBack() && wasLeft()) leave();
addEventListener('pageshow', (event) => {
  if (!wasLeft()) return;
  if (event.persisted || cameBack()) leave();
  else remember(false);
});

// What one jumps to must not end up under the button: base.css says it with :has(), which browsers before 2022 do not read.
if (!CSS.supports('selector(:has(a))')) document.documentElement.style.scrollPaddingTop = '4.2rem';

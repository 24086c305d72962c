/** The choice between restatement and official wording stays for the pages that follow: in this tab, and gone with it. */

const KEY = 'ban-doc';
/** What the style sheet hides where the official wording alone is chosen (official.css), for browsers that cannot read the choice in it. */
const OWN = '.both-texts > :not(.official):not(:last-child), .both-heads, .own-title';

function hideOwn(alone: boolean): void {
  for (const own of document.querySelectorAll<HTMLElement>(OWN)) own.hidden = alone;
  for (const title of document.querySelectorAll<HTMLElement>('.official-title, .official-heading'))
    title.style.display = alone ? 'block' : '';
}

/** An address names a clause of the restatement: where that is hidden, the wording beside it comes into view. */
function showTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target !== null && target.getClientRects().length === 0) target.closest('.both-texts')?.scrollIntoView();
}

/** Takes up the reader's last choice, and keeps the next one. Where nothing can be kept, each page begins anew. */
export function keepChoice(): void {
  const radios = document.querySelectorAll<HTMLInputElement>('.official-switch input');
  const reads = CSS.supports('selector(:has(a))');
  const apply = (): void => {
    if (!reads) radios.forEach((radio) => radio.checked && hideOwn(radio.value === 'nguyen-van'));
  };
  radios.forEach((radio) => radio.addEventListener('change', apply));
  try {
    const kept = sessionStorage.getItem(KEY);
    radios.forEach((radio) => {
      if (radio.value === kept) radio.checked = true;
      radio.addEventListener('change', () => sessionStorage.setItem(KEY, radio.value));
    });
  } catch {
    // Storage is switched off.
  }
  apply();
  showTarget();
  addEventListener('hashchange', showTarget);
}

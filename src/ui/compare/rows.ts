/**
 * Chapters and rows of the comparison: folded on a phone, all open where what changed stands beside its article. A button opens or closes all
 * that the filter leaves.
 */
const root = document.querySelector<HTMLElement>('[data-compare]');
const folds = [...(root?.querySelectorAll<HTMLDetailsElement>('details') ?? [])];
const button = root?.querySelector<HTMLButtonElement>('[data-open-all]');
const texts = [button?.textContent ?? '', button?.dataset['close'] ?? ''] as const;
/** As in ComparisonRows.astro. Paper opens and closes what it needs itself (../reading/paper.ts). */
const wide = matchMedia('screen and (min-width: 56rem)');

/** Whether something that the filter leaves is closed. */
const someClosed = (): boolean => folds.some((fold) => !fold.open && !fold.hidden);
const openAll = (open: boolean): void => {
  for (const fold of folds) fold.open = open;
};
const unfold = (): void => {
  if (wide.matches) openAll(true);
};

const tell = (): void => {
  if (button) button.textContent = someClosed() ? texts[0] : texts[1];
};

button?.addEventListener('click', () => openAll(someClosed()));
// "toggle" does not bubble, so it is caught on its way down; it also comes when a fold is opened by hand or by an address.
root?.addEventListener('toggle', tell, true);
// The filter (filter.ts) hears of a choice where it is made, so before this: what it hides is no longer closed, what it shows may be.
root?.addEventListener('change', tell);
wide.addEventListener('change', unfold);
unfold();

export {};

/** The download page: filters kept in the address, and several items packed into one ZIP without leaving the browser. */
import { showGroups, startFilters } from '../material/filters.ts';

/** Items with their pictures that may stand open under a filter: about ten screens of a phone. */
const MOST_OPEN = 8;

const root = document.querySelector<HTMLElement>('[data-downloads]');
const form = root?.querySelector<HTMLFormElement>('[data-filters]');
const items = [...(root?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
const pack = root?.querySelector<HTMLButtonElement>('[data-pack]');

const selected = (): HTMLElement[] =>
  items.filter((item) => !item.hidden && item.querySelector<HTMLInputElement>('[data-select]')?.checked);

function update(): void {
  if (pack) pack.disabled = selected().length === 0;
}

async function packSelected(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  button.disabled = true;
  button.textContent = button.dataset['packing'] ?? label;
  try {
    const { zipSync } = await import('fflate');
    const links = selected().flatMap((item) => [...item.querySelectorAll<HTMLAnchorElement>('a[download]')]);
    const files: Record<string, Uint8Array> = {};
    for (const link of links) {
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(String(response.status));
      files[decodeURIComponent(/[^/]+$/.exec(new URL(link.href).pathname)?.[0] ?? 'tep')] = new Uint8Array(await response.arrayBuffer());
    }
    const url = URL.createObjectURL(new Blob([zipSync(files, { level: 0 }) as BlobPart], { type: 'application/zip' }));
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.download = 'tai-lieu-da-chon.zip';
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    button.textContent = label;
  } catch {
    button.textContent = button.dataset['failed'] ?? label;
    setTimeout(() => (button.textContent = label), 4000);
  }
  update();
}

if (root && form) {
  root.addEventListener('change', update);
  pack?.addEventListener('click', () => void packSelected(pack));
  const groups = [...root.querySelectorAll<HTMLDetailsElement>('[data-group]')];
  startFilters({
    root,
    form,
    items,
    changed: (conditions) => {
      showGroups(groups, conditions, MOST_OPEN);
      update();
    },
  });
}

/** The download page: filters kept in the address, and several items packed into one ZIP without leaving the browser. */
import { showGroups, startFilters } from '../material/filters.ts';
import { fileName } from '../../studio/words.ts';
import { handOver } from '../save/hand-over.ts';

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
    const chosen = selected();
    const links = chosen.flatMap((item) => [...item.querySelectorAll<HTMLAnchorElement>('a[download]')]);
    const files: Record<string, Uint8Array> = {};
    for (const link of links) {
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(String(response.status));
      // A folder for each document: files of two may have one name.
      const [folder = '', name = 'tep'] = decodeURIComponent(new URL(link.href).pathname).split('/').slice(-2);
      files[`${folder}/${name}`] = new Uint8Array(await response.arrayBuffer());
    }
    const title = (item: HTMLElement): string => item.querySelector('h4')?.textContent ?? '';
    const names = chosen.length === 1 ? chosen.map(title) : ['tai-lieu-da-chon', String(chosen.length)];
    const zip = new Blob([new Uint8Array(zipSync(files, { level: 0 }))], { type: 'application/zip' });
    await handOver(zip, fileName(names, 'zip'));
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

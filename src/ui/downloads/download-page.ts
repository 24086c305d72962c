/** The download page: filters kept in the address, and several items packed into one ZIP without leaving the browser. */
const root = document.querySelector<HTMLElement>('[data-downloads]');
const form = root?.querySelector<HTMLFormElement>('[data-filters]');
const items = [...(root?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
const count = root?.querySelector<HTMLElement>('[data-count]');
const pack = root?.querySelector<HTMLButtonElement>('[data-pack]');

const selected = (): HTMLElement[] =>
  items.filter((item) => !item.hidden && item.querySelector<HTMLInputElement>('[data-select]')?.checked);

function apply(): void {
  if (!form || !root) return;
  const wanted = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  for (const item of items) {
    item.hidden = !wanted.every(([name, value]) => (item.getAttribute(`data-${name}`) ?? '').split(' ').includes(value));
  }
  const shown = items.filter((item) => !item.hidden).length;
  if (count) count.textContent = `${shown} ${count.dataset['label'] ?? ''}`;
  root.querySelector<HTMLElement>('[data-none]')?.toggleAttribute('hidden', shown > 0);
  const query = new URLSearchParams(wanted).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  update();
}

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
      files[decodeURIComponent(new URL(link.href).pathname.split('/').at(-1) ?? 'tep')] = new Uint8Array(await response.arrayBuffer());
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
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  for (const part of root.querySelectorAll('[data-filters], [data-tools], [data-pick]')) part.removeAttribute('hidden');
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('change', update);
  pack?.addEventListener('click', () => void packSelected(pack));
  apply();
}

export {};

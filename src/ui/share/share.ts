/** Sharing the page: fills in addresses where the build knew none, copies, opens the device's own way, shows the QR code. */
import qrWorker from './qr-worker.ts?worker&url';
import { facebookShare, zaloShare } from '../../share/addresses.ts';

const block = document.querySelector<HTMLElement>('[data-share]');

/** Draws the code; its maker is loaded only now: as a plain script, since workers that are modules are too young for old phones. */
function drawQr(into: HTMLElement, address: string): void {
  const worker = new Worker(qrWorker, import.meta.env.DEV ? { type: 'module' } : {});
  worker.addEventListener('message', ({ data: { size, path } }: MessageEvent<{ size: number; path: string }>) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
    svg.setAttribute('aria-hidden', 'true');
    const squares = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    squares.setAttribute('d', path);
    svg.append(squares);
    into.textContent = '';
    into.append(svg);
    worker.terminate();
  });
  worker.postMessage(address);
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  const label = (button.dataset['label'] ??= button.textContent ?? '');
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset['shareCopy'] ?? label;
  } catch {
    window.prompt(label, text);
  }
  setTimeout(() => {
    button.textContent = label;
  }, 1600);
}

if (block !== null) {
  const address = new URL(block.dataset['share'] ?? '/', location.origin).href;
  const on = (name: string, act: (button: HTMLButtonElement) => void): void => {
    const button = block.querySelector<HTMLButtonElement>(`[data-${name}]`);
    button?.addEventListener('click', () => act(button));
  };
  const screen = block.querySelector<HTMLElement>('[data-qr-screen]');
  const code = block.querySelector<HTMLElement>('[data-qr]');
  const shown = block.querySelector<HTMLElement>('[data-qr-address]');

  for (const link of block.querySelectorAll<HTMLAnchorElement>('[data-share-to]:not([href])')) {
    link.href = link.dataset['shareTo'] === 'zalo' ? zaloShare(address) : facebookShare(address);
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  on('share-copy', (button) => void copy(button, address));
  on('share-system', () => {
    // Whoever closes the list of apps has changed their mind; that is no error.
    navigator.share({ title: document.title, url: address }).catch(() => undefined);
  });
  on('share-qr', () => {
    if (screen === null || code === null || shown === null) return;
    shown.textContent = address;
    screen.classList.add('shown');
    // A popover lies above everything and closes with Escape; an older browser shows the same part over the page.
    screen.showPopover?.();
    drawQr(code, address);
    screen.querySelector('button')?.focus({ preventScroll: true });
  });
  const close = (): void => {
    if (screen?.classList.contains('shown') !== true) return;
    screen.classList.remove('shown');
    block.querySelector<HTMLElement>('[data-share-qr]')?.focus({ preventScroll: true });
  };
  screen?.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') close();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  on('qr-close', () => {
    screen?.hidePopover?.();
    close();
  });
}

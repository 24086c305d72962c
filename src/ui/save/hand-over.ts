/**
 * Gives a file that was made in the browser to its owner: as a download, or, inside an app that keeps no files, by the ways that
 * `InApp.astro` offers.
 */
import { inApp } from '../../strings/studio.ts';
import { hostApp } from './host-app.ts';

/** Whether the device can send this file on. */
const canSend = (file: File): boolean => typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });

/** Opens the device's own way of sending a file; whoever changes their mind has lost nothing. */
export const sendFile = (file: File): Promise<void> => navigator.share({ files: [file] }).catch(() => undefined);

/** Whether pictures can be sent on from here. */
export const canSendPictures = (): boolean => canSend(new File([new Uint8Array(1)], 'a.png', { type: 'image/png' }));

/** Addresses of our own (`blob:`) are not kept by a long press in these apps; the bytes themselves are. */
const asData = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function offerWays(panel: HTMLElement, app: string, file: File, picture: Blob | undefined): Promise<void> {
  const part = <E extends HTMLElement>(name: string): E | null => panel.querySelector<E>(`[data-${name}]`);
  const title = part('in-app-title');
  if (title) title.textContent = inApp.title(app);
  const send = part<HTMLButtonElement>('in-app-send');
  part('in-app-share')?.toggleAttribute('hidden', !canSend(file));
  if (send) send.onclick = () => void sendFile(file);
  const hold = part('in-app-hold');
  hold?.toggleAttribute('hidden', picture === undefined);
  if (picture !== undefined) {
    const image = new Image();
    image.alt = inApp.picture;
    image.src = await asData(picture);
    const frame = part('in-app-picture');
    if (frame) frame.textContent = '';
    frame?.append(image);
  }
  const address = part('in-app-address');
  if (address) address.textContent = location.href;
  panel.hidden = false;
  panel.scrollIntoView({ block: 'start' });
}

/**
 * Hands a file over.
 *
 * @param picture what may be held and saved instead, where the file is no picture or may not be kept
 */
export async function handOver(blob: Blob, name: string, picture?: Blob): Promise<void> {
  const file = new File([blob], name, { type: blob.type });
  const app = hostApp(navigator.userAgent);
  const panel = document.querySelector<HTMLElement>('[data-in-app]');
  if (app === undefined || panel === null) download(file);
  else await offerWays(panel, app, file, picture);
}

/** What the device keeps, as pages see it. The service worker (src/offline/worker.ts) reads the same stores. */
import { unescapeMarkup } from '../../base/entities.ts';
import { ASKED_STORE, PAGES_STORE, WORKER_PATH } from '../../offline/names.ts';

/** Whether this browser can keep pages at all (not in a private window of some, not without https). */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** How many pages are kept. */
export async function keptPages(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PAGES_STORE));
  const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return Math.max(0, ...counts);
}

/** Waits until the pages are kept. Fails where the network or the room on the device does not suffice. */
export async function keepAll(): Promise<void> {
  const registration = await navigator.serviceWorker.register(WORKER_PATH);
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker === null) throw new Error(WORKER_PATH);
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'installed') resolve();
      else if (worker.state === 'redundant') reject(new Error(worker.state));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Removes everything: pages, materials and the worker itself. */
export async function dropAll(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Addresses of the materials that somebody asked to keep: pages, not their files. */
export async function askedPages(): Promise<string[]> {
  if (!(await caches.has(ASKED_STORE))) return [];
  const requests = await (await caches.open(ASKED_STORE)).keys();
  return requests.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/'));
}

/** The heading of a page, as people read it. @returns undefined where it has none */
export function headingIn(html: string): string | undefined {
  const inner = /<h1\b[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1];
  const words =
    inner === undefined
      ? ''
      : unescapeMarkup(inner.replace(/<[^>]*>/gu, ' '))
          .replace(/\s+/gu, ' ')
          .trim();
  return words === '' ? undefined : words;
}

/** What a kept material is called: its page says so itself. @returns its address where the page cannot be read */
export async function nameOf(page: string): Promise<string> {
  const response = await (await caches.open(ASKED_STORE)).match(page);
  return (response === undefined ? undefined : headingIn(await response.text())) ?? page;
}

/** Keeps a material: its page and its files, all or nothing. */
export async function keepMaterial(addresses: readonly string[]): Promise<void> {
  await keepAll();
  await (await caches.open(ASKED_STORE)).addAll(addresses);
}

/** Lets go of a material. */
export async function dropMaterial(addresses: readonly string[]): Promise<void> {
  const store = await caches.open(ASKED_STORE);
  await Promise.all(addresses.map((address) => store.delete(address)));
}

/** Whether the page of a material is kept. */
export const isKept = async (page: string): Promise<boolean> => (await askedPages()).includes(page);

/**
 * The service worker: after one visit the law, questions, help and search work without a network.
 *
 * - It keeps the same pages for every reader and never adds those that somebody opened: what is on the device tells that the site was visited, not what was read.
 * - With a network, pages come from the network (a kept one only where the network is slow and the copy is of today): validity and help are never stale.
 * - A new version waits until no page of the old one is open, so nothing changes under a reader's hands.
 */
import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { ASKED_STORE, FRESH_HOURS, OFFLINE_PAGE, PACK_PATH, PAGES_STORE, PATIENCE, type Pack } from './names.ts';

/** What a service worker's global offers, as far as it is used here: the types of pages and of workers do not go together in one project. */
interface WorkerScope {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
  addEventListener(name: 'install' | 'activate', listener: (event: { waitUntil: (work: Promise<unknown>) => void }) => void): void;
  readonly clients: { claim: () => Promise<void> };
}
declare const self: WorkerScope;
/** Hash of the pack, put in by the build. */
declare const PACK_HASH: string;

const STORE = `${PAGES_STORE}${PACK_HASH}`;
const KEPT_AT = 'x-luu-luc';
/** The rest of the policy stands in the page itself; who may frame it can only be said here. */
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "frame-ancestors 'none'" };

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] });

self.addEventListener('install', (event) => event.waitUntil(keepPages()));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([dropOld(), self.clients.claim()])));

/** Takes the pack apart into pages. Fails as a whole: a worker without its pages is not installed. */
async function keepPages(): Promise<void> {
  if (await caches.has(STORE)) return;
  const answer = await fetch(PACK_PATH, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${PACK_PATH}: ${answer.status}`);
  const pack = (await answer.json()) as Pack;
  const store = await caches.open(STORE);
  try {
    for (const [address, html] of Object.entries(pack))
      await store.put(address, new Response(html, { headers: { ...HEADERS, [KEPT_AT]: String(Date.now()) } }));
  } catch (error) {
    // No room left on the device: better nothing than half.
    await caches.delete(STORE);
    throw error;
  }
}

/** Pages of earlier versions go when no open page can need them any more. */
async function dropOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PAGES_STORE) && name !== STORE).map((name) => caches.delete(name)));
}

/** The kept copy of a page, whatever stands behind "?" or "#". */
async function keptPage(url: URL): Promise<Response | undefined> {
  const address = url.pathname.endsWith('/') || url.pathname.includes('.') ? url.pathname : `${url.pathname}/`;
  return (await (await caches.open(STORE)).match(address)) ?? (await (await caches.open(ASKED_STORE)).match(address));
}

const isFresh = (page: Response): boolean => Date.now() - Number(page.headers.get(KEPT_AT) ?? 0) < FRESH_HOURS * 3_600_000;

/** A page from the network; the kept one where there is none, or where it is slow and the copy is fresh. */
async function page(request: Request, url: URL): Promise<Response> {
  const kept = await keptPage(url);
  if (kept === undefined) return fetch(request);
  const network = fetch(request).catch(() => kept.clone());
  if (!isFresh(kept)) return network;
  const slow = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([network, slow]);
}

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  ({ request, url }) => page(request, url),
);

/** Files that somebody asked to keep; anything else is left to the network. */
registerRoute(
  ({ request, sameOrigin, url }) => sameOrigin && request.method === 'GET' && /^\/(?:tai-ve|tai-lieu|anh-chia-se)\//.test(url.pathname),
  async ({ request, url }) => {
    const kept = await (await caches.open(ASKED_STORE)).match(url.pathname);
    return kept === undefined ? fetch(request) : fetch(request).catch(() => kept);
  },
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  return (await (await caches.open(STORE)).match(OFFLINE_PAGE)) ?? Response.error();
});

/**
 * Asks the browser to keep the law, questions and help for times without a network, when the page has done its own loading.
 * Who saves data is not made to load half a megabyte: for them there is a button (OfflinePage.astro).
 */
import { WORKER_PATH } from '../../offline/names.ts';

interface NetworkState {
  readonly saveData?: boolean;
}
const line = (navigator as Navigator & { readonly connection?: NetworkState }).connection;

if (import.meta.env.PROD && 'serviceWorker' in navigator && line?.saveData !== true) {
  const start = (): void => void navigator.serviceWorker.register(WORKER_PATH).catch(() => undefined);
  const whenIdle = (): void =>
    'requestIdleCallback' in window ? void requestIdleCallback(start, { timeout: 8000 }) : void setTimeout(start, 3000);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

import type { Answer } from '../../search/engine.ts';
import { FULL_TEXT_MOST, searchFullText, type Pagefind } from '../../search/full-text/search.ts';
import type { RemoteEngine } from './remote.ts';

let loading: Promise<Pagefind> | undefined;

/** Pagefind itself, once; it brings its own worker and WebAssembly. The next call tries again where it could not be had. */
function load(): Promise<Pagefind> {
  // A variable address, because it exists only in the built site.
  const address = '/pagefind/pagefind.js';
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** True where the reader's browser asks sites to save bytes: then the full text waits until it is asked for. */
export const savesData = (): boolean => (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * The same answer with what only the full text holds: one list, no page twice.
 *
 * @throws Error where Pagefind or its index cannot be loaded
 */
export async function deepen(query: string, { terms }: Answer, engine: RemoteEngine): Promise<Answer> {
  return engine.merge(query, await searchFullText(terms, FULL_TEXT_MOST, await load()));
}

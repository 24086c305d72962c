import type { FileDocument } from '../../search/index/file.ts';
import { INDEX_PATH, REST_PATH } from '../../vocabulary/search-paths.ts';
import { startEngine, type RemoteEngine } from './remote.ts';
import script from './worker.ts?worker&url';

/** The engine with the first part of the index, and the documents by which it names results. */
export interface LoadedSearch {
  engine: RemoteEngine;
  documents: FileDocument[];
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** A promise that is made once; after a failure the next call tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

const start = once(() => startEngine(script));

/** The search with the first part of the index. Rejects where it cannot be had or is not of this version. */
export const load = once(async (): Promise<LoadedSearch> => {
  const [engine, text] = await Promise.all([start(), fetchText(INDEX_PATH)]);
  return { engine, documents: await engine.open(text) };
});

/** The same with the whole index. It is fetched only once the first answers are there. Rejects where it cannot be had. */
export const loadWhole = once(async (): Promise<LoadedSearch> => {
  const search = await load();
  await search.engine.complete(await fetchText(REST_PATH));
  return search;
});

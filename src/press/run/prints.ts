import { join } from 'node:path';
import type { Built, Press } from '../plan/types.ts';
import { engineHash, LOST, openCache, sha256 } from './cache.ts';
import { pool } from './pool.ts';
import { createPress } from './press.ts';

/** A file that belongs to a page and stands in no list of downloads. */
export interface Print {
  /** Address on the site. */
  path: string;
  /** Everything the bytes depend on beside the press itself and the site's address. */
  inputs: unknown;
  build: (press: Press) => Promise<Built> | Built;
}

/** Under what a print is kept. @param engine hash of the press @param inputs what the print says */
export const printKey = (engine: string, site: string | undefined, inputs: unknown): string =>
  sha256(JSON.stringify([engine, site ?? '', inputs]));

/** Where prints go and what they may name. */
export interface PrintOptions {
  /** The repository. */
  root: string;
  /** Root of the built site. */
  outDir: string;
  /** A folder of their own, for what the last run did not use is removed from it. */
  cacheDir: string;
  /** The site's address; only for prints that show it. */
  site?: string;
}

/** What was made. */
export interface PrintReport {
  files: number;
  built: number;
  milliseconds: number;
}

/**
 * Makes prints, from the cache where nothing changed, and writes them into the site.
 * @throws Error naming the file where one cannot be made
 */
export async function makePrints({ root, outDir, cacheDir, site }: PrintOptions, prints: readonly Print[]): Promise<PrintReport> {
  const started = performance.now();
  const cache = openCache(cacheDir);
  const engine = engineHash(root);
  const press = createPress(root, cacheDir, site);
  const used = new Set<string>();
  let made = 0;
  await pool(prints, async ({ path, inputs, build }) => {
    const key = printKey(engine, site, inputs);
    used.add(key);
    const file = join(outDir, path);
    if (cache.share(key, file)) return;
    try {
      cache.put(key, await build(press));
      if (!cache.share(key, file)) throw new Error(LOST);
      made += 1;
    } catch (error) {
      if (error instanceof Error) error.message = `${path}: ${error.message}`;
      throw error;
    }
  });
  cache.prune(used);
  return { files: prints.length, built: made, milliseconds: performance.now() - started };
}

import { rmSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex, close } from 'pagefind';
import { openServed } from './browser-pagefind.ts';
import type { Engine } from './questions.ts';

interface PagefindModule {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const MOST = 40;

/**
 * Plain Pagefind over the same built pages (they carry its marks), asked in a real browser.
 * A search within one document keeps the results below that document's address.
 *
 * @param dist the built site; it is copied, never written to
 */
export async function pagefindEngine(dist: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
  cpSync(dist, folder, { recursive: true, filter: (path) => !/\.(?:pdf|zip|pptx|docx|png|webp)$/.test(path) });
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind gave no index');
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const { page, close: closePage } = await openServed(folder);
  const cache = new Map<string, string[]>();
  return {
    name: 'Pagefind, plain',
    search: async (query, document) => {
      let urls = cache.get(query);
      if (!urls) {
        urls = await page.evaluate(
          async ([text, most]) => {
            const path = '/pagefind/pagefind.js';
            const pagefind = (await import(/* @vite-ignore */ path)) as PagefindModule;
            const { results } = await pagefind.search(text);
            return Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
          },
          [query, MOST] as const,
        );
        cache.set(query, urls);
      }
      return document === undefined ? urls : urls.filter((url) => url.startsWith(`/van-ban/${document}/`));
    },
    close: async () => {
      await closePage();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

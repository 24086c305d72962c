import type { Page } from 'playwright-core';
import type { Pagefind } from '../../src/search/full-text/search.ts';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../server/index.ts';

/** A page of a served site in a real browser, from which Pagefind can be imported. */
export async function openServed(folder: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const [server, browser] = await Promise.all([serveSite(folder), launchBrowser()]);
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.goto(`${server.origin}/van-ban/`);
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

type PagefindAnswer = Awaited<ReturnType<Pagefind['search']>>;
type PagefindFragment = Awaited<ReturnType<PagefindAnswer['results'][number]['data']>>;
/** Results that were found in the page, kept there until their text is asked for. */
interface KeptFragment {
  kept?: Map<string, () => Promise<PagefindFragment>>;
}

/**
 * The full-text index of a built site, asked in a real browser: the same words in, the same answers out as readers get.
 *
 * @param page of the served site, see {@link openServed}
 */
export function servedPagefind(page: Page): Pagefind {
  const known = new Map<string, Promise<{ key: string; id: string; score: number }[]>>();
  const find = (query: string) =>
    page.evaluate(async (text) => {
      const path = '/pagefind/pagefind.js';
      const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
      const { results } = await pagefind.search(text);
      const kept = ((globalThis as KeptFragment).kept ??= new Map());
      return results.map((result) => {
        const key = `${text} ${result.id}`;
        kept.set(key, () => result.data());
        return { key, id: result.id, score: result.score };
      });
    }, query);
  return {
    search: async (query) => {
      const results = known.get(query) ?? find(query);
      known.set(query, results);
      return {
        results: (await results).map(({ key, id, score }) => ({
          id,
          score,
          data: () => page.evaluate(async (name) => (await (globalThis as KeptFragment).kept?.get(name)?.()) as PagefindFragment, key),
        })),
      };
    },
  };
}

import type { Page } from 'playwright-core';

/** An entry of the page's search, as the contract has it. */
export interface Entry {
  url: string;
  title: string;
  document?: string;
  article?: number;
  clause?: number;
  type: string;
  excerpt: string;
}

/** Asks the search that the page offers to scripts. */
export function siteSearch(page: Page, query: string, options: { limit?: number; document?: string } = {}): Promise<Entry[]> {
  return page.evaluate(
    ([text, given]) =>
      (globalThis as unknown as { siteSearch: (query: string, options: object) => Promise<Entry[]> }).siteSearch(text, given),
    [query, options] as const,
  );
}

/** Address of the search page for a query. */
export const searchPath = (query: string): string => `/tim-kiem/#q=${encodeURIComponent(query)}`;

/** Waits until the page has answered, with all that it has: results, nothing found, or a message. */
export async function answered(page: Page): Promise<void> {
  await page
    .locator('[data-search-results]:visible, [data-search-nothing]:visible, [data-search-unavailable]:visible, [data-search-start]:visible')
    .first()
    .waitFor();
  await page.locator('[data-search-results]:not([aria-busy=true])').waitFor({ state: 'attached' });
}

/** Addresses of the results that a person sees. */
export function shownResults(page: Page): Promise<string[]> {
  return page.locator('[data-search-results] .result h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** What the test itself causes: requests that it blocks, and the service worker that its browser does not let in. */
const OWN = /net::ERR_FAILED|blocked by Playwright/;

/** Collects everything that a page complains about. */
export function complaints(page: Page): string[] {
  const list: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !OWN.test(message.text())) list.push(message.text());
  });
  page.on('pageerror', (error) => list.push(error.message));
  return list;
}

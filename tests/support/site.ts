import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from '../../tools/browser.ts';
import { DIST } from './dist.ts';
import { serveSite, type SiteServer } from '../../tools/server/index.ts';

/** A browser and a server for one test file. */
export interface Site {
  readonly browser: Browser;
  readonly server: SiteServer;
  /** Opens a page with a cold cache of its own; closed when the test ends. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** A phone as most readers have it. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** A laptop. */
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** Starts the built site and a browser for the tests of a file, and stops both after them. */
export function useSite(): Site {
  let browser: Browser | undefined;
  let server: SiteServer | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveSite(DIST), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('useSite: not started yet; use it inside a test');
    return value;
  };
  return {
    get browser() {
      return need(browser);
    },
    get server() {
      return need(server);
    },
    open: async (path, options = DESKTOP) => {
      const context = await need(browser).newContext({ serviceWorkers: 'block', ...options });
      onTestFinished(() => context.close());
      // What has not come by then does not come; a longer wait makes a red run take an hour.
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      await page.goto(need(server).origin + path, { waitUntil: 'load' });
      return page;
    },
  };
}

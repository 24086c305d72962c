import type { Browser, Page } from 'playwright-core';
import { axeProblems } from './axe.ts';
import { DIST } from './dist.ts';
import { serveSite, type SiteServer, type Transfer } from '../../tools/server/index.ts';

/** Everything that one cold visit to a page tells. */
export interface Visit {
  path: string;
  ids: string[];
  /** Addresses that the page links to or loads, absolute on the site or foreign. */
  links: string[];
  /** Every character that the page shows. */
  characters: string;
  /** Headings of level 1, and the order of levels ("1223"). */
  headings: string;
  title: string;
  /** Answers of our server, in order. */
  transfers: Transfer[];
  /** Requests to any other host. */
  foreign: string[];
  /** Console errors, uncaught errors, failed requests, violations of the Content-Security-Policy. */
  errors: string[];
  /** Sum of layout shifts while loading. */
  shift: number;
  /** Widths at which something is wider than the window, with the first such elements. */
  overflow: string[];
  /** Cookies and storage entries left behind. */
  traces: string[];
  axe: string[];
}

interface Recorder {
  csp: string[];
  shift: number;
}

/** Runs in the page before anything of the page does. */
function record(): void {
  const recorder: Recorder = { csp: [], shift: 0 };
  (globalThis as unknown as { recorder: Recorder }).recorder = recorder;
  document.addEventListener('securitypolicyviolation', (event) =>
    recorder.csp.push(`CSP ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) recorder.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: what stands on it. */
function readPage(): Pick<Visit, 'ids' | 'links' | 'characters' | 'headings' | 'title' | 'traces'> & Recorder {
  const all = [...document.querySelectorAll('*')];
  const shown = [
    document.body.innerText,
    ...all.flatMap((node) => ['placeholder', 'alt', 'title', 'value'].map((name) => node.getAttribute(name) ?? '')),
  ].join('');
  // Text that a closed panel hides is still text that our fonts must hold.
  const hidden = [...document.body.querySelectorAll(':not(script, style, template)')]
    .flatMap((node) => [...node.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('');
  return {
    ids: all.map(({ id }) => id).filter((id) => id !== ''),
    links: [
      ...new Set(
        all
          .flatMap((node) => ['href', 'src', 'action', 'poster'].map((name) => node.getAttribute(name)).filter((value) => value !== null))
          .map((value) => {
            const url = new URL(value, location.href);
            return url.origin === location.origin ? url.pathname + url.search + url.hash : url.href;
          }),
      ),
    ],
    characters: [...new Set(shown + hidden)].join(''),
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName[1]).join(''),
    title: document.title,
    traces: [
      ...document.cookie.split(';').filter((cookie) => cookie.trim() !== ''),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ],
    ...(globalThis as unknown as { recorder: Recorder }).recorder,
  };
}

/** Runs in the page: elements that stick out of the window and are not inside a part that scrolls by itself. */
function tooWide(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth) return [];
  const scrolls = (node: Element | null): boolean =>
    node !== null &&
    node !== document.body &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter(
    (node) => node.getBoundingClientRect().right > innerWidth + 1 && !scrolls(node.parentElement),
  );
  return [
    `${innerWidth} px: ${document.documentElement.scrollWidth} px wide: ${wide
      .slice(-3)
      .map((node) => `${node.tagName.toLowerCase()}.${node.className}`)
      .join(', ')}`,
  ];
}

/** A browser tab that visits one page after another, each with a cold cache, and a server that counts what it fetches. */
class Visitor {
  readonly #page: Page;
  readonly #server: SiteServer;
  #errors: string[] = [];
  #foreign: string[] = [];

  private constructor(page: Page, server: SiteServer) {
    this.#page = page;
    this.#server = server;
    page.on('console', (message) => {
      // The tests keep service workers out (offline.test.ts looks at them), and Playwright says so on every page.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      if (message.type() === 'error' || message.type() === 'warning') this.#errors.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#errors.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => this.#errors.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== server.origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) this.#foreign.push(url.href);
    });
  }

  /** Opens a tab. A tab that is used again is twice as fast as a new one; with its cache off it fetches the same bytes (measured). */
  static async open(browser: Browser): Promise<Visitor> {
    const server = await serveSite(DIST);
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
    context.setDefaultTimeout(120_000);
    await context.addInitScript(record);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    return new Visitor(page, server);
  }

  /** Visits one page at 360 px and looks at everything that needs a browser. */
  async visit(path: string): Promise<Visit> {
    const page = this.#page;
    this.#errors = [];
    this.#foreign = [];
    this.#server.transfers.length = 0;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(this.#server.origin + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { csp, ...facts } = await page.evaluate(readPage);
    const overflow = await page.evaluate(tooWide);
    const axe = await axeProblems(page);
    await page.setViewportSize({ width: 320, height: 740 });
    overflow.push(...(await page.evaluate(tooWide)));
    return {
      path,
      ...facts,
      transfers: [...this.#server.transfers],
      foreign: this.#foreign,
      errors: [...this.#errors, ...csp],
      overflow,
      axe,
    };
  }

  async close(): Promise<void> {
    await this.#page.context().close();
    await this.#server.close();
  }
}

/**
 * Visits pages with several tabs at a time.
 *
 * @param browser a running browser
 * @param paths what to visit
 * @param tabs how many tabs; two cores are busy with three
 */
export async function visitAll(browser: Browser, paths: readonly string[], tabs = 3): Promise<Visit[]> {
  const queue = [...paths];
  const visits: Visit[] = [];
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const visitor = await Visitor.open(browser);
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) visits.push(await visitor.visit(path));
      await visitor.close();
    }),
  );
  return visits.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * `npm run bench -- pages`: ten kinds of page of the built site as Lighthouse sees them on a middling phone, beside the bare text of an article
 * (no styles, scripts, typefaces) in the same run. Served as hosts serve: TLS and HTTP/2. Over HTTP/1.1 each request beside another pays for a
 * connection of its own, 0.15 s of LCP that no reader waits for.
 * Lighthouse is fetched from the npm registry into a temporary folder and never ours.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { get } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { fetchPackages } from './bench/registry.ts';
import { browserPath } from './browser.ts';
import { serveSite } from './server/index.ts';

const ROOT = join(import.meta.dirname, '..');
const ARTICLE = '/van-ban/luat-120-2025-qh15/dieu-24/';
const BARE = '/chi-chu/';
const PAGES = [
  BARE,
  '/',
  ARTICLE,
  '/van-ban/luat-120-2025-qh15/toan-van/',
  '/van-ban/doi-chieu/',
  '/hoi-dap/con-co-bi-bat-khong/',
  '/tim-kiem/',
  '/tro-giup/',
  '/tai-lieu/',
  '/chien-dich/',
  '/danh-cho/hoc-sinh/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What is used of Lighthouse's report. */
interface Report {
  lhr: { categories: Record<string, { score: number }>; audits: Record<string, { numericValue?: number }> };
}
interface Lighthouse {
  default: (url: string, options: object) => Promise<Report>;
}
interface Launcher {
  launch: (options: object) => Promise<{ port: number; kill: () => void }>;
}
interface SelfSigned {
  generate: (subject: readonly object[]) => Promise<{ private: string; cert: string }> | { private: string; cert: string };
}

/** Gives an HTTP/2 request to the site's own server, and its answer back. */
function passOn(origin: string, request: Http2ServerRequest, response: Http2ServerResponse): void {
  const bare = request.url === BARE;
  const encoding = bare ? 'identity' : (request.headers['accept-encoding'] ?? 'identity');
  get(`${origin}${bare ? ARTICLE : request.url}`, { headers: { 'accept-encoding': encoding } }, (answer) => {
    if (!bare) {
      const { connection: _connection, 'keep-alive': _alive, 'transfer-encoding': _coding, ...headers } = answer.headers;
      response.writeHead(answer.statusCode ?? 500, headers);
      answer.pipe(response);
      return;
    }
    let html = '';
    answer.setEncoding('utf8').on('data', (piece: string) => (html += piece));
    answer.on('end', () => {
      const text = html.replace(/<script\b[\s\S]*?<\/script>|<link\b[^>]*>|<svg\b[\s\S]*?<\/svg>/g, '');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }).end(brotliCompressSync(text));
    });
  });
}

const work = mkdtempSync(join(tmpdir(), 'do-trang-'));
try {
  fetchPackages(work, ['lighthouse@13', 'selfsigned@5']);
  const { resolve } = createRequire(join(work, 'package.json'));
  const load = async <T>(name: string): Promise<T> => (await import(pathToFileURL(resolve(name)).href)) as T;
  const { default: lighthouse } = await load<Lighthouse>('lighthouse');
  const { launch } = await load<Launcher>('chrome-launcher');
  const { generate } = await load<SelfSigned>('selfsigned');

  const site = await serveSite(join(ROOT, 'dist'));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const front = createSecureServer({ key, cert }, (request, response) => passOn(site.origin, request, response));
  await new Promise<void>((listening) => front.listen(0, '127.0.0.1', listening));
  const origin = `https://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--ignore-certificate-errors', '--font-render-hinting=none'];

  console.log(
    `| page | ${CATEGORIES.join(' | ')} | FCP s | LCP s | times the bare text's | TBT ms | CLS |\n|---${'|---'.repeat(CATEGORIES.length + 5)}|`,
  );
  let bareText = 0;
  for (const page of PAGES) {
    const chrome = await launch({ chromePath: await browserPath(), chromeFlags });
    const { lhr } = await lighthouse(`${origin}${page}`, { port: chrome.port, output: 'json', logLevel: 'error' });
    chrome.kill();
    const value = (audit: string): number => lhr.audits[audit]?.numericValue ?? Number.NaN;
    const [first, largest] = ['first-contentful-paint', 'largest-contentful-paint'].map((audit) => value(audit) / 1000) as [number, number];
    if (page === BARE) bareText = largest;
    const scores = CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
    const shift = value('cumulative-layout-shift').toFixed(3);
    const told = [first.toFixed(2), largest.toFixed(2), (largest / bareText).toFixed(2), Math.round(value('total-blocking-time')), shift];
    console.log(`| ${page === BARE ? `bare text of ${ARTICLE}` : page} | ${[...scores, ...told].join(' | ')} |`);
  }
  front.close();
  await site.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}
// Lighthouse keeps its connections.
process.exit(0);

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, pagesOf } from '../base/files-below.ts';
import { OFFLINE_PAGE } from './names.ts';

/** Folders whose pages are kept on the reader's device after the first visit: the law, questions, help, and what leads there. */
const KEPT = [
  'van-ban',
  'hoi-dap',
  'tro-giup',
  'thu-tuc',
  'bieu-mau',
  'bi-phat-the-nao',
  'danh-cho',
  'tim-kiem',
  'lich-am-duong',
  'roi-trang',
];

/** What is kept, as files of the built site. */
export interface KeptSite {
  /** How many pages the pack holds. */
  pages: number;
  /** Changes with any page. */
  hash: string;
  /** Style sheets, scripts, fonts and search: each on its own, by address, with a hash of its bytes. */
  assets: { url: string; revision: string | null }[];
}

/** Addresses of assets whose name changes with their content need no revision. */
const NAMED_BY_CONTENT = /^\/_astro\//;
/** What is fetched only when a file is made on the page "make it yours", or read on the page of a copy of one’s own: three megabytes. */
const HEAVY = /^_astro\/(?:(?:print-engine|table|word-file)\.|(?:pdf|text)-worker-)/;
const ASSETS = /^(?:_astro\/.*\.(?:css|js|woff2|svg)|fonts\/.*\.woff2|favicon\.svg|tim-kiem\/.*\.json)$/;

/** How many characters of the pack are gathered before they are written. */
const PIECE = 1 << 20;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * What a reader keeps after one visit. The pack, a `Pack` (names.ts) as JSON, is written page by page: all pages of a large site are more than
 * a build may hold.
 *
 * @param dist the built site
 * @param write takes the pack, piece after piece
 * @param leftOut ids of documents that are left out with all their articles: those that ended (whoever reads them does so on purpose, with a network)
 */
export function keptOf(dist: string, leftOut: readonly string[], write: (piece: string) => void = () => undefined): KeptSite {
  const isKept = (name: string): boolean =>
    name === 'index.html' ||
    `/${name}` === `${OFFLINE_PAGE}index.html` ||
    (KEPT.includes(name.split('/')[0] ?? '') && !leftOut.some((id) => name.startsWith(`van-ban/${id}/`)));
  const hash = createHash('sha256');
  let waiting = '';
  const put = (text: string): void => {
    waiting += text;
    if (waiting.length > PIECE) flush();
  };
  const flush = (): void => {
    hash.update(waiting);
    write(waiting);
    waiting = '';
  };
  let pages = 0;
  const names = filesBelow(dist);
  put('{');
  for (const { name, address } of pagesOf(names))
    if (isKept(name)) {
      put(`${pages === 0 ? '' : ','}${JSON.stringify(address)}:${JSON.stringify(readFileSync(join(dist, name), 'utf8'))}`);
      pages += 1;
    }
  put('}');
  flush();
  const assets = names
    .filter((name) => ASSETS.test(name) && !HEAVY.test(name))
    .map((name) => ({ url: `/${name}`, revision: NAMED_BY_CONTENT.test(`/${name}`) ? null : hashOf(readFileSync(join(dist, name))) }));
  return { pages, hash: hash.digest('hex').slice(0, 16), assets };
}

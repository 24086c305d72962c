import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../base/files-below.ts';
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

/** Addresses of assets whose name changes with their content need no revision. */
const NAMED_BY_CONTENT = /^\/_astro\//;
/** What is fetched only when a file is made on the page "make it yours", or read on the page of a copy of one’s own: three megabytes. */
const HEAVY = /^_astro\/(?:(?:print-engine|table|word-file)\.|(?:pdf|text)-worker-)/;
const ASSETS = /^(?:_astro\/.*\.(?:css|js|woff2|svg)|fonts\/.*\.woff2|favicon\.svg|tim-kiem\/.*\.json)$/;

/** How many characters of the pack are gathered before they are written. */
const PIECE = 1 << 20;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * What a reader keeps after one visit: a `Pack` (names.ts) as JSON, written page by page, for all pages of a large site are more than a build
 * may hold.
 */
export class PackWriter {
  readonly #write: (piece: string) => void;
  readonly #leftOut: readonly string[];
  readonly #hash = createHash('sha256');
  #waiting = '{';
  #pages = 0;

  /**
   * @param write takes the pack, piece after piece
   * @param leftOut ids of documents that are left out with all their articles: those that ended (whoever reads them does so on purpose, with a network)
   */
  constructor(write: (piece: string) => void, leftOut: readonly string[]) {
    this.#write = write;
    this.#leftOut = leftOut;
  }

  /** Takes a page that is kept; any other is passed by. */
  add(address: string, html: string): void {
    if (!this.#isKept(address)) return;
    this.#waiting += `${this.#pages === 0 ? '' : ','}${JSON.stringify(address)}:${JSON.stringify(html)}`;
    this.#pages += 1;
    if (this.#waiting.length > PIECE) this.#flush();
  }

  /** Writes the end. @returns how many pages the pack holds, and a hash that changes with any of them and with their order */
  end(): { pages: number; hash: string } {
    this.#waiting += '}';
    this.#flush();
    return { pages: this.#pages, hash: this.#hash.digest('hex').slice(0, 16) };
  }

  #isKept(address: string): boolean {
    if (address === '/' || address === OFFLINE_PAGE) return true;
    return KEPT.includes(address.split('/')[1] ?? '') && !this.#leftOut.some((id) => address.startsWith(`/van-ban/${id}/`));
  }

  #flush(): void {
    this.#hash.update(this.#waiting);
    this.#write(this.#waiting);
    this.#waiting = '';
  }
}

/** Style sheets, scripts, fonts and search that are kept, each on its own: by address, with a hash of its bytes. */
export interface KeptAsset {
  url: string;
  revision: string | null;
}

/** What of a built site is kept beside its pages. @param dist the built site */
export const keptAssets = (dist: string): KeptAsset[] =>
  filesBelow(dist)
    .filter((name) => ASSETS.test(name) && !HEAVY.test(name))
    .map((name) => ({ url: `/${name}`, revision: NAMED_BY_CONTENT.test(`/${name}`) ? null : hashOf(readFileSync(join(dist, name))) }));

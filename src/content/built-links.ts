import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescapeMarkup } from '../base/entities.ts';
import { filesBelow } from '../base/files-below.ts';
import { ownText } from '../base/own-text.ts';
import { SEARCH_PAGE } from '../vocabulary/search-paths.ts';
import { linkOfYear } from '../schema/campaign-id.ts';
import { SourceError } from '../legal/errors.ts';

/** Links that an editor writes: `[chữ](/dia-chi/)` in text, or a field whose name says that it is an address. */
const WRITTEN = [/\]\((\/[^)\s]*)\)/g, /\b(?:href|link|url):\s*["']?(\/[^\s"',}]*)/g];

/** A built site, asked for addresses. */
export interface BuiltSite {
  /** What is wrong with an internal address, in Vietnamese; undefined where it leads somewhere. */
  fault: (address: string) => string | undefined;
  /** Every internal address that pages link to or load, with one page that does. */
  links: ReadonlyMap<string, string>;
}

/** The attributes that are read, each after the white space before it. */
const ATTRIBUTE = /\s(id|href|src|action)="([^"]+)"/g;

/** Gathers the links and the places of pages, one page after another. Most links stand on every page: each is kept once. */
export class LinkBook {
  /** Links of all pages, as written there, each with the first page that has it. */
  readonly #links = new Map<string, string>();
  /** Ids of each page, one a line. */
  readonly #places = new Map<string, string>();

  /** Takes what a page has. @param address of the page, "/van-ban/" */
  read(address: string, html: string): void {
    const ids = new Set<string>();
    const below = new Set<string>();
    for (const [, name = '', value = ''] of html.matchAll(ATTRIBUTE)) {
      if (name === 'id') ids.add(value);
      else if (value.startsWith('#')) below.add(value);
      else if (value.startsWith('/')) this.#note(value, address);
    }
    // What leads to a place of its own page is right already, or is told with all that is wrong.
    for (const link of below) if (!ids.has(decodeURIComponent(link.slice(1)))) this.#note(`${address}${link}`, address);
    this.#places.set(address, ownText(`\n${[...ids].join('\n')}\n`));
  }

  #note(link: string, page: string): void {
    // What is cut out of a page would keep the page.
    if (!this.#links.has(link)) this.#links.set(ownText(link), page);
  }

  /**
   * The whole site.
   *
   * @param dist absolute path of the built site
   */
  close(dist: string): BuiltSite {
    const files = new Set(filesBelow(dist).map((name) => `/${name}`));
    const fault = (address: string): string | undefined => {
      const [path = '', ...hash] = address.split('#');
      const { pathname } = new URL(path, 'http://localhost');
      const place = decodeURIComponent(pathname);
      const file = place.endsWith('/') ? `${place}index.html` : place;
      if (!files.has(file)) return files.has(`${file}/index.html`) ? 'thiếu dấu / ở cuối địa chỉ' : 'không có trang hay tệp nào ở đó';
      const anchor = decodeURIComponent(hash.join('#'));
      // "#q=…" of the search page is what to search for, no place on it.
      return anchor === '' ||
        (pathname === SEARCH_PAGE && anchor.startsWith('q=')) ||
        !file.endsWith('.html') ||
        this.#places.get(place.replace(/index\.html$/, ''))?.includes(`\n${anchor}\n`) === true
        ? undefined
        : `trang có, nhưng không có chỗ “#${anchor}”`;
    };
    const links = [...this.#links].map(([link, page]) => [unescapeMarkup(link), page] as const);
    return { fault, links: new Map(links.filter(([link]) => !link.startsWith('//'))) };
  }
}

/**
 * Holds every internal link that content files write against the built site.
 *
 * @param root absolute path of the project
 * @throws SourceError naming file, line and the link that leads nowhere
 */
export function checkContentLinks(root: string, site: BuiltSite): void {
  for (const name of filesBelow(join(root, 'content')).filter((file) => /\.(?:ya?ml|mdx?)$/.test(file))) {
    for (const [index, line] of readFileSync(join(root, 'content', name), 'utf8')
      .split('\n')
      .entries()) {
      for (const link of WRITTEN.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => match[1] ?? ''))) {
        const fault = site.fault(linkOfYear(link, `content/${name}`));
        if (fault !== undefined)
          throw new SourceError(
            { file: `content/${name}`, line: index + 1 },
            `Liên kết “${link}” không tới đâu: ${fault}`,
            'địa chỉ của một trang hay tệp có thật trên trang web',
          );
      }
    }
  }
}

/**
 * Holds every internal link of every built page against the built site.
 *
 * @throws SourceError naming the page and the link that leads nowhere
 */
export function checkPageLinks(site: BuiltSite): void {
  for (const [link, page] of site.links) {
    const fault = site.fault(link);
    if (fault !== undefined)
      throw new SourceError(
        { file: `trang ${page}` },
        `Liên kết “${link}” không tới đâu: ${fault}`,
        'địa chỉ của một trang hay tệp có thật trên trang web',
      );
  }
}

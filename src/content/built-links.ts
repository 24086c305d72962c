import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescapeMarkup } from '../base/entities.ts';
import { filesBelow, pagesBelow } from '../base/files-below.ts';
import { ownText } from '../base/own-text.ts';
import { SEARCH_PAGE } from '../vocabulary/search-paths.ts';
import { linkOfYear } from '../schema/campaign-id.ts';
import { SourceError } from '../legal/errors.ts';

/** Links that an editor writes: `[chữ](/dia-chi/)` in text, or a field whose name says that it is an address. */
const WRITTEN = [/\]\((\/[^)\s]*)\)/g, /\b(?:href|link|url):\s*["']?(\/[^\s"',}]*)/g];

/** A built site, asked for addresses. */
export interface BuiltSite {
  /** Addresses of all pages ("/van-ban/"). */
  readonly pages: readonly string[];
  /** What is wrong with an internal address, in Vietnamese; undefined where it leads somewhere. */
  fault: (address: string) => string | undefined;
  /** Internal addresses that a page links to or loads. */
  linksOf: (page: string) => string[];
}

/**
 * Reads a built site.
 *
 * @param dist absolute path of the built site
 */
export function readBuiltSite(dist: string): BuiltSite {
  const files = new Set(filesBelow(dist).map((name) => `/${name}`));
  const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
  const read = new Map<string, { anchors: ReadonlySet<string>; links: readonly string[] }>();
  const placesOf = (file: string): { anchors: ReadonlySet<string>; links: readonly string[] } => {
    const before = read.get(file);
    if (before !== undefined) return before;
    const html = readFileSync(join(dist, file), 'utf8');
    const all = (pattern: RegExp): string[] => [...new Set([...html.matchAll(pattern)].map(([, found = '']) => found))].map(ownText);
    const places = { anchors: new Set(all(/\sid="([^"]+)"/g)), links: all(/\s(?:href|src|action)="([#/][^"]*)"/g) };
    read.set(file, places);
    return places;
  };
  // Most links stand on every page: where they lead is looked up once.
  const places = new Map<string, { pathname: string; file: string }>();
  const placeOf = (path: string): { pathname: string; file: string } => {
    const before = places.get(path);
    if (before !== undefined) return before;
    const { pathname } = new URL(path, 'http://localhost');
    const place = { pathname, file: fileOf(decodeURIComponent(pathname)) };
    places.set(path, place);
    return place;
  };
  return {
    pages: pagesBelow(dist).map(({ address }) => address),
    fault: (address) => {
      const [path = '', ...hash] = address.split('#');
      const { pathname, file } = placeOf(path);
      if (!files.has(file)) return files.has(`${file}/index.html`) ? 'thiếu dấu / ở cuối địa chỉ' : 'không có trang hay tệp nào ở đó';
      const anchor = decodeURIComponent(hash.join('#'));
      // "#q=…" of the search page is what to search for, no place on it.
      return anchor === '' ||
        (pathname === SEARCH_PAGE && anchor.startsWith('q=')) ||
        !file.endsWith('.html') ||
        placesOf(file).anchors.has(anchor)
        ? undefined
        : `trang có, nhưng không có chỗ “#${anchor}”`;
    },
    linksOf: (page) =>
      placesOf(fileOf(page))
        .links.map(unescapeMarkup)
        .filter((link) => !link.startsWith('//'))
        .map((link) => (link.startsWith('#') ? `${page}${link}` : link)),
  };
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
  for (const page of site.pages) {
    for (const link of site.linksOf(page)) {
      const fault = site.fault(link);
      if (fault !== undefined)
        throw new SourceError(
          { file: `trang ${page}` },
          `Liên kết “${link}” không tới đâu: ${fault}`,
          'địa chỉ của một trang hay tệp có thật trên trang web',
        );
    }
  }
}

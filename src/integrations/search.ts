import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { byAddress, onPageMade } from '../base/made-pages.ts';
import { openFullText, type FullText } from '../search/full-text/build.ts';
import type { ExtractedPage } from '../search/index/extract.ts';
import { indexSite, INDEX_LIMIT, readPage } from '../search/index/site.ts';
import { buildSuggestions, packSuggestions } from '../search/index/suggestions.ts';
import { INDEX_PATH, REST_PATH, SUGGESTIONS_PATH } from '../vocabulary/search-paths.ts';
import { siteLibrary } from '../ui/library.ts';

const compress = promisify(brotliCompress);
const kilobytes = (bytes: Uint8Array): string => (bytes.length / 1000).toFixed(1);

/** What search holds of a site while its pages are made. */
interface Gathered {
  fullText: Promise<FullText>;
  pages: Map<string, ExtractedPage>;
}

/** Asks for every page, for both indexes. Pagefind is a program of its own and starts at once: it indexes a page while the next ones are made. */
function gather(): Gathered {
  const fullText = openFullText();
  // Who gives it a page hears that it did not start.
  fullText.catch(() => undefined);
  const pages = new Map<string, ExtractedPage>();
  onPageMade(async (address, html) => {
    const page = readPage(address, html);
    if (page === undefined) return;
    pages.set(address, page);
    // The home page lists others.
    if (address !== '/') await (await fullText).add(address, html, page);
  });
  return { fullText, pages };
}

/** Writes the index of the first answers. @returns what ends later, beside other steps: Pagefind's index, and the sizes on the wire */
async function index(dist: string, { fullText, pages }: Gathered, logger: AstroIntegrationLogger): Promise<() => Promise<void>> {
  const written = (await fullText).write(dist);
  written.catch(() => undefined);
  const { file, first, rest } = indexSite(siteLibrary(), dist, byAddress(pages));
  const suggestions = packSuggestions(buildSuggestions(file));
  for (const [path, text] of [
    [INDEX_PATH, first],
    [REST_PATH, rest],
    [SUGGESTIONS_PATH, suggestions],
  ] as const) {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const sizes = Promise.all([compress(first), compress(rest)]);
  const count = file.pages.length;
  return async () => {
    const [head, tail] = await sizes;
    logger.info(`${count} trang, mục lục ${kilobytes(head)} + ${kilobytes(tail)} KB; toàn văn: ${await written} trang`);
    if (head.length > INDEX_LIMIT)
      logger.warn(`Mục lục vượt ${INDEX_LIMIT / 1000} KB: rút ngắn mô tả tài liệu hoặc chia mục lục (src/search/index/site.ts)`);
  };
}

/**
 * Takes every page as it is made, and writes the search index and the list of suggestions beside them.
 * Search words (content/tim-kiem/) that lead nowhere stop the build.
 *
 * Two halves, for Pagefind runs as a program of its own: the steps between `begin` and `end` do not wait for it, and find no `pagefind/`.
 */
export function searchIndex(): Record<'begin' | 'end', AstroIntegration> {
  let gathered: Gathered | undefined;
  let rest: () => Promise<void> = () => Promise.resolve();
  return {
    begin: {
      name: 'tim-kiem',
      hooks: {
        'astro:build:start': () => {
          gathered = gather();
        },
        'astro:build:done': async ({ dir, logger }) => {
          if (gathered) rest = await index(fileURLToPath(dir), gathered, logger);
        },
      },
    },
    end: {
      name: 'toan-van',
      hooks: { 'astro:build:done': () => rest() },
    },
  };
}

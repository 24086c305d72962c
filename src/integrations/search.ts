import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { openFullText } from '../search/full-text/build.ts';
import type { ExtractedPage } from '../search/index/extract.ts';
import { indexSite, INDEX_LIMIT, readSite } from '../search/index/site.ts';
import { buildSuggestions, packSuggestions } from '../search/index/suggestions.ts';
import { INDEX_PATH, REST_PATH, SUGGESTIONS_PATH } from '../vocabulary/search-paths.ts';
import { siteLibrary } from '../ui/library.ts';

const compress = promisify(brotliCompress);
const kilobytes = (bytes: Uint8Array): string => (bytes.length / 1000).toFixed(1);

/** Reads the finished pages and writes the index of the first answers. @returns what ends later, beside other steps: Pagefind's index, and the sizes on the wire */
async function index(dist: string, logger: AstroIntegrationLogger): Promise<() => Promise<void>> {
  const fullText = await openFullText(dist);
  const pages = new Map<string, ExtractedPage>();
  for (const { address, page, html } of readSite(dist)) {
    pages.set(address, page);
    // The home page lists others.
    if (address !== '/') await fullText.add(address, html, page);
  }
  const written = fullText.write();
  written.catch(() => undefined);
  const { file, first, rest } = indexSite(siteLibrary(), dist, pages);
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
 * Reads the finished pages and writes the search index and the list of suggestions beside them.
 * Search words (content/tim-kiem/) that lead nowhere stop the build.
 *
 * Two halves, for Pagefind runs as a program of its own: the steps between `begin` and `end` do not wait for it, and find no `pagefind/`.
 */
export function searchIndex(): Record<'begin' | 'end', AstroIntegration> {
  let rest: () => Promise<void> = () => Promise.resolve();
  return {
    begin: {
      name: 'tim-kiem',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          rest = await index(fileURLToPath(dir), logger);
        },
      },
    },
    end: {
      name: 'toan-van',
      hooks: { 'astro:build:done': () => rest() },
    },
  };
}

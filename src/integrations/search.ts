import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildFullText } from '../search/full-text/build.ts';
import { indexSite, INDEX_LIMIT, readSite } from '../search/index/site.ts';
import { buildSuggestions, packSuggestions } from '../search/index/suggestions.ts';
import { INDEX_PATH, REST_PATH, SUGGESTIONS_PATH } from '../vocabulary/search-paths.ts';
import { siteLibrary } from '../ui/library.ts';

/**
 * Reads the finished pages and writes the search index and the list of suggestions beside them.
 * Search words (content/tim-kiem/) that lead nowhere stop the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'tim-kiem',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = readSite(dist);
        const { file, first, rest, bytes } = indexSite(siteLibrary(), dist, pages);
        const suggestions = packSuggestions(buildSuggestions(file));
        for (const [path, text] of [
          [INDEX_PATH, first],
          [REST_PATH, rest],
          [SUGGESTIONS_PATH, suggestions],
        ] as const) {
          mkdirSync(join(dist, path, '..'), { recursive: true });
          writeFileSync(join(dist, path), text);
        }
        logger.info(`${file.pages.length} trang, mục lục ${(bytes.first / 1000).toFixed(1)} + ${(bytes.rest / 1000).toFixed(1)} KB`);
        logger.info(`toàn văn: ${await buildFullText(dist, pages)} trang`);
        if (bytes.first > INDEX_LIMIT)
          logger.warn(`Mục lục vượt ${INDEX_LIMIT / 1000} KB: rút ngắn mô tả tài liệu hoặc chia mục lục (src/search/index/site.ts)`);
      },
    },
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { hasRoomBeside, thisMachine } from '../base/beside.ts';
import { byAddress, onPageMade } from '../base/made-pages.ts';
import { gatherBeside } from '../search/gather/beside.ts';
import { gatherHere, type Gathering } from '../search/gather/gathering.ts';
import type { ExtractedPage } from '../search/index/extract.ts';
import { indexSite, INDEX_LIMIT } from '../search/index/site.ts';
import { buildSuggestions, packSuggestions } from '../search/index/suggestions.ts';
import { INDEX_PATH, REST_PATH, SUGGESTIONS_PATH } from '../vocabulary/search-paths.ts';
import { siteLibrary } from '../ui/library.ts';

const compress = promisify(brotliCompress);
const kilobytes = (bytes: Uint8Array): string => (bytes.length / 1000).toFixed(1);

/** What search holds of a site while its pages are made. */
interface Gathered {
  gathering: Gathering;
  /** What is read of each page; filled while they are made. */
  reads: Promise<[address: string, page: ExtractedPage | undefined]>[];
}

/** Asks for every page, for both indexes: each is read beside the next ones, where the machine has room for that. */
function gather(): Gathered {
  const gathering = hasRoomBeside(thisMachine()) ? gatherBeside(process.cwd()) : gatherHere();
  const reads: Gathered['reads'] = [];
  onPageMade(async (address, html) => {
    const { read, room } = gathering.take(address, html);
    const kept = read.then((page): [string, ExtractedPage | undefined] => [address, page]);
    // Heard when the site is whole; until then it is nobody's.
    kept.catch(() => undefined);
    reads.push(kept);
    await room;
  });
  return { gathering, reads };
}

/** Writes the index of the first answers. @returns what ends later, beside other steps: Pagefind's index, and the sizes on the wire */
async function index(dist: string, { gathering, reads }: Gathered, logger: AstroIntegrationLogger): Promise<() => Promise<void>> {
  const written = gathering.write(dist);
  written.catch(() => undefined);
  const read = await Promise.all(reads);
  const pages = new Map(read.flatMap(([address, page]) => (page === undefined ? [] : [[address, page] as const])));
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
 * Two halves, for the full text is made beside this program: the steps between `begin` and `end` do not wait for it, and find no `pagefind/`.
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

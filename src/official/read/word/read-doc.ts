import { createRequire } from 'node:module';
import type { Limits } from '../limits.ts';
import type { Extract } from '../../text/types.ts';
import { docLines } from './doc-lines.ts';

interface Extractor {
  extract: (source: Buffer) => Promise<{ getBody: (options: { filterUnicode: boolean }) => string }>;
}

const require = createRequire(import.meta.url);
const WordExtractor = require('word-extractor') as new () => Extractor;

/**
 * Reads an old Word file (97 to 2003) into lines, one a paragraph.
 *
 * @throws SourceError as {@link docLines} does
 */
export const readDoc = (bytes: Uint8Array, file: string, limits: Limits): Promise<Extract> =>
  docLines(
    // Without filterUnicode: false the library writes straight quotation marks for “…”.
    async () => (await new WordExtractor().extract(Buffer.from(bytes))).getBody({ filterUnicode: false }),
    file,
    limits,
  );

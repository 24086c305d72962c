import { Buffer } from './node-buffer.ts';
import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { docLines } from '../../../official/read/word/doc-lines.ts';
import type { FormatReader } from '../../../official/read/extract-with.ts';

/** Reads an old Word file (97 to 2003) in the browser: as the command does, without the library's half for DOCX. */
export const readDocFile: FormatReader = (bytes, file, limits) =>
  docLines(
    async () => (await new WordOleExtractor().extract(new BufferReader(Buffer.from(bytes)))).getBody({ filterUnicode: false }),
    file,
    limits,
  );

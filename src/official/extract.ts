import { SourceError } from '../legal/errors.ts';
import type { Limits } from './limits.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { sniffType } from './sniff.ts';
import type { Extract, FileType } from './types.ts';

/**
 * Stages 1 and 2: a file's bytes to its lines.
 *
 * @param bytes the whole file
 * @param file its name, for messages
 * @throws SourceError for every file that is not a readable text
 */
export async function extractLines(bytes: Uint8Array, file: string, limits: Limits): Promise<Extract & { type: FileType }> {
  if (bytes.length > limits.fileBytes) {
    throw new SourceError({ file }, `Tệp quá lớn (${Math.round(bytes.length / 1e6)} MB)`, `không quá ${Math.round(limits.fileBytes / 1e6)} MB`);
  }
  const type = sniffType(bytes, file);
  if (type === 'json') throw new SourceError({ file }, 'Tệp là JSON', 'PDF, DOCX, DOC hoặc văn bản thuần');
  const readers = { pdf: readPdf, docx: readDocx, doc: readDoc, text: readText } as const;
  return { type, ...(await readers[type](bytes, file, limits)) };
}

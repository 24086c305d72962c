import { SourceError } from '../../legal/errors.ts';
import { checkSize } from './failure.ts';
import type { Limits } from './limits.ts';
import { sniffType } from './sniff.ts';
import type { Extract, FileType } from '../text/types.ts';

/** Reads the bytes of a file of one kind into lines. */
export type FormatReader = (bytes: Uint8Array, file: string, limits: Limits) => Promise<Extract> | Extract;

/**
 * Stages 1 and 2: a file's bytes to its lines.
 *
 * @param bytes the whole file
 * @param file its name, for messages
 * @param readers a reader for each kind of file that can be read here; each brings a large library with it
 * @throws SourceError for every file that is not a readable text, and for kinds without a reader
 */
export async function extractWith(
  bytes: Uint8Array,
  file: string,
  limits: Limits,
  readers: Partial<Record<FileType, FormatReader>>,
): Promise<Extract & { type: FileType }> {
  checkSize(file, bytes.length, limits);
  const type = sniffType(bytes, file);
  const read = readers[type];
  if (read === undefined) throw new SourceError({ file }, `Tệp là ${type.toUpperCase()}`, 'PDF, DOCX, DOC, HTML hoặc văn bản thuần');
  return { type, ...(await read(bytes, file, limits)) };
}

import { SourceError } from '../../legal/errors.ts';
import type { Limits } from './limits.ts';
import { sniffType } from './sniff.ts';
import type { Extract, FileType } from '../text/types.ts';

type FormatReader = (bytes: Uint8Array, file: string, limits: Limits) => Promise<Extract> | Extract;

/** Each reader brings a large library with it, so only the one that is needed is loaded. */
const READERS: Record<Exclude<FileType, 'json'>, FormatReader> = {
  pdf: async (...file) => (await import('./pdf/read-pdf.ts')).readPdf(...file),
  docx: async (...file) => (await import('./word/read-docx.ts')).readDocx(...file),
  doc: async (...file) => (await import('./word/read-doc.ts')).readDoc(...file),
  html: async (...file) => (await import('./text/read-html.ts')).readHtml(...file),
  text: async (...file) => (await import('./text/read-text.ts')).readText(...file),
};

/**
 * Stages 1 and 2: a file's bytes to its lines.
 *
 * @param bytes the whole file
 * @param file its name, for messages
 * @throws SourceError for every file that is not a readable text
 */
export async function extractLines(bytes: Uint8Array, file: string, limits: Limits): Promise<Extract & { type: FileType }> {
  if (bytes.length > limits.fileBytes) {
    throw new SourceError(
      { file },
      `Tệp quá lớn (${Math.round(bytes.length / 1e6)} MB)`,
      `không quá ${Math.round(limits.fileBytes / 1e6)} MB`,
    );
  }
  const type = sniffType(bytes, file);
  if (type === 'json') throw new SourceError({ file }, 'Tệp là JSON', 'PDF, DOCX, DOC, HTML hoặc văn bản thuần');
  return { type, ...(await READERS[type](bytes, file, limits)) };
}

import type { Limits } from './limits.ts';
import { extractWith, type FormatReader } from './extract-with.ts';
import type { Extract, FileType } from '../text/types.ts';

/** Each reader brings a large library with it, so only the one that is needed is loaded. */
const READERS: Record<Exclude<FileType, 'json'>, FormatReader> = {
  pdf: async (...file) => (await import('./pdf/read-pdf.ts')).readPdf(...file),
  docx: async (...file) => (await import('./word/read-docx.ts')).readDocx(...file),
  doc: async (...file) => (await import('./word/read-doc.ts')).readDoc(...file),
  html: async (...file) => (await import('./text/read-html.ts')).readHtml(...file),
  text: async (...file) => (await import('./text/read-text.ts')).readText(...file),
};

/** {@link extractWith} with every reader there is: for the command. */
export const extractLines = (bytes: Uint8Array, file: string, limits: Limits): Promise<Extract & { type: FileType }> =>
  extractWith(bytes, file, limits, READERS);

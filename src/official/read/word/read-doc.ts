import { createRequire } from 'node:module';
import { SourceError } from '../../../legal/errors.ts';
import type { Limits } from '../limits.ts';
import { linesOfText } from '../text/read-text.ts';
import type { Extract } from '../../text/types.ts';

interface Extractor {
  extract: (source: Buffer) => Promise<{ getBody: (options: { filterUnicode: boolean }) => string }>;
}

const require = createRequire(import.meta.url);
const WordExtractor = require('word-extractor') as new () => Extractor;

/**
 * Reads an old Word file (97 to 2003) into lines, one a paragraph.
 *
 * @throws SourceError for a file that is another kind of OLE container, broken, encrypted, or without text
 */
export async function readDoc(bytes: Uint8Array, file: string, limits: Limits): Promise<Extract> {
  let body: string;
  try {
    // Without filterUnicode: false the library writes straight quotation marks for “…”.
    body = (await new WordExtractor().extract(Buffer.from(bytes))).getBody({ filterUnicode: false });
  } catch {
    throw new SourceError(
      { file },
      'Tệp DOC hỏng, có mật khẩu hoặc không phải tài liệu Word',
      'một tệp DOC nguyên vẹn, hoặc lưu lại thành DOCX',
    );
  }
  if (body.length > limits.characters) throw new SourceError({ file }, 'Tài liệu có quá nhiều chữ', `không quá ${limits.characters} ký tự`);
  if (body.trim().length < 20) throw new SourceError({ file }, 'Tệp DOC không có chữ (ảnh quét)', 'DOC có chữ');
  return { lines: linesOfText(body), notes: [] };
}

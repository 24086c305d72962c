import { SourceError } from '../../../legal/errors.ts';
import type { Limits } from '../limits.ts';
import { linesOfText } from '../text/read-text.ts';
import type { Extract } from '../../text/types.ts';

/**
 * The lines of an old Word file (97 to 2003), one a paragraph.
 *
 * @param extract gives the text of the document's body; what it throws means that the file is broken
 * @throws SourceError for a file that is another kind of OLE container, broken, encrypted, or without text
 */
export async function docLines(extract: () => Promise<string>, file: string, limits: Limits): Promise<Extract> {
  const body = await extract().catch(() => {
    throw new SourceError(
      { file },
      'Tệp DOC hỏng, có mật khẩu hoặc không phải tài liệu Word',
      'một tệp DOC nguyên vẹn, hoặc lưu lại thành DOCX',
    );
  });
  if (body.length > limits.characters) throw new SourceError({ file }, 'Tài liệu có quá nhiều chữ', `không quá ${limits.characters} ký tự`);
  if (body.trim().length < 20) throw new SourceError({ file }, 'Tệp DOC không có chữ (ảnh quét)', 'DOC có chữ');
  return { lines: linesOfText(body), notes: [] };
}

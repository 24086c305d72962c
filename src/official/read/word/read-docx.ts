import { SourceError } from '../../../legal/errors.ts';
import { docxLines, type DocxLines } from './docx-lines.ts';
import { writeNumbers } from './docx-numbering.ts';
import type { Limits } from '../limits.ts';
import type { Extract } from '../../text/types.ts';
import { unpack } from '../zip.ts';

const MAIN = 'word/document.xml';
/** What the text needs; pictures, fonts and footnotes stay packed. */
const PARTS = new Set([MAIN, 'word/styles.xml', 'word/numbering.xml']);

/** The document's XML with its numbers written in, checked: a Word document that declares no entities (they expand without end). */
function openParts(bytes: Uint8Array, file: string, limits: Limits): { xml: string; written: number } {
  const parts = unpack(bytes, file, limits, (name) => PARTS.has(name));
  if (!parts[MAIN]) throw new SourceError({ file }, 'Tệp nén không phải tài liệu Word (không có word/document.xml)', 'tệp DOCX');
  const decode = (name: string): string => {
    const part = parts[name];
    // Each part is let go once it is text: a decree's XML has 20 MB and more.
    parts[name] = new Uint8Array();
    const xml = part ? new TextDecoder().decode(part) : '';
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml))
      throw new SourceError({ file }, `Phần ${name} có khai báo DOCTYPE`, 'tệp DOCX do Word hoặc LibreOffice lưu');
    return xml;
  };
  return writeNumbers(decode(MAIN), decode('word/numbering.xml'), decode('word/styles.xml'));
}

function readParts(xml: string, file: string, limits: Limits): DocxLines {
  try {
    return docxLines(xml, limits.characters);
  } catch (error) {
    if (error instanceof RangeError) throw new SourceError({ file }, 'Tài liệu có quá nhiều chữ', `không quá ${limits.characters} ký tự`);
    throw new SourceError({ file }, 'Tài liệu Word hỏng, không đọc được', 'một tệp DOCX nguyên vẹn (tải lại tệp)');
  }
}

/**
 * Reads a DOCX into lines: one a paragraph, more where the paragraph has line breaks; lines of a table name their cell. Text
 * marked as deleted, headers, footers and footnotes are not part of the text.
 *
 * @throws SourceError for a broken archive or document, one over the limits, and one without text
 */
export function readDocx(bytes: Uint8Array, file: string, limits: Limits): Extract {
  const { xml, written } = openParts(bytes, file, limits);
  const { lines, marks } = readParts(xml, file, limits);
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < 20)
    throw new SourceError({ file }, 'Tài liệu Word không có chữ (ảnh quét)', 'DOCX có chữ');
  const notes = [written > 0 ? `viết ra số thứ tự tự động của Word: ${written}` : '', marks > 0 ? `bỏ dấu chú thích: ${marks}` : ''];
  return { lines, notes: notes.filter((note) => note !== '') };
}

import { SourceError } from '../../legal/errors.ts';
import type { FileType } from '../text/types.ts';

const EXPECTED = 'PDF có lớp chữ, DOCX, DOC, trang web đã lưu (HTML) hoặc văn bản thuần (UTF-8)';

/** Bytes as text, one letter a byte; no Node module, since the reader's own browser sniffs too. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** True where `bytes` has the ASCII text `needle` within its first `within` bytes. */
const has = (bytes: Uint8Array, needle: string, within: number): boolean => latin(bytes.subarray(0, within)).includes(needle);

/** An Office file with a password is an OLE container whose directory names the stream "EncryptedPackage" (UTF-16). */
const isEncryptedOffice = (bytes: Uint8Array): boolean => latin(bytes).includes([...'EncryptedPackage'].join('\0'));

function sniffText(bytes: Uint8Array, fail: (found: string, expected?: string) => SourceError): FileType {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return 'text';
  const start = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  if (/^<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype html|html))/iu.test(start)) return 'html';
  if (start.startsWith('{\\rtf')) throw fail('Tệp là RTF', 'mở tệp bằng Word hoặc LibreOffice rồi lưu lại thành DOCX');
  if (/^(?:MIME-Version:|From: <Saved by)/iu.test(start))
    throw fail('Tệp là trang web lưu một tệp (MHTML)', 'lưu lại trang thành HTML, hoặc in trang thành PDF');
  if (start.startsWith('<')) {
    if (/<(?:html|body|head|div|table|p)[\s>]/iu.test(start)) return 'html';
    throw fail('Tệp là XML');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- a text file has no control characters but tab, line breaks and form feed
    if (/[\u0000-\u0008\u000E-\u001F]/u.test(text)) throw fail('Tệp nhị phân không rõ loại');
    return start.startsWith('{') ? 'json' : 'text';
  } catch (error) {
    throw error instanceof SourceError ? error : fail('Tệp nhị phân không rõ loại, hoặc văn bản không phải UTF-8');
  }
}

/**
 * Tells the kind of a file by its bytes; the name counts for nothing.
 *
 * @param bytes the whole file
 * @param file its name, for messages
 * @throws SourceError for an empty file, RTF, a password-protected Office file, another kind of ZIP, and the unknown
 */
export function sniffType(bytes: Uint8Array, file: string): FileType {
  const fail = (found: string, expected = EXPECTED): SourceError => new SourceError({ file }, found, expected);
  if (bytes.length === 0) throw fail('Tệp rỗng (0 byte)');
  if (has(bytes, '%PDF-', 1024)) return 'pdf';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    if (has(bytes, 'mimetypeapplication/vnd.oasis', 200)) throw fail('Tệp là OpenDocument (ODT)', 'lưu lại thành DOCX');
    return 'docx';
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    if (isEncryptedOffice(bytes)) throw fail('Tệp Word có mật khẩu', 'bản không đặt mật khẩu');
    return 'doc';
  }
  if (/^(?:.PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/u.test(latin(bytes.subarray(0, 4)))) {
    throw fail('Tệp là ảnh chụp hoặc bản quét');
  }
  return sniffText(bytes, fail);
}

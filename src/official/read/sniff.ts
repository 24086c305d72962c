import { SourceError } from '../../legal/errors.ts';
import type { FileType } from '../text/types.ts';

const EXPECTED = 'PDF có lớp chữ, DOCX, DOC hoặc văn bản thuần (UTF-8)';

/** True where `bytes` has the ASCII text `needle` within its first `within` bytes. */
function has(bytes: Uint8Array, needle: string, within: number): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, within)).includes(needle, 0, 'latin1');
}

/** An Office file with a password is an OLE container whose directory names the stream "EncryptedPackage" (UTF-16). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function sniffText(bytes: Uint8Array, fail: (found: string, expected?: string) => SourceError): FileType {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return 'text';
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2000))
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (/^<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype html|html))/iu.test(start)) throw fail('Tệp là một trang web (HTML)');
  if (start.startsWith('{\\rtf')) throw fail('Tệp là RTF', 'mở tệp bằng Word hoặc LibreOffice rồi lưu lại thành DOCX');
  if (/^(?:MIME-Version:|From: <Saved by)/iu.test(start)) throw fail('Tệp là trang web lưu một tệp (MHTML)');
  if (start.startsWith('<')) throw fail('Tệp là XML hoặc trang web');
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
 * @throws SourceError for an empty file, a web page, RTF, a password-protected Office file, another kind of ZIP, and the unknown
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
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/u.test(Buffer.from(bytes.slice(0, 4)).toString('latin1'))) {
    throw fail('Tệp là ảnh chụp hoặc bản quét');
  }
  return sniffText(bytes, fail);
}

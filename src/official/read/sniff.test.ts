import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../legal/errors.ts';
import { extractLines } from './extract.ts';
import { LIMITS, type Limits } from './limits.ts';
import { readCopy } from './read-copy.ts';
import { sniffType } from './sniff.ts';
import { docFile, oleFile } from '../test-support/doc-file.ts';
import { docxFile, docxOf, lockedPdf, wordParagraph, pdfOf, wordRun } from '../test-support/files.ts';
import { printedParagraphs, SAMPLE } from '../test-support/sample-law.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const law = printedParagraphs(SAMPLE);

/** The message of the SourceError that reading the file ends with. */
async function refusal(file: Uint8Array, limits: Limits = LIMITS, name = 'tep.pdf'): Promise<string> {
  const error: unknown = await extractLines(file, name, limits).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SourceError);
  return (error as SourceError).message;
}

describe('sniffType', () => {
  test('goes by the bytes, not by the name', () => {
    expect(sniffType(docxOf(['Điều 1. Tên']), 'luat.pdf')).toBe('docx');
    expect(sniffType(docFile(['Điều 1. Tên']), 'luat.docx')).toBe('doc');
    expect(sniffType(bytes('junk before %PDF-1.7'), 'luat.txt')).toBe('pdf');
    expect(sniffType(bytes('\uFEFFĐiều 1. Tên'), 'luat.doc')).toBe('text');
    expect(sniffType(bytes('{"document": {}}'), 'luat')).toBe('json');
    expect(sniffType(bytes('\n<!DOCTYPE html><html><body>Điều 1.</body></html>'), 'luat.pdf')).toBe('html');
    expect(sniffType(bytes('<!-- saved from url=(0014)about:internet -->\n<html lang="vi">'), 'luat.txt')).toBe('html');
  });

  test.each([
    ['an empty file', new Uint8Array(), 'rỗng'],
    ['XML of another kind', bytes('<?xml version="1.0"?><rss></rss>'), 'XML'],
    ['a saved web archive', bytes('MIME-Version: 1.0\nContent-Type: multipart/related'), 'MHTML'],
    ['RTF', bytes('{\\rtf1 Điều 1}'), 'RTF'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'ảnh'],
    ['noise', new Uint8Array([1, 2, 3, 0, 255, 254, 7]), 'không rõ loại'],
    [
      'a Word file with a password',
      oleFile({ name: 'EncryptedPackage', data: Buffer.alloc(10) }, { name: 'EncryptionInfo', data: Buffer.alloc(10) }),
      'mật khẩu',
    ],
  ])('refuses %s', (_, file, words) => {
    expect(() => sniffType(file, 'tep.pdf')).toThrow(words);
  });
});

describe('files that cannot be read', () => {
  test('a PDF with a password', async () => {
    expect(await refusal(lockedPdf())).toContain('mật khẩu');
  });

  test('a PDF without text', async () => {
    expect(await refusal(pdfOf([], '#set page(paper: "a4")\n#rect(width: 5cm, height: 5cm)\n'))).toContain('không có lớp chữ');
  });

  test('a PDF cut short, and one that is only a header', async () => {
    expect(await refusal(pdfOf(law, '').slice(0, 400))).toContain('PDF');
    expect(await refusal(bytes('%PDF-1.7\n'))).toContain('hỏng');
  });

  test('a DOCX cut short, a ZIP of something else, a DOCX without words', async () => {
    const docx = docxOf(law);
    expect(await refusal(docx.slice(0, docx.length / 2))).toContain('hỏng');
    expect(await refusal(zipSync({ 'a.txt': bytes('a') }))).toContain('word/document.xml');
    expect(await refusal(docxFile(wordParagraph(wordRun(''))))).toContain('không có chữ');
  });

  test('a DOCX whose XML is broken or declares entities', async () => {
    expect(await refusal(docxFile('<w:p><w:r>'))).toContain('hỏng');
    expect(await refusal(docxFile(wordParagraph(wordRun('Điều 1.')), '', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'))).toContain('DOCTYPE');
  });

  test('a decompression bomb, without unpacking it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(9_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(20_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(bomb, { ...LIMITS, unpackedBytes: 8_000_000 })).toContain('bung ra quá lớn');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
  });

  test('a bomb that lies about its size in the directory is held to the size that it states', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(9_000_000).fill(32) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    const before = process.memoryUsage().arrayBuffers;
    await refusal(bomb);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
  });

  test('files over the limits', async () => {
    expect(await refusal(docxOf(law), { ...LIMITS, fileBytes: 100 })).toContain('quá lớn');
    expect(await refusal(docxOf(law), { ...LIMITS, characters: 100 })).toContain('quá nhiều chữ');
    expect(await refusal(pdfOf(law, '#set page(height: 6cm)\n'), { ...LIMITS, pages: 2 })).toContain('trang');
    expect(await refusal(bytes('Điều 1. '.repeat(100)), { ...LIMITS, characters: 100 })).toContain('quá dài');
  });

  test('a DOC that is another OLE file, and one that is noise behind its header', async () => {
    expect(await refusal(oleFile({ name: 'Workbook', data: Buffer.alloc(10) }, { name: 'x', data: Buffer.alloc(10) }))).toContain('DOC');
    const noise = docFile(law);
    expect(await refusal(noise.slice(0, 700))).toContain('DOC');
  });

  test('text without an article, and letters of an old font', async () => {
    await expect(readCopy(bytes('Một trang văn xuôi bình thường.\n'.repeat(20)), 'a.txt')).rejects.toThrow('Không thấy điều nào');
    await expect(readCopy(bytes('Lu?t n?y quy ??nh v? ph?ng, ch?ng\n'.repeat(20)), 'a.txt')).rejects.toThrow('TCVN3');
  });

  test('a file that takes too long is ended', async () => {
    await expect(readCopy(docxOf(law), 'a.docx', { ...LIMITS, readMs: 1 })).rejects.toThrow(/Đọc tệp quá/u);
  });
});

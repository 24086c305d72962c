import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../plan/documents.ts';
import { CALENDAR, CERTIFICATE, changed, FORM, LEAFLET, LESSON, QUIZ } from '../../test-support/samples.ts';
import { itemOf, testPress } from '../../test-support/press.ts';
import { times } from '../faces.ts';
import { docx } from './index.ts';
import { unpackOffice } from '../ooxml.ts';
import { checkPackage, xml } from '../test-support/package.ts';

const docxOf = async (sample: string, index = 0): Promise<Buffer> => {
  const document = documentsOf(itemOf(sample))[index];
  if (document === undefined) throw new Error('không có tài liệu');
  return docx(document.view, testPress());
};

describe('DOCX', () => {
  test('the same content gives the same bytes', async () => {
    expect((await docxOf(LESSON)).equals(await docxOf(LESSON))).toBe(true);
  });

  test('holds all words as Word reads them: headings, lists, tables, alternative text', async () => {
    const bytes = await docxOf(LESSON);
    checkPackage(unpackOffice(bytes));
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    for (const piece of [
      '<h1>',
      '<h2>',
      '<h3>',
      '<ol>',
      '<ul>',
      '<table>',
      '<strong>chữ đậm</strong>',
      '<em>chữ nghiêng</em>',
      'href="https://example.org/tro-giup/"',
      'alt="Một cánh diều bay"',
      'Thẻ ba',
      'Cột phải',
      'Em nghĩ gì?',
      'Nguồn',
    ]) {
      expect(value).toContain(piece);
    }
  });

  test('is A4 with the margins of Decree 30, Times New Roman 13, in Vietnamese, dated by its content', async () => {
    const parts = unpackOffice(await docxOf(FORM));
    const body = xml(parts, 'word/document.xml');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="1683[78]"/);
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    const styles = xml(parts, 'word/styles.xml');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/<w:sz w:val="26"\/>/);
    expect(styles).toContain('w:val="vi-VN"');
    expect(xml(parts, 'docProps/core.xml')).toContain('2026-11-20T00:00:00Z');
  });

  test('a form has motto, number, name, recipients and signer', async () => {
    const { value } = await mammoth.extractRawText({ buffer: await docxOf(FORM) });
    for (const piece of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ……/KH',
      'KẾ HOẠCH',
      'Kính gửi: Ban Giám hiệu',
      'Nơi nhận:',
      'HIỆU TRƯỞNG',
    ])
      expect(value).toContain(piece);
  });

  test('a calendar lists its events by date', async () => {
    const { value } = await mammoth.extractRawText({ buffer: await docxOf(changed(CALENDAR, 'ics, pdf', 'ics, docx')) });
    expect(value).toMatch(/01\/6\/2026\s+Lễ phát động; mở đầu, cả trường[\s\S]*01\/7\/2026 – 09\/7\/2026\s+Gửi báo cáo/);
  });

  test('only the key of a quiz shows answers', async () => {
    const paper = await mammoth.extractRawText({ buffer: await docxOf(QUIZ) });
    const key = await mammoth.extractRawText({ buffer: await docxOf(QUIZ, 1) });
    expect(paper.value).not.toContain('Luật được thi hành');
    expect(key.value).toContain('Đáp án: B. Luật được thi hành');
  });

  test('each numbered list starts at 1', async () => {
    const twice = changed(LESSON, '  - { type: checklist', '  - { type: list, style: steps, items: [Lại từ một] }\n  - { type: checklist');
    const body = xml(unpackOffice(await docxOf(twice)), 'word/document.xml');
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(new Set(numbers).size).toBeGreaterThanOrEqual(4);
  });

  test('every distance of lines says what it means, in text, styles and heads', async () => {
    for (const sample of [LESSON, QUIZ, FORM]) {
      const parts = unpackOffice(await docxOf(sample));
      for (const name of ['word/document.xml', 'word/styles.xml']) {
        const lines = [...xml(parts, name).matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].map(([tag]) => tag);
        if (name.endsWith('styles.xml')) expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((tag) => !tag.includes('w:lineRule="'))).toEqual([]);
      }
    }
  });

  test('the paper of a quiz asks for name and class, its key and a worksheet do not', async () => {
    const texts = await Promise.all(
      [
        [QUIZ, 0],
        [QUIZ, 1],
        [LESSON, 1],
      ].map(async ([sample, index]) => (await mammoth.extractRawText({ buffer: await docxOf(String(sample), Number(index)) })).value),
    );
    expect(texts.map((text) => /Họ và tên: \s*Lớp:/.test(text))).toEqual([true, false, false]);
  });

  test('questions and options carry the numbering of Word: no number or letter is typed', async () => {
    const parts = unpackOffice(await docxOf(QUIZ));
    const body = xml(parts, 'word/document.xml');
    expect(body).not.toMatch(/<w:t[^>]*>(?:Câu \d|[A-E]\.)/);
    const levels = [...body.matchAll(/<w:ilvl w:val="(\d)"\/>/g)].map(([, level]) => level);
    expect(levels.slice(0, 4)).toEqual(['0', '1', '1', '1']);
    const numbering = xml(parts, 'word/numbering.xml');
    expect(numbering).toContain('<w:lvlText w:val="Câu %1."/>');
    expect(numbering).toMatch(/<w:numFmt w:val="upperLetter"\/>.*?<w:lvlText w:val="%2\."\/>/s);
  });

  test('the office of who signs stands bold and upright on a line of its own; sub-headings are upright', async () => {
    const form = changed(FORM, 'role: HIỆU TRƯỞNG', 'role: TM. ỦY BAN NHÂN DÂN, office: CHỦ TỊCH');
    const parts = unpackOffice(await docxOf(form));
    const body = xml(parts, 'word/document.xml');
    const runOf = (text: string): string => new RegExp(`<w:r>(?:(?!</w:r>).)*${text}</w:t></w:r>`).exec(body)?.[0] ?? '';
    expect(runOf('CHỦ TỊCH')).toContain('<w:b/>');
    expect(runOf('CHỦ TỊCH')).not.toContain('<w:i/>');
    expect(runOf('CHỦ TỊCH')).not.toContain('TM.');
    const heading3 = /<w:style [^>]*w:styleId="Heading3".*?<\/w:style>/s.exec(xml(parts, 'word/styles.xml'))?.[0] ?? '';
    expect(heading3).toContain('<w:b/>');
    expect(heading3).not.toContain('<w:i/>');
  });

  test('the line under the motto is as long as the motto, in Times New Roman', async () => {
    const body = xml(unpackOffice(await docxOf(FORM)), 'word/document.xml');
    const cell = Math.round((165 * 1440) / 25.4) - Math.round(Math.round((165 * 1440) / 25.4) * 0.41);
    const rule = /Độc lập - Tự do - Hạnh phúc.*?<w:ind w:left="(\d+)" w:right="(\d+)"/s.exec(body);
    const long = cell - Number(rule?.[1]) - Number(rule?.[2]);
    expect(long / 20).toBeCloseTo(times('Độc lập - Tự do - Hạnh phúc', 13, { bold: true }), 0);
  });

  test('a signature never stands alone on a sheet: two paragraphs before it stay with it, or the last row of a table', async () => {
    const kept = (body: string): boolean[] => {
      const before = body.slice(0, body.lastIndexOf('<w:tbl>', body.indexOf('w:val="Signs"')));
      return [...before.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].slice(-3).map(([paragraph]) => paragraph.includes('<w:keepNext/>'));
    };
    const two = changed(FORM, '  - Đoạn văn của kế hoạch.', '  - Đoạn thứ nhất.\n  - Đoạn thứ hai.\n  - Đoạn văn của kế hoạch.');
    expect(kept(xml(unpackOffice(await docxOf(two)), 'word/document.xml'))).toEqual([true, true, true]);
    const table = changed(FORM, '  - Đoạn văn của kế hoạch.', '  - { type: table, caption: Bảng, head: [A, B], rows: [[1, 2], [3, 4]] }');
    expect(kept(xml(unpackOffice(await docxOf(table)), 'word/document.xml')).slice(-2)).toEqual([true, true]);
    const pledge = changed(FORM, '  - Đoạn văn của kế hoạch.', '  - Tôi cam kết.\n  - { type: signature, parties: [{ role: Gia đình }] }');
    expect(kept(xml(unpackOffice(await docxOf(pledge)), 'word/document.xml'))).toContain(true);
    expect(xml(unpackOffice(await docxOf(two)), 'word/document.xml')).toMatch(/<w:cantSplit\/>(?:(?!<\/w:tr>).)*HIỆU TRƯỞNG/s);
  });

  test('a certificate is one landscape sheet with fields for name and class, filled from a list by mail merge', async () => {
    const body = xml(unpackOffice(await docxOf(changed(CERTIFICATE, 'formats: [pdf]', 'formats: [docx]'))), 'word/document.xml');
    expect([...body.matchAll(/w:instr="\s*MERGEFIELD (\w+)/g)].map(([, name]) => name)).toEqual(['Ho_va_ten', 'Lop']);
    expect(body).toContain('«Ho_va_ten»');
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(body).toContain('HIỆU TRƯỞNG');
  });

  test('a leaflet is two landscape sheets of three panels, cover outside on the right, folds where the PDF has them', async () => {
    const body = xml(unpackOffice(await docxOf(changed(LEAFLET, 'formats: [pdf]', 'formats: [docx]'))), 'word/document.xml');
    const sheets = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([sheet]) => sheet);
    const words = sheets.map((sheet) =>
      sheet.split('</w:tc>').map((cell) => [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text)[0]),
    );
    expect(words.map((row) => row.slice(0, 3))).toEqual([
      ['Gấp', 'Sau', 'Giữ dây'],
      ['Trái', 'Giữa', 'Phải'],
    ]);
    const widths = sheets.map((sheet) =>
      [...sheet.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, wide]) => Math.round((Number(wide) * 25.4) / 1440)),
    );
    expect(widths).toEqual([
      [90, 99, 92],
      [92, 99, 90],
    ]);
    expect(body.match(/<w:pgSz w:w="16838" w:h="11906"/g)?.length).toBe(2);
  });
});

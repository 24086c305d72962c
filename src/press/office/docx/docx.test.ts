import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../plan/documents.ts';
import { CALENDAR, changed, FORM, LESSON, QUIZ } from '../../test-support/samples.ts';
import { itemOf, testPress } from '../../test-support/press.ts';
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
});

import { describe, expect, test } from 'vitest';
import { SourceError } from '../../legal/errors.ts';
import { changed, FORM, LEAFLET, LESSON, QUIZ } from '../../press/test-support/samples.ts';
import { contentRoot, itemOf } from '../../press/test-support/press.ts';
import { campaignOfFile } from '../../schema/campaign-id.ts';
import { loadItems, parseItem } from './items.ts';

const FILE = 'content/tai-lieu/mau-thu.yaml';
const fault = (text: string, file = FILE): SourceError => {
  try {
    parseItem(text, file);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('không có lỗi nào');
};

describe('content files', () => {
  test('text that is not NFC stops the build with its line', () => {
    const error = fault(changed(FORM, 'Đoạn văn', 'Đoạn văn'.normalize('NFD')));
    expect(error.position.line).toBe(FORM.split('\n').findIndex((line) => line.includes('Đoạn văn')) + 1);
    expect(error.expected).toContain('NFC');
  });

  test('a plain string is a paragraph, defaults are filled in, the file name is the slug', () => {
    const item = itemOf(LESSON);
    expect(item.blocks[0]).toMatchObject({ type: 'paragraph' });
    expect(item.blocks[1]).toEqual({ type: 'heading', level: 2, text: 'Mục tiêu' });
    expect(item.slug).toBe('mau-thu');
  });

  test('a number in a table cell becomes text', () => {
    const table = itemOf(LESSON).blocks.find((block) => block.type === 'table');
    expect(table).toMatchObject({
      rows: [
        ['01/6', 'Phát động'],
        ['2', ''],
      ],
    });
  });

  test('the folder names the campaign', () => {
    expect(campaignOfFile('content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu/x.yaml')).toBe('thang-hanh-dong-2026');
    expect(campaignOfFile('content/chien-dich/thang-hanh-dong/2026.yaml')).toBeUndefined();
  });

  test('a missing alternative text is named with line and field', () => {
    const error = fault(changed(LESSON, 'art: dieu, alt: Một cánh diều bay, caption', 'art: dieu, caption'));
    expect(error.position.field).toBe('blocks[18].alt');
    expect(error.position.line).toBe(LESSON.split('\n').findIndex((line) => line.includes('type: figure')) + 1);
    expect(error.message).toContain('Thiếu trường này');
  });

  test.each([
    ['unknown format', changed(FORM, 'pdf, docx', 'pdf, odt'), 'formats[2]', 'một trong: pdf, docx'],
    ['unknown block type', changed(QUIZ, 'type: question', 'type: questoin'), 'blocks[1].type', 'một loại khối'],
    ['unknown field', changed(QUIZ, 'answer: B', 'anwser: B'), 'blocks[1].answer', 'chữ'],
    [
      'citation without number',
      changed(QUIZ, 'cite: khoản 1 Điều 55 Luật Phòng, chống ma túy số 120/2025/QH15', 'cite: khoản 1 Điều 55'),
      'blocks[1].cite',
      'viện dẫn đủ điều và số hiệu',
    ],
    [
      'date that does not exist',
      changed(FORM, 'checked: 2026-11-20\nletterhead', 'checked: 2026-02-30\nletterhead'),
      'checked',
      'ngày có thật',
    ],
    ['open markup', changed(FORM, 'Đoạn văn của', 'Đoạn **văn của'), 'blocks[2].text', 'chữ thường, **đậm**'],
    ['four panels', changed(LEAFLET, '    - { title: Sau, tone: ink, blocks: [Chữ sau.] }\n', ''), 'leaflet.panels', 'đúng 5 ô'],
    ['unknown audience', changed(FORM, '[hoc-sinh]', '[hoc-sinhh]'), 'audiences[1]', 'một trong: hoc-sinh'],
    ['slug that is not the file name', `slug: khac\n${FORM}`, 'slug', 'mau-thu'],
  ])('%s stops the build and says where', (_name, text, field, expected) => {
    const error = fault(text);
    expect(error.position).toMatchObject({ file: FILE, field });
    expect(error.position.line).toBeGreaterThan(0);
    expect(`${error.found} ${error.expected}`).toContain(expected);
  });

  test('broken YAML is told with its line', () => {
    expect(fault('title: a\nblocks: [a').position.line).toBeGreaterThan(0);
  });

  test('two files with one slug stop the build', () => {
    const { root, remove } = contentRoot({ 'content/tai-lieu/a/mau.yaml': FORM, 'content/tai-lieu/b/mau.yaml': FORM });
    try {
      expect(() => loadItems(root)).toThrow(/Địa chỉ “mau” đã có ở content\/tai-lieu\/a\/mau.yaml/);
    } finally {
      remove();
    }
  });
});

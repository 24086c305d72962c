import { describe, expect, test } from 'vitest';
import { readProse } from './prose.ts';

describe('the body of a question as plain text', () => {
  test('paragraphs, headings, items and rows of tables, each with its line in the file', () => {
    const body = '## Đầu\n\nMột **đoạn** có [liên kết](/tro-giup/).\n\n- mục\n- mục hai\n\n| a | b |\n|---|---|\n| 1 | 2 |';
    expect(readProse(body, 'x.mdx', 10)).toEqual([
      { text: 'Đầu', line: 11 },
      { text: 'Một đoạn có liên kết.', line: 13 },
      { text: 'mục', line: 15 },
      { text: 'mục hai', line: 16 },
      { text: 'a. b', line: 18 },
      { text: '1. 2', line: 20 },
    ]);
  });

  test.each([
    ['một component chưa có', 'Chữ.\n\n<Khong />', /x\.mdx, dòng 13.*Không có thành phần <Khong>/],
    ['mã', 'Chữ {1 + 1}', /x\.mdx, dòng 11.*biểu thức/],
    ['thẻ không đóng', 'Chữ <a', /x\.mdx, dòng 11.*Không đọc được MDX/],
    ['import', 'import x from "y"\n', /x\.mdx, dòng 11.*import/],
  ])('%s is told with file and line', (_name, body, message) => {
    expect(() => readProse(body, 'x.mdx', 10)).toThrow(message);
  });
});

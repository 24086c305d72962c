import { describe, expect, test } from 'vitest';
import { InlineError, parseInline, stripInline } from './inline.ts';

describe('inline markup', () => {
  test('reads bold, italic and links, also inside one another', () => {
    expect(parseInline('a **b *c*** [d](/e/)')).toEqual([
      { t: 'text', v: 'a ' },
      {
        t: 'strong',
        c: [
          { t: 'text', v: 'b ' },
          { t: 'em', c: [{ t: 'text', v: 'c' }] },
        ],
      },
      { t: 'text', v: ' ' },
      { t: 'link', href: '/e/', c: [{ t: 'text', v: 'd' }] },
    ]);
  });

  test('a backslash takes the meaning off a sign', () => {
    expect(stripInline('\\*a\\* \\[b\\]')).toBe('*a* [b]');
  });

  test('brackets of ordinary text after escaping, and text without marks, come back as they are', () => {
    expect(stripInline('Điều 5 (khoản 2), “một lần” – 50%')).toBe('Điều 5 (khoản 2), “một lần” – 50%');
  });

  test.each([
    ['**a', 'Thiếu dấu đóng'],
    ['a * b', 'Thiếu dấu đóng'],
    ['****', 'Không có chữ'],
    ['[a]', 'thiếu địa chỉ'],
    ['[a](/b', 'thiếu dấu'],
    ['[a](javascript:alert)', 'không dùng được'],
    ['[a](http://b.vn)', 'không dùng được'],
  ])('rejects %s', (text, message) => {
    expect(() => parseInline(text)).toThrow(InlineError);
    expect(() => parseInline(text)).toThrow(message);
  });
});

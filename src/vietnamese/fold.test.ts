import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, slugify } from './fold.ts';

test.each([
  ['Điều 23', 'dieu 23'],
  ['ĐƯỜNG', 'duong'],
  ['quản lý người sử dụng', 'quan ly nguoi su dung'],
  ['nghiệp vụ ứng phó', 'nghiep vu ung pho'],
  ['ẶẪỔỠỰỹ', 'aaoouy'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('old and new tone placement, composed and decomposed text come out alike', () => {
  expect(fold('ma túy')).toBe(fold('ma tuý'));
  expect(fold('hoà bình')).toBe(fold('hòa bình'));
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('an address part has lower-case letters, digits and single hyphens only', () => {
  expect(slugify('Tháng hành động 2026: “đủ & đúng”!')).toBe('thang-hanh-dong-2026-du-dung');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    }),
  );
});

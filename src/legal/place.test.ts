import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POINT_LETTERS } from './letters.ts';
import { anchorOf, documentPath, formatCitation, formatPlace, placeFromAnchor, placePath } from './place.ts';

const number = fc.integer({ min: 1, max: 400 });
const letter = fc.constantFrom(...POINT_LETTERS);

describe('anchors', () => {
  test.each([
    [{ article: 23 }, ''],
    [{ article: 23, clause: 2 }, 'khoan-2'],
    [{ article: 23, clause: 2, point: 'a' }, 'khoan-2-diem-a'],
    [{ article: 23, clause: 12, point: 'đ' }, 'khoan-12-diem-dd'],
    [{ article: 4, point: 'b' }, 'diem-b'],
  ])('%o is #%s, as the address contract says', (place, anchor) => {
    expect(anchorOf(place)).toBe(anchor);
  });

  test('every place but a whole article comes back from its anchor', () => {
    const place = fc.oneof(
      fc.record({ article: number, clause: number }),
      fc.record({ article: number, point: letter }),
      fc.record({ article: number, clause: number, point: letter }),
    );
    fc.assert(
      fc.property(place, (value) => {
        expect(placeFromAnchor(value.article, anchorOf(value))).toEqual(value);
      }),
    );
  });

  test.each(['', 'khoan', 'khoan-', 'khoan-x', 'diem-f', 'khoan-2-diem-', 'khoan-2diem-a', 'khoan-2-diem-đ', 'muc-1'])(
    '“%s” names no place',
    (anchor) => {
      expect(placeFromAnchor(1, anchor)).toBeUndefined();
    },
  );
});

test('addresses follow the contract', () => {
  expect(documentPath('luat-73-2021-qh14')).toBe('/van-ban/luat-73-2021-qh14/');
  expect(placePath('luat-73-2021-qh14', { article: 23 })).toBe('/van-ban/luat-73-2021-qh14/dieu-23/');
  expect(placePath('luat-73-2021-qh14', { article: 30, clause: 1, point: 'đ' })).toBe(
    '/van-ban/luat-73-2021-qh14/dieu-30/#khoan-1-diem-dd',
  );
});

test('a citation names the smallest part first and the law last', () => {
  const law = { title: 'Luật Phòng, chống ma túy', number: '73/2021/QH14' };
  expect(formatPlace({ article: 5, point: 'c' })).toBe('điểm c Điều 5');
  expect(formatCitation({ article: 23, clause: 2, point: 'a' }, law)).toBe(
    'điểm a khoản 2 Điều 23 Luật Phòng, chống ma túy số 73/2021/QH14',
  );
});

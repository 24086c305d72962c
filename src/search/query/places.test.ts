import { describe, expect, test } from 'vitest';
import { namedPlace, romanChapters } from './places.ts';

describe('namedPlace', () => {
  test.each([
    ['điều 23', { article: 23 }, ''],
    ['DIEU 5', { article: 5 }, ''],
    ['d23', { article: 23 }, ''],
    ['đ5', { article: 5 }, ''],
    ['khoan 2 dieu 5', { article: 5, clause: 2 }, ''],
    ['điều 5 khoản 11', { article: 5, clause: 11 }, ''],
    ['đ5 k10', { article: 5, clause: 10 }, ''],
    ['k2d5', { article: 5, clause: 2 }, ''],
    ['điểm a khoản 1 điều 30 luật 2025', { article: 30, clause: 1, point: 'a' }, 'luật 2025'],
    ['điểm đ khoản 5 Điều 24', { article: 24, clause: 5, point: 'đ' }, ''],
    ['diem dd khoan 5 dieu 24', { article: 24, clause: 5, point: 'đ' }, ''],
    ['Điều 8'.normalize('NFD'), { article: 8 }, ''],
    ['24', { article: 24 }, ''],
    ['điều 5 trồng cần sa', { article: 5 }, 'trồng cần sa'],
  ])('%s', (query, place, rest) => {
    expect(namedPlace(query)).toEqual({ place, rest });
  });

  test.each([
    'khoản 3',
    'covid 19',
    '26/6',
    '73/2021',
    '111',
    'điều kiện',
    'd',
    'điều 249 bộ luật hình sự',
    'điều 96 luật xử lý vi phạm hành chính',
    '',
  ])('%s names no article of ours', (query) => {
    expect(namedPlace(query)).toBeUndefined();
  });
});

test.each([
  ['chương 3', 'chương III'],
  ['noi dung chuong 9 luat', 'noi dung chuong IX luat'],
  ['chương 14', 'chương XIV'],
  ['chương trình 3', 'chương trình 3'],
  ['chương 120/2025', 'chương 120/2025'],
])('chapters as laws number them: %s → %s', (typed, meant) => {
  expect(romanChapters(typed)).toBe(meant);
});

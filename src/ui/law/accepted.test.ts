import { expect, test } from 'vitest';
import { acceptedIn, isAccepted } from './accepted.ts';

const ACCEPTED = ['điểm a khoản 2 Điều 23', 'Khoản 1  Điều 3', 'tên Điều 23', 'đoạn 2 phần căn cứ'];

test('a place was accepted by its own name, however it is typed', () => {
  expect(isAccepted(ACCEPTED, 'khoản 1 Điều 3')).toBe(true);
  expect(isAccepted(ACCEPTED, 'khoản 2 Điều 23')).toBe(false);
});

test('what was accepted in an article is what stands in it, not in one whose number ends alike', () => {
  expect(acceptedIn(ACCEPTED, 'Điều 23')).toEqual(['điểm a khoản 2 Điều 23', 'tên Điều 23']);
  expect(acceptedIn(ACCEPTED, 'Điều 3')).toEqual(['Khoản 1  Điều 3']);
  expect(acceptedIn(ACCEPTED, 'phần căn cứ')).toEqual(['đoạn 2 phần căn cứ']);
});

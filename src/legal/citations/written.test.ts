import { expect, test } from 'vitest';
import { parseCitation } from './written.ts';

test('reads point, clause and article and gives the address on this site', () => {
  expect(parseCitation('điểm đ khoản 1 Điều 31 Luật Phòng, chống ma túy số 120/2025/QH15')).toMatchObject({
    place: { article: 31, clause: 1, point: 'đ' },
    number: '120/2025/QH15',
    url: '/van-ban/luat-120-2025-qh15/dieu-31/#khoan-1-diem-dd',
  });
});

test('a document that is not published here has no address', () => {
  const citation = parseCitation('khoản 1 Điều 2 Nghị định số 28/2026/NĐ-CP');
  expect(citation?.number).toBe('28/2026/NĐ-CP');
  expect(citation?.url).toBeUndefined();
});

test.each([
  'Luật Phòng, chống ma túy số 120/2025/QH15',
  'khoản 2 Luật số 120/2025/QH15',
  'khoản 2 Điều 8 Luật Phòng, chống ma túy',
  'Khoản 2 Điều 8',
])('is no citation: %s', (text) => {
  expect(parseCitation(text)).toBeUndefined();
});

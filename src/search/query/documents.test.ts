import { describe, expect, test } from 'vitest';
import type { FileDocument } from '../index/file.ts';
import { namedDocument } from './documents.ts';

const document = (id: string, type: string, number: string, state?: FileDocument['state']): FileDocument => ({
  id,
  type,
  number,
  title: id,
  url: `/${id}/`,
  ...(state === undefined ? {} : { state }),
});
const documents = [
  document('new', 'Luật', '120/2025/QH15', 'in-force'),
  document('old', 'Luật', '73/2021/QH14', 'repealed'),
  document('directive', 'Chỉ thị', '36-CT/TW'),
  document('notice', 'Thông báo', '532-TB/TU'),
];

describe('namedDocument', () => {
  test.each([
    ['73/2021', 'old', ''],
    ['73/2021/QH14', 'old', ''],
    ['luật 120/2025/QH15', 'new', ''],
    ['luật số 120', 'new', ''],
    ['luật 2021', 'old', ''],
    ['luat nam 2025', 'new', ''],
    ['luật mới', 'new', ''],
    ['luật cũ', 'old', ''],
    ['chi thi 36', 'directive', ''],
    ['Chỉ thị số 36-CT/TW', 'directive', ''],
    ['36 CT TW', undefined, ''],
    ['ct 36', 'directive', ''],
    ['thông báo 532', 'notice', ''],
    ['mục tiêu của chỉ thị 36', 'directive', 'mục tiêu của'],
    ['cai nghiện theo luật 2021', 'old', 'cai nghiện theo'],
  ])('%s', (query, id, rest) => {
    const named = namedDocument(query, documents);
    expect(named?.document.id).toBe(id);
    if (id !== undefined) expect(named?.rest).toBe(rest);
  });

  test('a query about both laws names neither', () => {
    expect(namedDocument('luật 2021 và luật 2025 khác gì', documents)).toBeUndefined();
  });

  test('a bare year counts only beside an article', () => {
    expect(namedDocument('tháng hành động 2025', documents)).toBeUndefined();
    expect(namedDocument('2021', documents, true)?.document.id).toBe('old');
  });
});

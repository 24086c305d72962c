import { describe, expect, test } from 'vitest';
import type { FileDocument } from '../index/file.ts';
import { mentionedDocument, namedDocument, namedDocuments, unknownDocument } from './documents.ts';

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
  { ...document('old', 'Luật', '73/2021/QH14', 'repealed'), replacedBy: 'new' },
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

  test('decrees and codes by the short names of lawyers, and by names that editors know', () => {
    const list = [
      ...documents,
      document('decree', 'Nghị định', '282/2025/NĐ-CP', 'in-force'),
      document('code', 'Bộ luật', '135/VBHN-VPQH', 'in-force'),
    ];
    for (const query of ['nghị định 282', 'nđ 282', 'ND 282/2025', '282/2025', 'nđ số 282/2025/NĐ-CP'])
      expect(
        namedDocuments(query, list).map((named) => named.document.id),
        query,
      ).toEqual(['decree']);
    expect(namedDocuments('256a blhs', list, { code: ['blhs'] })[0]).toMatchObject({ document: { id: 'code' }, rest: '256a' });
  });

  test('documents that the site only names, and those it knows nothing of', () => {
    const mentioned = [
      { type: 'Thông tư', number: '19/2025/TT-BGDĐT', url: '/a/' },
      { type: 'Luật Trợ giúp pháp lý', number: '11/2017/QH14', url: '/b/' },
    ];
    for (const [query, url] of [
      ['thông tư 19', '/a/'],
      ['tt 19/2025', '/a/'],
      ['luật trợ giúp pháp lý', '/b/'],
      ['luật trợ giúp pháp lý điều 7', '/b/'],
    ] as const)
      expect(mentionedDocument(query, mentioned)?.document.url, query).toBe(url);
    expect(mentionedDocument('luật mới', mentioned)).toBeUndefined();
    expect(unknownDocument('mức phạt theo nđ 999/2020')?.name).toBe('nđ 999/2020');
    expect(unknownDocument('luật dành cho người 18 tuổi')).toBeUndefined();
  });

  test('a law that people call by its name is named in full, whatever it was called', () => {
    const elsewhere = [
      ['Hiến pháp', 'hp'],
      ['Bộ luật Lao động', 'luật lao động'],
    ];
    expect(unknownDocument('điều 20 hp', elsewhere)).toEqual({ name: 'Hiến pháp', asked: 'điều 20 Hiến pháp' });
    expect(unknownDocument('luat lao dong co gi', elsewhere)?.name).toBe('Bộ luật Lao động');
    expect(unknownDocument('người lao động', elsewhere)).toBeUndefined();
  });

  test('a query about both laws names neither', () => {
    expect(namedDocument('luật 2021 và luật 2025 khác gì', documents)).toBeUndefined();
  });

  test('a bare year counts only beside an article', () => {
    expect(namedDocument('tháng hành động 2025', documents)).toBeUndefined();
    expect(namedDocument('2021', documents, true)?.document.id).toBe('old');
  });
});

import { expect, test } from 'vitest';
import { publishLaws } from '../test-support/published.ts';
import { KIND_NAMES } from '../kinds.ts';
import { formatCitation } from '../place.ts';
import { findReferences } from './find.ts';
import { shortDocument } from './short.ts';
import { citationParts, parseCitation } from './written.ts';

publishLaws();

test('reads point, clause and article and gives the address on this site', () => {
  expect(parseCitation('điểm đ khoản 1 Điều 31 Luật Phòng, chống ma túy số 120/2025/QH15')).toMatchObject({
    place: { article: 31, clause: 1, point: 'đ' },
    number: '120/2025/QH15',
    url: '/van-ban/luat-120-2025-qh15/dieu-31/#khoan-1-diem-dd',
  });
});

test('a code is cited by its name, its articles may carry a letter', () => {
  expect(parseCitation('điểm a khoản 1 Điều 256a Bộ luật Hình sự')?.url).toBe('/van-ban/bo-luat-hinh-su/dieu-256a/#khoan-1-diem-a');
});

test('a law that ended says so', () => {
  expect(parseCitation('Điều 5 Luật Phòng, chống ma túy số 73/2021/QH14')?.ended).toBe(true);
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

test('an article that is not published leads to the page of its document', () => {
  expect(parseCitation('khoản 1 Điều 18 Bộ luật Hình sự')?.url).toBe('/van-ban/bo-luat-hinh-su/');
  expect(parseCitation('khoản 1 Điều 256a Bộ luật Hình sự')?.url).toBe('/van-ban/bo-luat-hinh-su/dieu-256a/#khoan-1');
  expect(parseCitation('khoản 1 Điều 250 Bộ luật Hình sự')?.url).toBe('/van-ban/bo-luat-hinh-su/dieu-250/');
});

test.each([{ article: 8 }, { article: 29, clause: 1 }, { article: '12đ', clause: 2, point: 'đ' }, { article: '256a', point: 'a' }])(
  'what is cited is taken apart again: %o',
  (place) => {
    const text = formatCitation(place, { title: 'Luật Thử', number: '1/2026/QH16' });
    const { words, document, ...parts } = citationParts(text) ?? { words: '', document: '' };
    expect(parts).toEqual(place);
    expect(document).toBe('Luật Thử số 1/2026/QH16');
    expect(`${words} ${document}`).toBe(text);
  },
);

test.each(KIND_NAMES)('%s: every reader of citations knows the kind', (kind) => {
  const documentOf = (text: string): string | undefined => findReferences(text, { article: 1, published: [] })[0]?.document.kind;
  expect(documentOf(`theo khoản 1 Điều 5 ${kind} số 9/2030/XX`)).toBe('other');
  expect(documentOf(`theo khoản 1 Điều 5 ${kind} này`)).toBe('this');
  expect(shortDocument(`${kind} số 9/2030/XX-YY`)).toBe(`${kind} 9/2030`);
});

import { describe, expect, test } from 'vitest';
import { articlesOf } from '../../legal/structure.ts';
import { compare, type Comparison } from './compare.ts';
import { explainDifference } from './explain.ts';
import { makeFingerprint, withBreaks } from './fingerprint.ts';
import { parseFingerprint, printFingerprint } from './fingerprint-file.ts';
import { hashText } from './hash.ts';
import { compareCopy, importCopy } from './import-copy.ts';
import { placeName } from '../text/place-ids.ts';
import { placesOf } from './places.ts';
import { linesOfText } from '../read/text/read-text.ts';
import { readLines } from '../understand/stages.ts';
import { printedParagraphs, SAMPLE, seeded } from '../test-support/sample-law.ts';
import type { OfficialText } from '../text/types.ts';

const prints = makeFingerprint({ id: 'luat-thu' }, SAMPLE, '2030-01-01');
const law = printedParagraphs(SAMPLE);
const copyOf = (paragraphs: readonly string[]) => ({
  ...readLines(linesOfText(paragraphs.join('\n')), 'tep'),
  type: 'text' as const,
  notes: [],
});
const check = (paragraphs: readonly string[]): Comparison => compare(copyOf(paragraphs), prints);
/** The law with one paragraph changed. */
const edit = (from: string, to: string): string[] => {
  const at = law.findIndex((each) => each.includes(from));
  expect(at).toBeGreaterThanOrEqual(0);
  return law.flatMap((each, index) =>
    index === at
      ? each
          .replace(from, to)
          .split('\n')
          .filter((line) => line !== '')
      : [each],
  );
};
const found = (comparison: Comparison): string[] => comparison.differences.map(({ kind, name }) => `${kind}: ${name}`);
const options = { source: 'tep', on: '2030-01-01', accept: [] as string[] };

describe('fingerprints', () => {
  test('hold no wording, one place a line, and survive printing and reading', () => {
    const printed = printFingerprint(prints);
    expect(parseFingerprint(printed, 'x')).toEqual(prints);
    for (const { text } of placesOf(SAMPLE)) expect(printed).not.toContain(text.slice(0, 25));
    expect(printed.split('\n').filter((line) => line.includes('"place"'))).toHaveLength(prints.places.length + prints.facts.length);
  });

  test('see through encodings and white space, and through nothing else', () => {
    expect(hashText('Điều\u00a0 một\nhai'.normalize('NFD'))).toBe(hashText('Điều một hai'));
    expect(hashText('Điều một hai')).not.toBe(hashText('Điều một hai.'));
  });

  test('bring paragraph breaks back', () => {
    const place = prints.places.find(({ place: id }) => id === 'dieu-3/khoan-1/diem-b');
    const text = placesOf(SAMPLE).find(({ id }) => id === place?.place)?.text ?? '';
    expect(withBreaks(text.split(/\s/u), place?.breaks)).toBe(text);
  });

  test('are refused for unclean text and broken files', () => {
    const unclean = structuredClone(SAMPLE);
    const [first] = articlesOf(unclean.chapters);
    if (first) first.title = ' Thừa  dấu cách';
    expect(() => makeFingerprint({ id: 'x' }, unclean, '2030-01-01')).toThrow('thừa khoảng trắng');
    expect(() => parseFingerprint('{"places": []}', 'x')).toThrow('không đúng mẫu');
  });
});

describe('place names', () => {
  test.each([
    ['dieu-23/khoan-2/diem-a', 'điểm a khoản 2 Điều 23'],
    ['dieu-5/diem-dd', 'điểm đ Điều 5'],
    ['dieu-5/ten', 'tên Điều 5'],
    ['dieu-5/mo-dau', 'đoạn mở đầu Điều 5'],
    ['chuong-IV/ten', 'tên Chương IV'],
    ['chuong-IV/muc-2/ten', 'tên Mục 2 Chương IV'],
    ['can-cu-2', 'đoạn 2 phần căn cứ'],
    ['loi-ket', 'câu kết'],
    ['muc-4/khoan-1', 'khoản 1 mục IV'],
  ])('%s is “%s”', (id, name) => {
    expect(placeName(id)).toBe(name);
  });
});

describe('compare names exactly the places that differ', () => {
  test.each<[string, string[], string[]]>([
    ['nothing', law, []],
    ['a letter', edit('không quá 02 mét', 'không quá 03 mét'), ['different: khoản 1 Điều 2']],
    ['a word lost', edit('Sách tranh: 05', 'Sách: 05'), ['different: điểm a khoản 1 Điều 3']],
    ['a tone', edit('giữ sách chọn', 'giứ sách chọn'), ['different: khoản 2 Điều 3']],
    ['a heading', edit('Thời hạn mượn', 'Thời hạn muợn'), ['different: tên Điều 3']],
    ['a chapter title', edit('MƯỢN VÀ TRẢ SÁCH', 'MƯỢN VÀ TRẢ'), ['different: tên Chương II']],
    ['the closing sentence', edit('thông qua ngày 06', 'thông qua ngày 07'), ['different: câu kết']],
    ['the preamble', edit('tưởng tượng', 'tưởng tuợng'), ['different: đoạn 1 phần căn cứ']],
    ['the printed title', edit('THƯ VIỆN THÔN', 'THƯ VIÊN THÔN'), ['different: tên văn bản in ở đầu trang']],
    ['a small letter in the printed title', edit('THƯ VIỆN THÔN', 'THƯ VIỆN nTHÔN'), ['different: tên văn bản in ở đầu trang']],
    ['the number', edit('999/2030', '998/2030'), ['different: số hiệu']],
    ['a paragraph put in', edit('Người chờ được', 'Câu lạ.\nNgười chờ được'), ['different: điểm b khoản 1 Điều 3']],
    ['a clause lost', law.filter((each) => !each.startsWith('2. Người mượn')), ['missing: khoản 2 Điều 2']],
    ['a clause put in', edit('2. Thay từ', '2. Thay từ “x” bằng “y”.\n3. Thay từ'), ['different: khoản 2 Điều 4']],
    [
      'a clause added at the end',
      edit('2. Thay từ “nhà kho” bằng từ “nhà sách” tại Điều 12.', '2. Thay từ “nhà kho” bằng từ “nhà sách” tại Điều 12.\n3. Bỏ Điều 13.'),
      ['extra: khoản 3 Điều 4'],
    ],
    ['a paragraph between a title and its article', edit('TRẢ SÁCH', 'TRẢ SÁCH\nMột câu lạc ở đây.'), ['extra: ngoài các điều']],
    ['a marker misread', edit('2. Người trả muộn', 'Z. Người trả muộn'), ['different: khoản 2 Điều 3']],
    ['the bar of a letter lost', edit('đ) Bản đồ', 'd) Bản đồ'), ['different: điểm đ khoản 1 Điều 3']],
    ['an article heading misread', edit('Điều 4. Sửa', 'Đlêu 4. Sửa'), ['different: tên Điều 4']],
    ['a quotation mark lost', edit('“2. Người giữ', '2. Người giữ'), ['different: khoản 1 Điều 4']],
    [
      'an article lost',
      law.filter(
        (_each, at) =>
          at < law.findIndex((line) => line.startsWith('Điều 5.')) || at > law.findIndex((line) => line.startsWith('2. Sách đang')),
      ),
      ['missing: tên Điều 5', 'missing: khoản 1 Điều 5', 'missing: khoản 2 Điều 5'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    const comparison = check(paragraphs);
    expect(found(comparison)).toEqual(expected);
    expect(comparison.identical).toBe(expected.length === 0);
  });

  test('two places with the same words do not vouch for each other', () => {
    const twin = structuredClone(SAMPLE);
    const articles = articlesOf(twin.chapters);
    const same = 'Cùng một câu ở hai nơi.';
    for (const article of articles)
      for (const clause of article.clauses) if (clause.number === 2 && clause.points.length === 0) clause.text = same;
    const own = makeFingerprint({ id: 'luat-thu' }, twin, '2030-01-01');
    const paragraphs = printedParagraphs(twin);
    const at = paragraphs.indexOf(`2. ${same}`);
    paragraphs[at] = '2. Cùng một cau ở hai nơi.';
    expect(found(compare(copyOf(paragraphs), own))).toEqual(['different: khoản 2 Điều 2']);
  });

  test('line breaks anywhere change nothing, and the text comes back exactly', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const chance = seeded(seed);
      const broken = law.slice(0, -1).map((each) =>
        each
          .split(' ')
          .map((word, at) => (at > 0 && chance() < 0.08 ? `\n${word}` : ` ${word}`))
          .join('')
          .trim(),
      );
      const copy = copyOf([...broken, ...law.slice(-1)]);
      const comparison = compare(copy, prints);
      expect(comparison.differences, `seed ${seed}`).toEqual([]);
      const text = importCopy({ copy, comparison }, prints, options);
      expect(text?.chapters).toEqual(SAMPLE.chapters);
    }
  });
});

describe('importCopy', () => {
  test('gives the verified text with its facts, and says how it was verified', () => {
    const copy = copyOf(law);
    const text = importCopy({ copy, comparison: compare(copy, prints) }, prints, options);
    const { verified, document, chapters } = text as OfficialText;
    expect(chapters).toEqual(SAMPLE.chapters);
    expect(document).toEqual(SAMPLE.document);
    expect(verified).toEqual({
      on: '2030-01-01',
      source: 'tep',
      method: `so dấu vân tay sha256 từng khoản, điểm: khớp ${prints.places.length} trên ${prints.places.length} chỗ`,
      accepted: [],
    });
  });

  test('gives nothing while a difference is open, and the accepted wording once it is named', () => {
    const copy = copyOf(edit('cao không quá 02 mét', 'cao không quá 03 mét'));
    const comparison = compare(copy, prints);
    expect(importCopy({ copy, comparison }, prints, options)).toBeUndefined();
    const text = importCopy({ copy, comparison }, prints, { ...options, accept: ['Khoản  1 điều 2'] });
    expect(text?.verified?.accepted).toEqual(['khoản 1 Điều 2']);
    expect(articlesOf(text?.chapters ?? [])[1]?.clauses[0]?.text).toContain('03 mét');
  });

  test('refuses to accept a place that does not differ, and one that is missing', () => {
    const copy = copyOf(law.filter((each) => !each.startsWith('2. Người mượn')));
    const comparison = compare(copy, prints);
    expect(() => importCopy({ copy, comparison }, prints, { ...options, accept: ['khoản 1 Điều 2'] })).toThrow('không nằm trong danh sách');
    expect(() => importCopy({ copy, comparison }, prints, { ...options, accept: ['khoản 2 Điều 2'] })).toThrow('không nằm trong danh sách');
  });

  test('another law is refused as such', () => {
    const other = copyOf(['LUẬT', 'KHÁC', 'Luật số: 1/2000/QH1', 'Điều 1. Một', 'A.', 'Điều 2. Hai', 'B.']);
    expect(() => compareCopy(other, prints, 'tep')).toThrow('Không phải văn bản số 999/2030/QH20');
  });

  test('a copy of which next to nothing is the law is another document; one of which half is, a damaged copy', () => {
    // The first paragraphs are those of the law; behind them every one says something else.
    const halfOf = (share: number): string[] =>
      law.map((each, at) =>
        at < law.length * share || /^(?:Chương|Mục|CHỦ TỊCH)/u.test(each) ? each : `${each} Khác hẳn, và dài hơn nhiều chữ.`,
      );
    expect(() => compareCopy(copyOf(halfOf(0.1)), prints, 'tep')).toThrow(/Không phải văn bản số 999\/2030\/QH20: chỉ khớp \d+ trên/);
    expect(() => compareCopy(copyOf(halfOf(0.4)), prints, 'tep')).toThrow(
      /Có lẽ đúng là .*, nhưng bản này sai nhiều chữ: chỉ khớp \d+ trên/,
    );
    const { matched, places } = compareCopy(copyOf(halfOf(0.75)), prints, 'tep');
    expect(matched).toBeLessThan(places);
  });
});

test.each([
  ['hoà thuận', 'hòa thuận', 'dấu thanh'],
  ['kinh tế – xã hội', 'kinh tế - xã hội', 'gạch ngang'],
  ['một , hai', 'một, hai', 'khoảng trắng'],
  ['một', 'một.', 'thiếu dấu chấm'],
  ['một;', 'một.', 'dấu câu cuối'],
])('explains “%s” for “%s”', (text, verified, words) => {
  expect(explainDifference(text, hashText(verified))).toContain(words);
  expect(explainDifference('quý', hashText('qúy'))).toBeUndefined();
});

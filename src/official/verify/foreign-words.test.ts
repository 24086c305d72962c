/** Words that a copy has and the law has not: wherever they stand, the copy is not the law. */
import { describe, expect, test } from 'vitest';
import { linesOfText } from '../read/text/read-text.ts';
import { printedParagraphs, SAMPLE, seeded, wrapAt } from '../test-support/sample-law.ts';
import { readLines } from '../understand/stages.ts';
import { compare, type Comparison } from './compare.ts';
import { makeFingerprint } from './fingerprint.ts';

const prints = makeFingerprint({ id: 'luat-thu' }, SAMPLE, '2030-01-01');
const check = (lines: readonly string[]): Comparison => compare(readLines(linesOfText(lines.join('\n')), 'tep'), prints);

/** Letterhead and signature are no wording of the law; everything between the preamble and the closing sentence is. */
const FIRST = 'Căn cứ một văn bản';
const LAST = 'CHỦ TỊCH QUỐC HỘI';

describe.each([
  'Trường hợp khác do người giữ sách quyết định.',
  'và câu lạ',
  '1. Câu lạ.',
  'a) Câu lạ;',
  '9. Câu lạ.',
  'Điều 9. Tên lạ',
  'CÂU LẠ',
])('“%s” between two lines', (foreign) => {
  test.each([1000, 60, 30])('of at most %i letters is reported wherever it stands', (width) => {
    const lines = printedParagraphs(SAMPLE).flatMap((paragraph) => paragraph.split('\n').flatMap((line) => wrapAt(line, width)));
    const first = lines.findIndex((line) => line.startsWith(FIRST));
    const last = lines.indexOf(LAST);
    const silent: string[] = [];
    for (let at = first + 1; at < last; at += 1)
      if (check(lines.toSpliced(at, 0, foreign)).identical) silent.push(`${lines[at - 1]} | ${lines[at]}`);
    expect(last - first).toBeGreaterThan(30);
    expect(silent).toEqual([]);
  });
});

test('where lines mislead, a long foreign stretch is reported at its place and hides none of those behind it', () => {
  const chance = seeded(7);
  const long = Array.from({ length: 300 }, (_, index) => `lạ${index}`).join(' ');
  const lines = printedParagraphs(SAMPLE).map((paragraph) => paragraph.replace('Sách truyện: 10 ngày,', `Sách truyện: 10 ngày, ${long}`));
  // Every line break that a copy may have lost or won, so that the places come from the order of words alone.
  const broken = lines.slice(0, -1).flatMap((line) => line.replace(/ /gu, () => (chance() < 0.08 ? '\n' : ' ')).split('\n'));
  const { differences, realigned } = check([...broken, ...lines.slice(-1)]);
  expect(differences.map(({ name }) => name)).toEqual(['điểm b khoản 1 Điều 3']);
  expect(realigned).toBeGreaterThan(0);
});

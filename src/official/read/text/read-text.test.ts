import { describe, expect, test } from 'vitest';
import { compare } from '../../verify/compare.ts';
import { makeFingerprint } from '../../verify/fingerprint.ts';
import { readLines } from '../../understand/stages.ts';
import { printedParagraphs, SAMPLE } from '../../test-support/sample-law.ts';
import { linesOfText } from './read-text.ts';

const prints = makeFingerprint('luat-thu', SAMPLE, '2030-01-01');
const law = printedParagraphs(SAMPLE);
const outcome = (text: string) => compare(readLines(linesOfText(text), 'tep'), prints);

describe('Markdown as converters write it', () => {
  const heading = (text: string): boolean => /^(?:Chương|Điều|Mục)\s/u.test(text);
  test.each([
    ['bold headings', (text: string) => (heading(text) ? `**${text}**` : text)],
    ['bold openings only', (text: string) => text.replace(/^(Điều \d+\.)/u, '**$1**')],
    ['headings with marks', (text: string) => (heading(text) ? `## ${text}` : text)],
    ['escaped markers', (text: string) => (heading(text) ? `### ${text}` : text.replace(/^(\d+)\./u, '$1\\.'))],
    ['lists', (text: string) => (heading(text) ? `# **${text}**` : text.replace(/^(\p{Ll}\))/u, '- $1'))],
  ])('%s', (_name, mark) => {
    expect(outcome(law.flatMap((paragraph) => ['', ...paragraph.split('\n').map(mark)]).join('\n')).differences).toEqual([]);
  });

  test('a text without marks keeps its stars and bars', () => {
    expect(linesOfText('Nhà xuất bản * in | bán').map(({ text }) => text)).toEqual(['Nhà xuất bản * in | bán']);
  });
});

test('a law on one line is read part by part', () => {
  // The sample is short: its text is repeated behind the signature, as a page repeats its menu, so that the line is long.
  const line = `${law.join(' ').replaceAll('\n', ' ')} Nơi nhận: ${'lưu văn phòng, '.repeat(500)}`;
  const { matched, places } = outcome(line);
  expect(matched).toBe(places);
});

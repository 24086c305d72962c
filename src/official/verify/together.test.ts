import { expect, test } from 'vitest';
import { linesOfText } from '../read/text/read-text.ts';
import { printedParagraphs, SAMPLE } from '../test-support/sample-law.ts';
import { readLines } from '../understand/stages.ts';
import { makeFingerprint } from './fingerprint.ts';
import { compareCopy } from './import-copy.ts';
import { provedTogether, type Compared } from './together.ts';

const print = makeFingerprint({ id: 'luat-thu' }, SAMPLE, '2030-01-01');
const law = printedParagraphs(SAMPLE);
const compared = (lines: readonly string[]): Compared => {
  const copy = { ...readLines(linesOfText(lines.join('\n')), 'tep'), type: 'text' as const, notes: [] };
  return { copy, comparison: compareCopy(copy, print, 'tep', { tries: 0 }) };
};
const names = ({ comparison }: Compared): string[] => comparison.differences.map(({ name }) => name);
const otherSigner = law.map((line) => (line === 'Trần Văn Thử' ? 'Lê Văn Khác' : line));

test('a fact of the document is taken from the copy that states it right', () => {
  const wrong = compared(otherSigner);
  expect(names(wrong)).toEqual(['người ký']);
  const lost = compared(law.filter((line) => !line.includes('Pha trà')));
  expect(names(lost)).toEqual(['khoản 1 Điều 4']);
  const { copy, comparison } = provedTogether([wrong, lost]);
  expect(comparison.differences).toEqual([]);
  expect(comparison.matched).toBe(comparison.places);
  expect(copy.text.document.signer).toEqual(SAMPLE.document.signer);
});

test('a fact that the best copy does not state at all is filled in', () => {
  const unsigned = compared(law.slice(0, -2));
  expect(unsigned.comparison.unstated).toContain('người ký');
  const { copy, comparison } = provedTogether([unsigned, compared(law.filter((line) => !line.includes('Pha trà')))]);
  expect(comparison.unstated).not.toContain('người ký');
  expect(copy.text.document.signer).toEqual(SAMPLE.document.signer);
});

test('words beside a place are told only where every copy has them', () => {
  // The heading broken off its title leaves the place to the order of words.
  const note = (line: string): string => `${line} (xem hướng dẫn ở sổ tay thư viện)`;
  const at = law.findIndex((line) => line.includes('Kệ sách là'));
  const beside = compared(law.map((line, index) => (index === at ? note(line) : line)));
  const elsewhere = compared(law.filter((line) => !line.includes('Pha trà')));
  expect(names(beside)).toHaveLength(1);
  expect(names(provedTogether([beside, elsewhere]))).toEqual([]);
  expect(names(provedTogether([beside, beside]))).toEqual(names(beside));
});

test('what no copy has right stays open', () => {
  expect(names(provedTogether([compared(otherSigner), compared(otherSigner)]))).toEqual(['người ký']);
});

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

test('words that are none of the document are told only where every copy has them', () => {
  const at = law.findIndex((line) => line.startsWith('Điều 4.'));
  const beside = compared([...law.slice(0, at), '(Điều này được hướng dẫn ở sổ tay thư viện.)', ...law.slice(at)]);
  const extra = (each: Compared): string[] => each.comparison.differences.filter(({ kind }) => kind === 'extra').map(({ name }) => name);
  expect(extra(beside)).toEqual(['ngoài các điều']);
  const elsewhere = compared(law.filter((line) => !line.includes('Pha trà')));
  expect(names(provedTogether([beside, elsewhere]))).toEqual([]);
  expect(extra(provedTogether([beside, beside]))).toEqual(['ngoài các điều']);
});

test('what no copy has right stays open', () => {
  expect(names(provedTogether([compared(otherSigner), compared(otherSigner)]))).toEqual(['người ký']);
});

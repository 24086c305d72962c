import { expect, test } from 'vitest';
import { linesOfText } from '../read/text/read-text.ts';
import { printedParagraphs, SAMPLE } from '../test-support/sample-law.ts';
import { readLines } from '../understand/stages.ts';
import { readingOfArticles } from './selected.ts';

test('of a whole copy only the articles are left that the fingerprints are about, each from its heading to the next one of anything', () => {
  const law = printedParagraphs(SAMPLE).flatMap((each) => each.split('\n'));
  const whole = readLines(linesOfText([...law.slice(0, 20), 'Câu lạ giữa các điều.', ...law.slice(20)].join('\n')), 'tep');
  const { text, issues, paragraphs } = readingOfArticles(whole, ['dieu-3/ten', 'dieu-3/khoan-1', 'dieu-5/khoan-2']);
  expect(text.chapters.map(({ number, articles }) => [number, articles?.map((article) => article.number)])).toEqual([['', [3, 5]]]);
  expect(text.document.preamble).toEqual([]);
  expect(issues).toEqual([]);
  const headings = paragraphs.filter((each) => /^(?:Chương|Mục|Điều)/u.test(each));
  expect(headings).toEqual(['Điều 3. Thời hạn mượn', 'Điều 5. Hiệu lực']);
  expect(paragraphs.indexOf('Điều 5. Hiệu lực')).toBeGreaterThan(3);
  expect(paragraphs.join()).not.toContain('Sửa khoản 2 Điều 9');
});

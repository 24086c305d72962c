/** Papers of the quizzes as they are printed: pages, columns, and a marking sheet that names the letters of the paper. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { loadItems } from '../../content/readers/items.ts';
import { bankOf } from '../../materials/quiz/bank.ts';
import { drawPapers, FIRST_CODE } from '../../materials/quiz/paper.ts';
import { docx } from '../office/docx/index.ts';
import { unpackOffice } from '../office/ooxml.ts';
import { testPress } from '../test-support/press.ts';
import { documentsOf } from './documents.ts';

const quizzes = loadItems(process.cwd())
  .map(({ item }) => item)
  .filter(({ papers }) => papers !== undefined);
const of = (slug: string, id: string) => {
  const item = quizzes.find((one) => one.slug === slug);
  const document = item === undefined ? undefined : documentsOf(item).find((one) => one.id === id);
  if (item === undefined || document === undefined) throw new Error(`${slug}: không có ${id}`);
  return { item, document };
};

test.each(quizzes.map(({ slug, papers }) => [slug, papers?.count ?? 0, papers?.codes ?? 0] as const))(
  '%s: a paper of %i questions takes 2 sides, of 30 at most 3',
  (slug, count, codes) => {
    const { document } = of(slug, 'de-thi');
    const { pages } = testPress().typst().layout(document.template, document.input(undefined));
    expect(pages).toBeLessThanOrEqual(codes * (count <= 20 ? 2 : 3));
  },
);

test('the marking sheet of the PDF names, code by code, the letters that the draw gives', async () => {
  const { item, document } = of('trac-nghiem-thcs', 'bang-cham');
  const pdf = await getDocumentProxy(new Uint8Array(testPress().typst().layout(document.template, document.input(undefined)).pdf()));
  let words = '';
  for (let page = 1; page <= pdf.numPages; page += 1)
    words += (await (await pdf.getPage(page)).getTextContent()).items.map((piece) => ('str' in piece ? `${piece.str} ` : '')).join('');
  const read = [...words.matchAll(/Đáp\s+án((?:\s+[A-D](?=\s))+)/gu)].map(([, letters = '']) => letters.replace(/\s/g, '')).join('');
  const drawn = drawPapers(bankOf(item), 20, 4, FIRST_CODE).flatMap(({ questions }) => questions.map(({ right }) => 'ABCD'.charAt(right)));
  expect(read).toBe(drawn.join(''));
});

test('in Word the questions of each code run in two columns and count from 1', async () => {
  const { document } = of('trac-nghiem-thcs', 'de-thi');
  const xml = unpackOffice(await docx(document.view, testPress())).get('word/document.xml');
  const text = typeof xml === 'string' ? xml : '';
  expect(text.match(/<w:cols [^>]*w:num="2"/g)).toHaveLength(4);
  // Word numbers the questions itself: 20 of level 0 in each of four lists, each of which begins again.
  const lists = [...text.matchAll(/<w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(new Set(lists).size).toBe(4);
  for (const id of new Set(lists)) expect(lists.filter((one) => one === id)).toHaveLength(20);
});

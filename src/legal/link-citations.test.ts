import { expect, test } from 'vitest';
import { LegalCorpus, type CorpusDocument } from './legal-corpus.ts';
import { linkCitations } from './link-citations.ts';
import { parseArticleBody } from './parse.ts';

/** A law of one article with two clauses. */
const law = (id: string, number: string): CorpusDocument => ({
  facts: { id, number, title: 'Luật Thử' },
  articles: [
    {
      documentId: id,
      number: 1,
      title: 'Tên điều',
      summary: 'Tóm tắt.',
      restated: true,
      shortened: false,
      audiences: [],
      keywords: [],
      questions: [],
      related: [],
      quick: [],
      details: [],
      checked: '2026-11-26',
      body: parseArticleBody('1. Một.\n\n2. Hai.'),
      file: `${id}/dieu-1.md`,
      bodyLine: 0,
    },
  ],
});
const corpus = new LegalCorpus([law('luat-moi', '120/2025/QH15'), law('luat-cu', '73/2021/QH14')]);
/** Linked text as "words → address". */
const links = (text: string): string[] =>
  linkCitations(text, corpus, 'luat-moi').flatMap(({ text: words, href }) => (href === undefined ? [] : [`${words} → ${href}`]));

test.each([
  ['a citation that names no law means the law given', 'Xem khoản 2 Điều 1.', ['khoản 2 Điều 1 → /van-ban/luat-moi/dieu-1/#khoan-2']],
  [
    'one that names a published law leads there',
    'theo Điều 1 Luật Thử số 73/2021/QH14, và thôi',
    ['Điều 1 Luật Thử số 73/2021/QH14 → /van-ban/luat-cu/dieu-1/'],
  ],
  ['one of a law that is not published stays text', 'theo khoản 1 Điều 1 Luật Xử lý vi phạm hành chính', []],
  ['one of a place that is not there stays text', 'theo khoản 3 Điều 1 và Điều 7', []],
  ['two in a row', 'Điều 1, khoản 1 Điều 1', ['Điều 1 → /van-ban/luat-moi/dieu-1/', 'khoản 1 Điều 1 → /van-ban/luat-moi/dieu-1/#khoan-1']],
])('%s', (_name, text, expected) => {
  expect(links(text)).toEqual(expected);
  expect(
    linkCitations(text, corpus, 'luat-moi')
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

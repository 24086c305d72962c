import { describe, expect, test } from 'vitest';
import type { ArticleEntry } from './article.ts';
import { LegalCorpus, textsOf } from './legal-corpus.ts';
import { parseArticleBody } from './parse.ts';
import { formatPlace } from './place.ts';

/** An article with a text and nothing else of interest. */
function article(documentId: string, number: number, text: string, more: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    documentId,
    number,
    title: `Tên Điều ${number}`,
    chapter: 'I',
    summary: 'Tóm tắt ngắn gọn.',
    audiences: [],
    keywords: [],
    questions: [],
    shortened: false,
    restated: true,
    quick: [],
    details: [],
    bodyLine: 1,
    related: [],
    checked: '2026-11-23',
    body: parseArticleBody(text),
    file: `${documentId}/dieu-${number}.md`,
    ...more,
  };
}

const old = {
  facts: { id: 'luat-cu', number: '73/2021/QH14', title: 'Luật cũ' },
  articles: [article('luat-cu', 1, '1. Một;\n\n2. Hai:\na) A;\nb) B.')],
};
const current = {
  facts: { id: 'luat-moi', number: '120/2025/QH15', title: 'Luật mới' },
  articles: [
    article('luat-moi', 1, 'Theo khoản 2 Điều 2 của Luật này.\n\n1. Như điểm b khoản 2 Điều 1 Luật Phòng, chống ma túy số 73/2021/QH14.'),
    article('luat-moi', 2, '1. Theo Điều 1 và khoản 2 Điều này.\n\n2. Theo khoản 1 Điều 96 Luật Xử lý vi phạm hành chính.'),
  ],
};
const corpus = new LegalCorpus([old, current]);

describe('textAt', () => {
  test('an article gives its heading, a clause its text with its points, a point its own text', () => {
    expect(corpus.textAt('luat-cu', { article: 1 })).toBe('Tên Điều 1');
    expect(corpus.textAt('luat-cu', { article: 1, clause: 2 })).toBe('Hai: a) A; b) B.');
    expect(corpus.textAt('luat-cu', { article: 1, clause: 2, point: 'b' })).toBe('B.');
  });

  test.each([
    { article: 9 },
    { article: 1, clause: 3 },
    { article: 1, clause: 2, point: 'c' },
    { article: 1, clause: 1, point: 'a' },
    { article: 1, point: 'a' },
  ])('%o is nowhere', (place) => {
    expect(corpus.textAt('luat-cu', place)).toBeUndefined();
  });

  test('an unknown document has no places', () => {
    expect(corpus.textAt('luat-la', { article: 1 })).toBeUndefined();
  });
});

describe('backlinks', () => {
  const links = (id: string, number: number): string[] =>
    corpus.citedBy(id, number).map((link) => `${link.documentId}: ${formatPlace(link.place)}`);

  test('name the place that cites, across documents, and not the article itself', () => {
    expect(links('luat-cu', 1)).toEqual(['luat-moi: khoản 1 Điều 1']);
    expect(links('luat-moi', 1)).toEqual(['luat-moi: khoản 1 Điều 2']);
    expect(links('luat-moi', 2)).toEqual(['luat-moi: Điều 1']);
  });

  test('a place that cites an article twice is listed once', () => {
    const twice = new LegalCorpus([{ ...old, articles: [...old.articles, article('luat-cu', 2, '1. Khoản 1 Điều 1 và khoản 2 Điều 1.')] }]);
    expect(twice.citedBy('luat-cu', 1)).toHaveLength(1);
  });
});

describe('a citation of a place that does not exist', () => {
  test.each([
    ['1. Theo Điều 9 của Luật này.', 'Điều 9'],
    ['1. Theo khoản 7 Điều 1 của Luật này.', 'khoản 7 Điều 1'],
    ['1. Theo điểm đ khoản 2 Điều 1.', 'điểm đ khoản 2 Điều 1'],
    ['1. Theo khoản 5 Điều này.', 'khoản 5 Điều 2'],
  ])('%s stops with the file, the citing place and the cited one', (text, cited) => {
    const [error] = new LegalCorpus([{ ...old, articles: [...old.articles, article('luat-cu', 2, text)] }]).faults;
    expect(error?.position).toEqual({ file: 'luat-cu/dieu-2.md', line: 2 });
    expect(error?.found).toBe(`khoản 1 Điều 2 dẫn tới ${cited}, nơi không có trong luat-cu`);
  });

  test('places of a law that is not published, and of a law that an article amends, are not ours to check', () => {
    const foreign = article('luat-cu', 2, '1. Theo khoản 9 Điều 99 Luật Giáo dục.');
    const amending = article('luat-cu', 3, '1. Sửa khoản 40 Điều 77 như sau.', { amends: 'Luật Xử lý vi phạm hành chính' });
    expect(() => new LegalCorpus([{ ...old, articles: [...old.articles, foreign, amending] }])).not.toThrow();
  });
});

test('textsOf walks lead, clauses and points in reading order', () => {
  const entry = article('luat-cu', 5, 'Mở:\n\n1. Một:\na) A;\n\n2. Hai');
  expect(textsOf(entry).map(({ place, text }) => `${formatPlace(place)}=${text}`)).toEqual([
    'Điều 5=Mở:',
    'khoản 1 Điều 5=Một:',
    'điểm a khoản 1 Điều 5=A;',
    'khoản 2 Điều 5=Hai',
  ]);
});

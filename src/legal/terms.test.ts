import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../content/readers/documents.ts';
import type { ArticleEntry } from './article.ts';
import { definitionAt, firstUses, hintsOf, termsOf } from './terms.ts';

const definitions = loadDocuments(process.cwd()).flatMap(({ facts, articles }) =>
  articles.filter(({ title }) => title === 'Giải thích từ ngữ').map((article) => ({ id: facts.id, article })),
);

describe('the definitions of the documents', () => {
  test('both laws and the decree have their article of definitions', () =>
    expect(definitions.map(({ id }) => id)).toEqual(['luat-120-2025-qh15', 'luat-73-2021-qh14', 'nghi-dinh-163-2026-nd-cp']));

  test.each(definitions)('$id: every clause gives one term, and no term comes twice', ({ article }) => {
    const terms = termsOf(article);
    expect(terms.map(({ clause }) => clause)).toEqual(article.body.clauses.map(({ number }) => number));
    expect(new Set(terms.map(({ name }) => name)).size).toBe(terms.length);
    for (const { name, meaning } of terms) expect(meaning.startsWith(`${name} `)).toBe(true);
  });

  test.each([
    ['luat-120-2025-qh15', 6, 'Phòng, chống ma túy'],
    ['luat-120-2025-qh15', 7, 'Tệ nạn ma túy'],
    ['luat-120-2025-qh15', 8, 'Kiểm soát các hoạt động hợp pháp liên quan đến ma túy'],
    ['luat-73-2021-qh14', 5, 'Thuốc thú y có chứa chất ma túy, tiền chất'],
    ['luat-73-2021-qh14', 14, 'Cơ sở cai nghiện ma túy'],
    ['nghi-dinh-163-2026-nd-cp', 3, 'Huấn luyện nghiệp vụ phòng, chống tội phạm về ma túy'],
  ])('%s, clause %i defines “%s”', (id, clause, name) => {
    const article = definitions.find((item) => item.id === id)?.article as ArticleEntry;
    expect(termsOf(article).find((term) => term.clause === clause)?.name).toBe(name);
  });
});

describe('reading a definition', () => {
  const article = (...texts: string[]): ArticleEntry => ({
    ...(definitions[0]?.article as ArticleEntry),
    body: { clauses: texts.map((text, index) => ({ number: index + 1, text, points: [] })) },
  });
  const names = (...texts: string[]): string[] => termsOf(article(...texts)).map(({ name }) => name);

  test('knows the words that laws use to define', () => {
    expect(
      names(
        'Cây là thực vật.',
        'Nhóm bao gồm nhiều người.',
        'Tệ nạn gồm hai việc.',
        'Kiểm soát nghĩa là theo dõi.',
        'Kiểm tra được hiểu là xem xét.',
        'Ma túy có nghĩa là chất cấm.',
      ),
    ).toEqual(['Cây', 'Nhóm', 'Tệ nạn', 'Kiểm soát', 'Kiểm tra', 'Ma túy']);
  });

  test('finds no term in a clause that defines nothing', () =>
    expect(names('Chính phủ quy định chi tiết điều này.', 'Có các loại: cây là một loại.')).toEqual([]));
});

test('the longest term wins, each term is explained once, and half a word is no term', () => {
  const term = (name: string) => ({ name });
  const terms = [term('Chất ma túy'), term('Người nghiện ma túy'), term('Cây có chứa chất ma túy')];
  const explained = new Set<string>();
  const uses = firstUses('Cây có chứa chất ma túy; chất ma túy; CHẤT MA TÚY; người nghiện ma túyx.', terms, explained);
  expect(uses.map(({ hint: { name }, start }) => [name, start])).toEqual([
    ['Cây có chứa chất ma túy', 0],
    ['Chất ma túy', 25],
  ]);
  expect([...explained]).toEqual(['Cây có chứa chất ma túy', 'Chất ma túy']);
  expect(firstUses('chất ma túy', terms, explained)).toEqual([]);
});

test('other forms of a word count, also at a line that begins with a digit, and the place of the form is told', () => {
  const hint = { name: 'sự kiện bất khả kháng', also: ['bất khả kháng'] };
  expect(firstUses('Vì lý do bất khả kháng.', [hint], new Set())).toEqual([{ hint, start: 9, end: 22 }]);
  expect(firstUses('Bất khả kháng2', [hint], new Set())).toEqual([]);
});

test('a term leads to the clause or article that defines it', () => {
  const terms = [
    { name: 'A', meaning: 'a', article: 12, clause: 1 },
    { name: 'B', meaning: 'b', article: 14, also: ['Bê'] },
  ];
  expect(hintsOf('luat-thu', terms)).toEqual([
    { name: 'A', meaning: 'a', href: '/van-ban/luat-thu/dieu-12/#khoan-1', ours: false },
    { name: 'B', also: ['Bê'], meaning: 'b', href: '/van-ban/luat-thu/dieu-14/', ours: false },
  ]);
});

test('what defines a term is its clause with the points, or the article, a paragraph a line', () => {
  const [first] = definitions;
  const article: ArticleEntry = {
    ...(first?.article as ArticleEntry),
    body: { lead: 'Mở đầu.', clauses: [{ number: 1, text: 'Gồm:', points: [{ letter: 'a', text: 'Một.' }] }] },
  };
  expect(definitionAt(article, 1)).toBe('Gồm:\na) Một.');
  expect(definitionAt(article)).toBe('Mở đầu.\nGồm:\na) Một.');
  expect(definitionAt(article, 2)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../content/readers/documents.ts';
import { documentJson, type OfficialWording } from './document-json.ts';

interface Text {
  plain: string;
  text?: string;
  anchor: string;
  url: string;
}
interface ArticleJson {
  number: number;
  url: string;
  officialTitle?: string;
  official?: { clauses: unknown[] };
  lead?: Text;
  clauses: (Text & { number: number | null; points: (Text & { letter: string })[] })[];
}
interface Json {
  document: Record<string, unknown>;
  chapters: {
    number: string;
    officialTitle?: string;
    articles?: ArticleJson[];
    sections?: { number: number; articles: ArticleJson[] }[];
  }[];
}
const laws = loadDocuments(process.cwd()).filter(({ articles }) => articles.length > 0);

describe.each(laws)('$facts.id', ({ facts, articles }) => {
  const json = documentJson(facts, articles) as Json;
  const written = json.chapters.flatMap((chapter) => [
    ...(chapter.articles ?? []),
    ...(chapter.sections ?? []).flatMap((section) => section.articles),
  ]);

  test('has every article once, in order, under its chapter', () => {
    expect(written.map(({ number }) => number)).toEqual(articles.map(({ number }) => number));
    const chapters = facts.chapters.map(({ number }) => number);
    expect(json.chapters.map(({ number }) => number)).toEqual(chapters.length === 0 ? [''] : chapters);
    expect(json.chapters.flatMap(({ sections = [] }) => sections.map(({ number }) => number))).toEqual(
      facts.chapters.flatMap(({ sections }) => sections.map(({ number }) => number)),
    );
  });

  test('gives each clause and point its words, anchor and address, and no official wording that was not imported', () => {
    for (const [index, article] of articles.entries()) {
      const out = written[index];
      expect(out?.clauses.map(({ plain }) => plain)).toEqual(article.body.clauses.map(({ text }) => text));
      for (const [at, clause] of article.body.clauses.entries()) {
        expect(out?.clauses[at]?.points.map(({ plain }) => plain)).toEqual(clause.points.map(({ text }) => text));
        for (const point of out?.clauses[at]?.points ?? []) {
          expect(point.anchor).toBe(
            `${clause.number === null ? '' : `khoan-${clause.number}-`}diem-${point.letter === 'đ' ? 'dd' : point.letter}`,
          );
          expect(point.url).toBe(`/van-ban/${facts.id}/dieu-${article.number}/#${point.anchor}`);
        }
      }
    }
    expect(JSON.stringify(json)).not.toContain('"text":');
  });
});

test('the ended law says when it ended and what replaced it', () => {
  const ended = laws.find(({ facts }) => facts.id === 'luat-73-2021-qh14');
  expect((documentJson(ended!.facts, ended!.articles) as Json).document).toMatchObject({
    effective: '2022-01-01',
    repealed_on: '2026-07-01',
    repealed_by: 'luat-120-2025-qh15',
  });
});

test('imported wording stands beside ours, place by place', () => {
  const [law] = laws;
  const official: OfficialWording = {
    verified: { on: '2026-11-23' },
    document: { preamble: ['Căn cứ thử.'], closing: 'Câu kết thử.' },
    chapters: [
      {
        number: 'I',
        title: 'X',
        articles: [
          {
            number: 2,
            title: 'Tên chính thức',
            lead: 'Mở đầu.',
            clauses: [3, 99].map((number) => ({ number, text: `Chữ của khoản ${number}.`, points: [] })),
          },
        ],
      },
    ],
  };
  const json = documentJson(law!.facts, law!.articles, official) as Json;
  const article = json.chapters[0]?.articles?.[1];
  expect(json.chapters.slice(0, 2).map(({ officialTitle }) => officialTitle)).toEqual(['X', undefined]);
  expect(article?.officialTitle).toBe('Tên chính thức');
  expect(article?.lead?.text).toBe('Mở đầu.');
  expect(article?.clauses.map(({ text }) => text).filter((text) => text !== undefined)).toEqual(['Chữ của khoản 3.']);
  expect(json.document['verified']).toEqual({ on: '2026-11-23' });
  expect(json.document['official']).toEqual({ preamble: ['Căn cứ thử.'], closing: 'Câu kết thử.' });
  // A clause that nobody has written again stands by itself.
  expect(article?.official?.clauses).toEqual([{ number: 99, text: 'Chữ của khoản 99.', points: [] }]);
  expect(JSON.stringify(documentJson(law!.facts, law!.articles))).not.toContain('"official"');
});

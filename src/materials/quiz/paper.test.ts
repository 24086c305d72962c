import { describe, expect, test } from 'vitest';
import { loadItems } from '../../content/readers/items.ts';
import { bankOf } from './bank.ts';
import { drawPaper, drawPapers, FIRST_CODE, isPractice, mostOf } from './paper.ts';

const items = loadItems(process.cwd()).map(({ item }) => item);
const sets = items.filter(({ papers, campaign }) => papers !== undefined && campaign === undefined);
const all = sets.flatMap((item) => bankOf(item));

describe('the bank', () => {
  test('has at least 200 questions in 8 sets, each with its thing and its form', () => {
    expect(sets.length).toBe(8);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(all.filter(({ about, form }) => about === undefined || form === undefined)).toEqual([]);
  });

  test.each(sets.map((item) => [item.slug, item] as const))('%s: at least half of it are situations or skills', (_slug, item) => {
    const bank = bankOf(item);
    expect(bank.filter(isPractice).length / bank.length).toBeGreaterThanOrEqual(0.5);
  });
});

describe('a paper', () => {
  const papers = [
    ...items.flatMap((item) =>
      item.papers === undefined
        ? []
        : drawPapers(bankOf(item), item.papers.count, item.papers.codes, FIRST_CODE).map((paper) => ({
            paper,
            count: item.papers?.count ?? 0,
          })),
    ),
    // Of the whole bank, as the page of drawing does.
    ...Array.from({ length: 200 }, (_, index) => ({ paper: drawPaper(all, 30, 200 + index), count: 30 })),
  ];

  test('has as many questions as were asked for, and no two about the same thing', () => {
    expect(papers.length).toBeGreaterThanOrEqual(8 * 4 + 4 + 200);
    for (const { paper, count } of papers) {
      expect(paper.questions.length).toBe(count);
      const about = paper.questions.map(({ question }) => question.about);
      expect(new Set(about).size, `mã ${paper.code}`).toBe(count);
    }
  });

  test('of a bank is at least half situations and skills', () => {
    for (const code of [1, 2, 3, 101, 999]) {
      const { questions } = drawPaper(all, 20, code);
      expect(questions.filter(({ question }) => isPractice(question)).length).toBeGreaterThanOrEqual(10);
    }
  });

  test('holds every option once, and its key names the right one', () => {
    for (const { paper } of papers)
      for (const { question, order, right } of paper.questions) {
        expect([...order].sort()).toEqual(question.options.map((_, index) => index));
        expect(order[right]).toBe(question.right);
      }
  });

  test('spreads the right letters evenly: none is a good guess', () => {
    for (const { paper, count } of papers)
      for (const letter of [0, 1, 2, 3]) {
        const hits = paper.questions.filter(({ right }) => right === letter).length;
        expect(Math.abs(hits - count / 4), `mã ${paper.code}, ${letter}`).toBeLessThanOrEqual(1);
      }
  });

  test('is the same again under its code, and another under another', () => {
    const places = (code: number): string =>
      drawPaper(all, 20, code)
        .questions.map(({ from, order }) => `${from}:${order.join('')}`)
        .join();
    expect(places(101)).toBe(places(101));
    expect(new Set([101, 102, 103, 104].map(places)).size).toBe(4);
  });

  test('a bank that asks about one thing twice gives one question of it', () => {
    const twice = [1, 2].map(() => ({ about: 'mot-viec', options: ['a', 'b'], right: 0 }));
    expect(mostOf(twice)).toBe(1);
    expect(drawPaper(twice, 2, 7).questions.length).toBe(1);
  });
});

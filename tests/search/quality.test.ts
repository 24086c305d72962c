/** How well the built index answers: the goals of the project, negative controls, and every search that the page itself offers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchFile } from '../../src/search/index/file.ts';
import { SiteSearch } from '../../src/search/search.ts';
import { examples, subjects } from '../../src/strings/search.ts';
import { loadQuestions, meanReciprocalRank } from '../../tools/bench/questions.ts';
import { siteEngine } from '../../tools/bench/site.ts';
import { DIST, ROOT } from '../support/dist.ts';

const file = JSON.parse(readFileSync(join(DIST, 'tim-kiem/chi-muc.json'), 'utf8')) as SearchFile;
const questions = loadQuestions(ROOT, file);
const search = new SiteSearch(file);
const urls = (query: string): string[] => search.search(query).results.map(({ url }) => url);

const keywords = questions.filter(({ set }) => set === 'keywords');
test.skipIf(keywords.length === 0)('the 40 keyword queries on the 2021 law: MRR@10 at least 0.92', async () => {
  expect((await meanReciprocalRank(siteEngine(file), keywords)).score).toBeGreaterThanOrEqual(0.92);
});

test('our own queries that were not tuned on: MRR@10 at least 0.88', async () => {
  const holdout = questions.filter(({ set }) => set === 'holdout');
  expect(holdout.length).toBeGreaterThanOrEqual(50);
  expect((await meanReciprocalRank(siteEngine(file), holdout)).score).toBeGreaterThanOrEqual(0.88);
});

test.each(['bóng đá ngoại hạng anh', 'nấu phở bò', 'iphone 15 pro max', 'cách làm bánh mì', 'bitcoin', 'đá gà', 'xyzabc', 'zzzz'])(
  '%s is not our subject: nothing',
  (query) => {
    expect(urls(query)).toEqual([]);
  },
);

test.each([...examples, ...subjects])('%s, which the page offers, finds something', (query) => {
  expect(urls(query).length).toBeGreaterThan(0);
});

test('every kind of page is found by its title', () => {
  for (const kind of new Set(file.pages.map(({ k }) => k))) {
    const page = file.pages.find(({ k, n }) => k === kind && n === undefined);
    if (page)
      expect(
        urls(page.t)
          .slice(0, 3)
          .map((url) => url.replace(/#.*$/, '')),
        page.t,
      ).toContain(page.u);
  }
});

test('no law is on the list without its state, and an ended law names what replaced it', () => {
  for (const { from } of search
    .search('quản lý người sử dụng trái phép chất ma túy')
    .results.filter(({ document }) => document !== undefined)) {
    expect(from?.state === undefined ? from?.type : from.state).toBeTruthy();
    if (from?.state === 'repealed') expect(file.documents.find(({ id }) => id === from.replacedBy)?.state).toBe('in-force');
  }
});

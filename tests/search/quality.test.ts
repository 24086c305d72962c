/** How well the built index answers: the goals of the project, negative controls, and every search that the page itself offers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSearchFile } from '../../src/search/index/read.ts';
import { SiteSearch } from '../../src/search/search.ts';
import { examples, subjects } from '../../src/strings/search.ts';
import { loadQuestions, meanReciprocalRank } from '../../tools/bench/questions.ts';
import { siteEngine } from '../../tools/bench/site.ts';
import { DIST, ROOT } from '../support/dist.ts';

const file = readSearchFile(DIST);
const questions = loadQuestions(ROOT, file);
const search = new SiteSearch(file);
const urls = (query: string): string[] => search.search(query).results.map(({ url }) => url);

const keywords = questions.filter(({ set }) => set === 'keywords');
test.skipIf(keywords.length === 0)('the 40 keyword queries on the 2021 law: MRR@10 at least 0.97', async () => {
  expect((await meanReciprocalRank(siteEngine(file), keywords)).score).toBeGreaterThanOrEqual(0.97);
});

test('our own queries that were not tuned on: MRR@10 at least 0.89', async () => {
  const holdout = questions.filter(({ set }) => set === 'holdout');
  expect(holdout.length).toBeGreaterThanOrEqual(50);
  expect((await meanReciprocalRank(siteEngine(file), holdout)).score).toBeGreaterThanOrEqual(0.89);
});

test.each(['xyzabc', 'zzzz', 'qwrtp zxcv'])('%s is known nowhere: nothing, and each word is named', (query) => {
  const { results, unknown } = search.search(query);
  expect(results).toEqual([]);
  expect(unknown).toEqual(query.split(' '));
});

test.each([
  ['xyzabc cai nghiện', ['xyzabc']],
  ['iphone cai nghiện', ['iphone']],
  ['giá bitcoin cai nghiện', ['bitcoin']],
])('%s: what is known is answered, what is not is named', (query, unknown) => {
  const found = search.search(query);
  expect(found.unknown).toEqual(unknown);
  expect(found.results.length).toBeGreaterThan(0);
});

test.each(['bóng đá ngoại hạng anh', 'nấu phở bò', 'cách làm bánh mì', 'đá gà', 'zzzz'])('%s: no guess at what was meant', (query) => {
  expect(search.lookalikes(query)).toEqual([]);
  expect(search.search(query).corrected).toBeUndefined();
});

const distress = JSON.parse(readFileSync(join(ROOT, 'tests/search/distress.json'), 'utf8')) as { query: string; expected: string[] }[];
test('60 queries of people in distress or without money: help panel or the right page first in nine of ten, and never nothing', () => {
  expect(distress).toHaveLength(60);
  const answers = distress.map(({ query, expected }) => {
    const { results, help } = search.search(query);
    return { query, any: results.length > 0, right: help || expected.includes(results[0]?.url.replace(/#.*/, '') ?? '') };
  });
  expect(answers.filter(({ any }) => !any)).toEqual([]);
  expect(answers.filter(({ right }) => right).length).toBeGreaterThanOrEqual(54);
});

test.each([
  ['bạn em không thở', '/tro-giup/khong-tho/'],
  ['co giat', '/tro-giup/co-giat/'],
  ['bất tỉnh', '/tro-giup/goi-khong-day/'],
  ['ngáo đá', '/tro-giup/hoang-loan/'],
  ['bị chồng đánh', '/tro-giup/bi-danh-bi-doa/'],
  ['muốn chết', '/tro-giup/muon-chet/'],
  ['uống nhầm thuốc lạ', '/tro-giup/an-uong-nham/'],
])('danger, “%s”: the right sheet first, with the panel', (query, url) => {
  expect(urls(query)[0]).toBe(url);
  expect(search.search(query).help).toBe(true);
});

test.each([
  ['tội cưỡng bức', '/van-ban/bo-luat-hinh-su/dieu-257/'],
  ['hành vi bị nghiêm cấm', '/van-ban/luat-120-2025-qh15/dieu-5/'],
])('who asks for the law, “%s”, gets the law and no panel', (query, url) => {
  expect(urls(query)[0]?.replace(/#.*/, '')).toBe(url);
  expect(search.search(query).help).toBe(false);
});

test.each(['cai nghiện', 'ma túy', 'xét nghiệm'])(
  '%s, a broad word: a question, an article, a guide or help, a download in the first five',
  (query) => {
    const first = search.search(query).results.slice(0, 5);
    expect(first[0]?.type).toBe('hoi-dap');
    expect(first[1]?.article).toBeDefined();
    expect(first.some(({ type }) => type === 'tro-giup')).toBe(true);
    expect(first.some(({ url }) => /^\/(?:tai-lieu|bieu-mau)\//.test(url))).toBe(true);
  },
);

test('vape: a pupil gets an answer for pupils first', () => {
  const [first] = search.search('vape').results;
  expect(first?.type).toBe('hoi-dap');
  expect(first?.audiences).toContain('hoc-sinh');
});

test.each([
  ['nghị định 163', '/van-ban/nghi-dinh-163-2026-nd-cp/'],
  ['163/2026', '/van-ban/nghi-dinh-163-2026-nd-cp/'],
  ['nđ 282 điều 30', '/van-ban/nghi-dinh-282-2025-nd-cp/dieu-30/'],
  ['256a blhs', '/van-ban/bo-luat-hinh-su/dieu-256a/'],
  ['luật 2021 điều 5', '/van-ban/luat-73-2021-qh14/dieu-5/'],
  ['điều 32 luật 73 thành điều mấy', '/van-ban/doi-chieu/#tu-dieu-32'],
  ['bac giang', '/tro-giup/#dia-phuong'],
  ['cai nghiện ở Khánh Hòa', '/tro-giup/#dia-phuong'],
])('%s leads to %s', (query, url) => {
  expect(urls(query)[0]).toBe(url);
});

test.each([
  ['điều 24 blhs', 'Bộ luật 135/VBHN-VPQH'],
  ['công văn 573', 'Công văn 573/TTg-KGVX'],
  ['thông tư 19', 'Thông tư 19/2025/TT-BGDĐT'],
  ['nghị định 999/2020', 'nghị định 999/2020'],
])('%s is not published here: it is said, and no article of ours stands for it', (query, name) => {
  const { missing, results } = search.search(query);
  expect(missing?.name).toBe(name);
  expect(results.filter(({ direct, article }) => direct && article !== undefined)).toEqual([]);
});

test('the law in force before the ended one, whatever is asked without naming a law', () => {
  for (const { query } of questions.filter(({ query: text }) => !/20\d\d|luật (?:cũ|mới)|73|120/.test(text))) {
    const states = search
      .search(query)
      .results.filter(({ article }) => article !== undefined)
      .map(({ from }) => from?.state);
    const [now, before] = [states.indexOf('in-force'), states.indexOf('repealed')];
    if (now >= 0 && before >= 0) expect(now, query).toBeLessThan(before);
  }
});

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

/** How well the built index answers: the goals of the project, negative controls, and every search that the page itself offers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSearchFile } from '../../src/search/index/read.ts';
import { SiteSearch } from '../../src/search/search.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { examples, subjects } from '../../src/strings/search.ts';
import { lawOrder, loadCases, opensDoor } from '../../tools/bench/cases.ts';
import { NOISE } from '../../tools/bench/noise.ts';
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

test('our own queries that were not tuned on: MRR@10 at least 0.90', async () => {
  const holdout = questions.filter(({ set }) => set === 'holdout');
  expect(holdout.length).toBeGreaterThanOrEqual(50);
  expect((await meanReciprocalRank(siteEngine(file), holdout)).score).toBeGreaterThanOrEqual(0.9);
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

test.each([
  ['distress.json', 60, 0.9],
  ['distress-2.json', 60, 0.9],
  ['distress-3.json', 30, 0.9],
  // Written before the doors were last worked on, and never looked into one by one.
  ['distress-4.json', 60, 0.9],
])(
  '%s, %i queries of people in distress or without money: help panel or the right page first in a share of %s, never nothing',
  (name, n, share) => {
    const cases = loadCases(ROOT, name);
    expect(cases).toHaveLength(n);
    expect(cases.filter(({ query }) => urls(query).length === 0)).toEqual([]);
    expect(cases.filter((item) => opensDoor(search, item)).length).toBeGreaterThanOrEqual(share * n);
  },
);

test('45 queries of people who want the law or material: the help panel keeps out of the way of all but two', () => {
  const plain = JSON.parse(readFileSync(join(ROOT, 'tests/search/plain.json'), 'utf8')) as string[];
  expect(plain).toHaveLength(45);
  expect(plain.filter((query) => search.search(query).help).length).toBeLessThanOrEqual(2);
});

const tuning = questions.filter(({ set }) => set === 'tuning');
test.each([
  ['no diacritics', 0.85],
  // As the tuning queries themselves, .888 since our question stands before the article for three of them ("bầu bí có phải đi cai bắt buộc").
  ['capitals, NFD', 0.88],
  ['Telex keys', 0.87],
  ['VNI keys', 0.87],
  ['two words glued', 0.89],
  ['two letters swapped', 0.8],
  ['one letter missing', 0.78],
  ['one letter twice', 0.8],
])('keyboard noise, %s: MRR@10 of the tuning queries at least %d', async (kind, least) => {
  const spoil = NOISE[kind] ?? String;
  const spoilt = tuning.map((question) => ({ ...question, query: spoil(question.query) }));
  expect((await meanReciprocalRank(siteEngine(file), spoilt)).score).toBeGreaterThanOrEqual(least);
});

test.each([
  ['ma tuys', 'ma túy'],
  ['ma tu1y', 'ma túy'],
  ['cai nghieenj taij nhaf', 'cai nghiện tại nhà'],
  ['cainghien', 'cai nghiện'],
  ['khoan 1dieu 29', 'khoản 1 điều 29'],
  ['bịrủ chơi', 'bị rủ chơi'],
  ['contoinghienphailamsao', 'con tôi nghiện phải làm sao'],
])('%s, typed without its input method or spaces, finds what “%s” does', (typed, meant) => {
  expect(urls(typed)[0]?.replace(/#.*/, '')).toBe(urls(meant)[0]?.replace(/#.*/, ''));
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
  ['tội mua bán trái phép chất ma túy', '/van-ban/bo-luat-hinh-su/dieu-251/'],
])('who asks for the law, “%s”, gets the law and no panel', (query, url) => {
  expect(urls(query)[0]?.replace(/#.*/, '')).toBe(url);
  expect(search.search(query).help).toBe(false);
});

test.each(['cai nghiện', 'ma túy', 'xét nghiệm'])(
  '%s, a broad word: one question, one article, one guide, one help, one download first',
  (query) => {
    const first = search.search(query).results.slice(0, 5);
    expect(first[0]?.type).toBe('hoi-dap');
    expect(first[1]?.article).toBeDefined();
    expect(first[1]?.from?.state).toBe('in-force');
    expect(first[2]?.type).toBe('thu-tuc');
    expect(first[3]?.type).toBe('tro-giup');
    expect(first[4]?.url).toMatch(/^\/(?:tai-lieu|bieu-mau)\//);
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
  ['chủ đề tháng hành động 2025', '/chien-dich/thang-hanh-dong/2025/'],
  ['chủ đề tháng hành động 2021', '/chien-dich/thang-hanh-dong/2021/'],
  ['chương 3', '/van-ban/luat-120-2025-qh15/#chuong-iii'],
  ['chỉ thị 36 mục 4', '/van-ban/chi-thi-36-ct-tw/'],
  ['cai nghiện ở Khánh Hòa', '/tro-giup/#dia-phuong'],
  ['256a bộ luật hình sự', '/van-ban/bo-luat-hinh-su/dieu-256a/'],
])('%s leads to %s', (query, url) => {
  expect(urls(query)[0]).toBe(url);
});

test.each([
  ['điều 24 blhs', 'Bộ luật 135/VBHN-VPQH'],
  ['công văn 573', 'Công văn 573/TTg-KGVX'],
  ['thông tư 19', 'Thông tư 19/2025/TT-BGDĐT'],
  ['luật trẻ em', 'Luật Trẻ em 102/2016/QH13'],
  ['điều 20 hp', 'Hiến pháp'],
  ['bộ luật lao động', 'Bộ luật Lao động'],
  ['nghị định 999/2020', 'nghị định 999/2020'],
])('%s is not published here: it is said, and no article of ours stands for it', (query, name) => {
  const { missing, results } = search.search(query);
  expect(missing?.name).toBe(name);
  expect(results.filter(({ direct, article }) => direct && article !== undefined)).toEqual([]);
});

test('the law in force before the ended one, whatever is asked without naming a law', () => {
  const { both, wrong } = lawOrder(
    search,
    questions.map(({ query }) => query),
  );
  expect(both).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

const { provinces } = file.language;
test('the names of all 34 provinces and of the former ones lead to the list of services, with marks and without', () => {
  expect(provinces.names.length).toBeGreaterThanOrEqual(63);
  for (const name of provinces.names)
    for (const query of [name, fold(name), `cai nghiện ở ${name}`]) expect(urls(query)[0], query).toBe(provinces.url);
});

test.each([
  ['bán', /(?:^|[^\p{L}])(?:mua )?bán(?=[^\p{L}]|$)/iu],
  ['bản', /(?:^|[^\p{L}])(?:văn )?bản(?=[^\p{L}]|$)/iu],
  ['đi tù', /(?:^|[^\p{L}])tù(?=[^\p{L}]|$)/iu],
])('%s, typed with its marks: each of the first five says just that', (query, said) => {
  const first = search.search(query).results.slice(0, 5);
  expect(first.length).toBeGreaterThan(0);
  for (const { url } of first) {
    const page = file.pages.find(({ u }) => u === url.replace(/#.*/, ''));
    expect(JSON.stringify(page), `${query} → ${url}`).toMatch(said);
  }
});

test('marks typed on purpose part what no marks find together', () => {
  const five = (query: string): string[] =>
    urls(query)
      .slice(0, 5)
      .map((url) => url.replace(/#.*/, ''));
  expect(five('bán')).not.toEqual(five('bản'));
  expect(five('đi tù')).not.toEqual(five('đi từ'));
  const all = new Set(search.search('ban').results.map(({ url }) => url.replace(/#.*/, '')));
  expect(all.has('/van-ban/bo-luat-hinh-su/dieu-251/') && all.has('/van-ban/')).toBe(true);
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

import { expect, test } from 'vitest';
import type { FilePage } from '../index/file.ts';
import type { Hit } from '../rank/score.ts';
import { oneOfEach } from './mix.ts';

const page = (u: string, k: string, own: Partial<FilePage> = {}): FilePage => ({ u, t: u, k, x: [], ...own });
const pages = [
  ...Array.from({ length: 30 }, (_, n) => page(`/van-ban/a/dieu-${n}/`, 'luat-con-hieu-luc', { d: 0, n: n + 1 })),
  page('/tro-giup/to-giac/', 'tro-giup'),
  page('/tro-giup/', 'tro-giup'),
  page('/thu-tuc/a/', 'thu-tuc'),
  page('/hoi-dap/a/', 'hoi-dap'),
  page('/tai-lieu/a/', 'chien-dich'),
];
const lists = new Map<number, Hit[]>();
const hits = (coverage: number): Hit[] => {
  const list = lists.get(coverage) ?? pages.map((_, index) => ({ page: index, score: 1, coverage, sections: [] }));
  lists.set(coverage, list);
  return list;
};
const urls = (coverage: number) => oneOfEach(hits(coverage), hits(coverage), pages).hits.map(({ page: index }) => pages[index]?.u);

test('a broad subject: a question, an article, a guide, help that is no reporting, a download, then the rest; nothing lost', () => {
  expect(urls(1).slice(0, 6)).toEqual([
    '/hoi-dap/a/',
    '/van-ban/a/dieu-0/',
    '/thu-tuc/a/',
    '/tro-giup/',
    '/tai-lieu/a/',
    '/van-ban/a/dieu-1/',
  ]);
  expect(urls(1)).toHaveLength(pages.length);
});

test('where few pages say all of it the list stays as it was ranked', () => {
  expect(urls(0.5)[0]).toBe('/van-ban/a/dieu-0/');
});

import { expect, test } from 'vitest';
import type { SearchResult } from '../../search/result/present.ts';
import { keepSeen, mayChange } from './steady.ts';

const result = (url: string, own: Partial<SearchResult> = {}): SearchResult => ({
  url,
  title: url,
  type: 'trang',
  audiences: [],
  excerpt: { text: 'Lời.', marks: [] },
  direct: false,
  more: [],
  ...own,
});
const results = (...urls: string[]): SearchResult[] => urls.map((url) => result(url));
const urls = (list: readonly SearchResult[]): string[] => list.map(({ url }) => url);

test('what is seen stays in its place, in its better form; the rest follows in the new order; nothing twice, nothing lost', () => {
  const after = results('/d/', '/b/#khoan-2', '/c/', '/a/');
  expect(urls(keepSeen(results('/a/', '/b/', '/c/'), after, 2))).toEqual(['/a/', '/b/#khoan-2', '/d/', '/c/']);
  expect(urls(keepSeen(results('/a/', '/x/'), after, 2))).toEqual(['/a/', '/d/', '/b/#khoan-2', '/c/']);
  expect(urls(keepSeen([], after, 3))).toEqual(urls(after));
});

test('of a broad subject one of each kind stays in sight, also where the first list led with another question', () => {
  const before = results('/hoi-dap/a/', '/van-ban/a/', '/thu-tuc/a/', '/bieu-mau/a/');
  const after = results('/hoi-dap/b/', '/van-ban/a/', '/thu-tuc/a/', '/tro-giup/', '/tai-lieu/a/', '/hoi-dap/a/', '/bieu-mau/a/');
  expect(urls(keepSeen(before, after, 3, 5)).slice(0, 6)).toEqual([
    '/hoi-dap/a/',
    '/van-ban/a/',
    '/thu-tuc/a/',
    '/tro-giup/',
    '/tai-lieu/a/',
    '/hoi-dap/b/',
  ]);
  expect(urls(keepSeen(before, after, 4, 5)).slice(4)).toEqual(['/tro-giup/', '/hoi-dap/b/', '/tai-lieu/a/']);
  expect(urls(keepSeen(before, after, 3, 0))[3]).toBe('/hoi-dap/b/');
});

test('the text that is read stays as it was; one that was not there comes', () => {
  const better = result('/a/', { excerpt: { text: 'Lời khác, dài hơn.', marks: [] } });
  expect(keepSeen(results('/a/'), [better], 1)[0]?.excerpt.text).toBe('Lời.');
  expect(keepSeen(results('/a/'), [better], 0)[0]?.excerpt.text).toBe('Lời khác, dài hơn.');
  expect(keepSeen([result('/a/', { excerpt: { text: '', marks: [] } })], [better], 1)[0]?.excerpt.text).toBe('Lời khác, dài hơn.');
});

test('a list waits for the whole index where its top may change', () => {
  const sure = { unknown: [], results: results('/a/', '/b/', '/c/') };
  expect(mayChange(sure)).toBe(false);
  expect(mayChange({ ...sure, unknown: ['zzz'] })).toBe(true);
  expect(mayChange({ ...sure, corrected: 'cai' })).toBe(true);
  expect(mayChange({ ...sure, results: results('/a/') })).toBe(true);
  const from = { id: 'old', number: '1', type: 'Luật', title: 'L', url: '/l/', state: 'repealed' } as const;
  expect(mayChange({ ...sure, results: [result('/a/', { from }), ...sure.results] })).toBe(true);
  expect(mayChange({ ...sure, results: [result('/a/', { excerpt: { text: '', marks: [] } }), ...sure.results] })).toBe(true);
});

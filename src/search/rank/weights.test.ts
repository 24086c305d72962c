/** What each weight is for: of two pages that differ in one thing alone, the better one stands first, although it comes later in the index. */
import { expect, test } from 'vitest';
import type { FilePage, SearchFile } from '../index/file.ts';
import { SiteSearch } from '../search.ts';
import { language, sampleFile } from '../test-support/search.ts';

const page = (u: string, sections: readonly string[], own: Partial<FilePage> = {}): FilePage => ({
  u,
  t: 'Trang',
  k: 'tai-lieu',
  x: sections.map((t, index) => ({ a: `phan-${index + 1}`, t })),
  ...own,
});
/** Pages about something else: without them every word would be one that says little. */
const others = Array.from({ length: 20 }, (_, index) => page(`/khac-${index}/`, [`câu thứ ${index} nói chuyện khác`]));
const urls = (query: string, pages: FilePage[], documents: SearchFile['documents'] = []): string[] =>
  new SiteSearch({ version: 1, documents, pages: [...pages, ...others], language: language() })
    .search(query)
    .results.map(({ url }) => url.replace(/#.*/, ''));

test.each<[string, FilePage, FilePage]>([
  [
    'all that was asked in one section before the same words here and there',
    page('/kem/', ['vườn một hai', 'cau ba bốn', 'trầu năm sáu']),
    page('/hay/', ['vườn hai cau bốn trầu', 'một ba năm', 'sáu']),
  ],
  [
    'the keyword that says just that before the one that says more',
    page('/kem/', ['Một.'], { w: ['vườn cau trầu sau nhà ông bà nội'] }),
    page('/hay/', ['Một.'], { w: ['vườn cau trầu', 'sau nhà ông bà nội'] }),
  ],
  [
    'a short page before a long one',
    page('/kem/', ['vườn hai cau bốn trầu', ...Array.from({ length: 30 }, (_, index) => `câu thứ ${index} nói chuyện khác`)]),
    page('/hay/', ['vườn hai cau bốn trầu']),
  ],
])('%s', (_name, worse, better) => {
  expect(urls('vườn cau trầu', [worse, better])).toEqual(['/hay/', '/kem/']);
});

test('what repeats the words of a law stands behind the law: a page about it, an article that amends another', () => {
  const { documents } = sampleFile();
  const own = { d: 0, k: 'luat-con-hieu-luc' };
  const text = ['vườn hai cau bốn trầu'];
  const pages = [page('/doi-chieu/', text, { k: 'luat-con-hieu-luc' }), page('/sua/', text, { ...own, m: 1 }), page('/luat/', text, own)];
  expect(urls('vườn cau trầu', pages, documents)).toEqual(['/luat/', '/doi-chieu/', '/sua/']);
});

test('a page that says little is shown beside one that says a bit more, not beside one that is about just that', () => {
  const little = page('/it/', ['câu thứ nhất nói chuyện khác', 'trầu']);
  expect(urls('vườn trầu', [little, page('/hon/', ['vườn và trầu'])])).toEqual(['/hon/', '/it/']);
  expect(urls('vườn trầu', [little, page('/hay/', ['vườn trầu'], { t: 'Vườn trầu' })])).toEqual(['/hay/']);
});

test('other words for what was typed count less than it, however many words they have', () => {
  const pages = [page('/khac/', ['vườn cau trầu xanh tốt']), page('/dung/', ['miếng dừa'])];
  const synonyms = [{ from: ['miếng dừa'], to: ['vườn cau trầu xanh tốt'] }];
  const found = new SiteSearch({ version: 1, documents: [], pages: [...pages, ...others], language: language({ synonyms }) }).search(
    'miếng dừa',
  );
  expect(found.results.map(({ url }) => url.replace(/#.*/, ''))).toEqual(['/dung/', '/khac/']);
});

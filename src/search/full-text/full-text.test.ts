import { describe, expect, test } from 'vitest';
import { fromIndex, toIndex } from './letters.ts';
import { SiteSearch } from '../search.ts';
import { sampleFile } from '../test-support/search.ts';
import { mergeResults, needsFullText, presentHit } from './merge.ts';
import { readExcerpt, searchFullText, type FullTextHit, type Pagefind } from './search.ts';

describe('letters', () => {
  test('đ folds like any other marked letter, and comes back', () => {
    expect(toIndex('Đường đi')).toBe('D\u0335ường d\u0335i');
    expect(fromIndex(toIndex('Đường đi, điều 5'))).toBe('Đường đi, điều 5');
  });
});

describe('excerpts', () => {
  test('marks become spans, entities become characters, other tags vanish', () => {
    expect(readExcerpt('Cha &amp; mẹ <mark>d\u0335ồng</mark> ý &lt;b&gt;')).toEqual({ text: 'Cha & mẹ đồng ý <b>', marks: [[9, 13]] });
  });
});

/** A Pagefind that knows which pages hold which term. */
function pagefind(pages: Record<string, string[]>, asked: string[] = []): Pagefind {
  return {
    search: (query) => {
      asked.push(query);
      return Promise.resolve({
        results: (pages[query] ?? []).map((id) => ({
          id,
          score: 1,
          data: () =>
            Promise.resolve({
              url: `/${id}/`,
              meta: { title: 'Bài d\u0335ầu' },
              filters: { loai: ['tai-lieu'] },
              excerpt: 'x',
              sub_results: [{ title: 'Phần', url: `/${id}/#m`, excerpt: '<mark>d\u0335ồng</mark>' }],
            }),
        })),
      });
    },
  };
}

describe('searchFullText', () => {
  test('asks every term with folded đ; what holds more of them comes first; what stands nowhere is told', async () => {
    const asked: string[] = [];
    const terms = ['"đồng"', '"ý"', '"zzz"'].map((text) => ({ text, weight: 1 }));
    const found = await searchFullText(terms, 2, pagefind({ '"d\u0335ồng"': ['a', 'b', 'c'], '"ý"': ['b'] }, asked));
    expect(asked).toEqual(['"d\u0335ồng"', '"ý"', '"zzz"']);
    expect(found.absent).toEqual(['"zzz"']);
    expect(found.hits.map(({ url }) => url)).toEqual(['/b/#m', '/a/#m']);
    expect(found.hits[0]).toMatchObject({ title: 'Bài đầu', part: 'Phần', kind: 'tai-lieu', excerpt: { text: 'đồng', marks: [[0, 4]] } });
  });
});

describe('one list of two', () => {
  const file = sampleFile();
  const search = new SiteSearch(file);
  const hit = (url: string): FullTextHit => ({
    url,
    title: 'Chương V Điều 1',
    part: '',
    kind: 'x',
    audiences: [],
    excerpt: { text: '', marks: [] },
    whole: false,
  });

  test('a hit looks like any other result: title without chapter, law, state, kind', () => {
    expect(presentHit(hit('/van-ban/old/dieu-1/#khoan-1'), file)).toMatchObject({
      title: 'Điều 1. Cai nghiện tại gia đình',
      url: '/van-ban/old/dieu-1/#khoan-1',
      document: 'old',
      article: 1,
      type: 'luat-het-hieu-luc',
      from: { state: 'repealed' },
    });
    expect(presentHit(hit('/van-ban/new/dieu-99/'), file)).toMatchObject({ document: 'new', title: 'Chương V Điều 1' });
  });

  const deep = ['/van-ban/old/dieu-1/', '/tai-lieu/sau/'].map((url) => presentHit(hit(url), file));
  test('no page twice; behind a good list, inside a weak one, first where the small index lacks the word; an ended law never first', () => {
    const first = search.search('cai nghiện').results;
    const urls = (weak: boolean, lacking: boolean) =>
      mergeResults(first, deep, { weak, lacking, whole: new Set() }).map(({ url }) => url.replace(/#.*/, ''));
    expect(urls(false, false)).toEqual([...first.map(({ url }) => url.replace(/#.*/, '')), '/tai-lieu/sau/']);
    expect(urls(true, false).indexOf('/tai-lieu/sau/')).toBeLessThanOrEqual(3);
    expect(urls(true, true).slice(0, 2)).toEqual(['/tai-lieu/sau/', '/van-ban/old/dieu-1/']);
    expect(new Set(urls(true, true)).size).toBe(urls(true, true).length);
  });

  test('a page that says the query word for word leads a weak list, not a good one, and not where many pages say it', () => {
    const first = search.search('cai nghiện').results;
    const lead = (weak: boolean, whole: string[]) => mergeResults(first, deep, { weak, lacking: false, whole: new Set(whole) })[0]?.url;
    expect(lead(true, ['/tai-lieu/sau/'])).toBe('/tai-lieu/sau/');
    expect(lead(false, ['/tai-lieu/sau/'])).toBe(first[0]?.url);
    expect(lead(true, ['/tai-lieu/sau/', '/1/', '/2/', '/3/', '/4/', '/5/'])).toBe(first[0]?.url);
  });

  test('all that was typed is asked for word for word, numbers as they are written', () => {
    expect(search.fullTextTerms('điền  "Bảng" 3.2')[0]).toEqual({ text: '"điền bảng 3.2"', weight: 6, whole: true });
    expect(search.fullTextTerms('cai').some(({ whole }) => whole === true)).toBe(false);
  });

  test('it is asked at once for words that the small index lacks, not for what it answers', () => {
    expect(needsFullText(search.search('cai nghiện xyzq'))).toBe(true);
    expect(needsFullText(search.search('cai nghiện tại gia đình'))).toBe(false);
    expect(needsFullText(search.search('điều 1'))).toBe(false);
  });
});

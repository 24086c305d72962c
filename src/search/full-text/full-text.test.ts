import { describe, expect, test } from 'vitest';
import { fromIndex, toIndex } from './letters.ts';
import { readExcerpt, searchFullText } from './search.ts';

describe('letters', () => {
  test('đ folds like any other marked letter, and comes back', () => {
    expect(toIndex('Đường đi')).toBe('D\u0335ường d\u0335i');
    expect(fromIndex(toIndex('Đường đi, điều 5'))).toBe('Đường đi, điều 5');
  });
});

describe('excerpts', () => {
  test('marks become runs, entities become characters, other tags vanish', () => {
    expect(readExcerpt('Cha &amp; mẹ <mark>d\u0335ồng</mark> ý &lt;b&gt;')).toEqual([
      { text: 'Cha & mẹ ', hit: false },
      { text: 'đồng', hit: true },
      { text: ' ý <b>', hit: false },
    ]);
  });
});

describe('searchFullText', () => {
  const fragment = {
    url: '/tai-lieu/a/',
    meta: { title: 'Bài d\u0335ầu' },
    excerpt: 'x',
    sub_results: [{ title: 'm', url: '/tai-lieu/a/#m', excerpt: '<mark>d\u0335ồng</mark>' }],
  };

  test('asks with folded đ and gives the nearest place, not more than asked for', async () => {
    const asked: string[] = [];
    const load = () =>
      Promise.resolve({
        search: (query: string) => {
          asked.push(query);
          return Promise.resolve({ results: [fragment, fragment, fragment].map((one) => ({ data: () => Promise.resolve(one) })) });
        },
      });
    const hits = await searchFullText('đồng ý', 2, load);
    expect(asked).toEqual(['d\u0335ồng ý']);
    expect(hits).toEqual([0, 1].map(() => ({ url: '/tai-lieu/a/#m', title: 'Bài đầu', excerpt: [{ text: 'đồng', hit: true }] })));
  });
});

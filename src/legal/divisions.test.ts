import { expect, test } from 'vitest';
import type { ArticleEntry } from './article.ts';
import { divisionsOf, endsOf } from './divisions.ts';

const article = (number: number | string, chapter: string, section?: number) => ({ number, chapter, section }) as ArticleEntry;

test('articles stand in their chapter, directly or in a section; the ends are the first and the last of all', () => {
  const [first, second, third] = divisionsOf(
    {
      chapters: [
        { number: 'I', title: 'Chung', sections: [] },
        { number: 'II', title: 'Riêng', sections: [{ number: 1, title: 'Mục' }] },
        { number: 'III', title: 'Cuối', sections: [] },
      ],
    },
    [article(1, 'I'), article(2, 'I'), article(3, 'II'), article(4, 'II', 1), article('4a', 'II', 1), article(5, 'III')],
  );
  expect(first && endsOf(first)).toEqual(['1', '2']);
  expect(second?.sections[0]?.articles).toHaveLength(2);
  expect(second && endsOf(second)).toEqual(['3', '4a']);
  expect(third && endsOf(third)).toEqual(['5']);
});

test('a document without chapters is one division', () => {
  expect(divisionsOf({ chapters: [] }, [article(1, 'I')])).toEqual([{ articles: [article(1, 'I')], sections: [] }]);
});

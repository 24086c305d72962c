/** Phrases that stand deep in articles, materials and questions: the one list of two engines leads to their page. */
import { expect, test } from 'vitest';
import { loadCases, rankOf } from '../../tools/bench/cases.ts';
import { ROOT } from '../support/dist.ts';
import { DESKTOP, useSite } from '../support/site.ts';
import { siteSearch } from './support.ts';

const site = useSite();
const deep = loadCases(ROOT, 'deep.json');

test('40 phrases: their page is in the first ten for 38 of them, and mostly first', async () => {
  expect(deep).toHaveLength(40);
  const page = await site.open('/tim-kiem/', DESKTOP);
  const ranks: { query: string; rank: number }[] = [];
  for (const item of deep) {
    const found = await siteSearch(page, item.query);
    ranks.push({
      query: item.query,
      rank: rankOf(
        found.map(({ url }) => url),
        item,
      ),
    });
  }
  const missed = ranks.filter(({ rank }) => rank === 0).map(({ query }) => query);
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(2);
  expect(ranks.filter(({ rank }) => rank === 1).length).toBeGreaterThanOrEqual(30);
});

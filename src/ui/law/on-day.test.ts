import { expect, test } from 'vitest';
import { validityFrom } from '../../legal/validity.ts';
import { showDay, wordsOn } from './on-day.ts';

/** What a component writes for a law in force from 2022 that ends on 01/7/2026, built on 30/6/2026. */
const spans = validityFrom({ effective: '2022-01-01', ended: '2026-07-01' }, '2026-06-30');
const page = () => {
  const parts = spans.map(({ state, from, until }, index) => ({
    state,
    hidden: index > 0,
    dataset: { ...(from === undefined ? {} : { dayFrom: from }), ...(until === undefined ? {} : { dayUntil: until }) },
  }));
  const article = { dataset: { standings: JSON.stringify(spans.map((span) => ({ ...span, words: span.state }))), standing: 'in-force' } };
  const root = { querySelectorAll: (selector: string) => (selector.includes('standings') ? [article] : parts) };
  return { parts, article, root: root as unknown as ParentNode };
};

test.each([
  ['2026-06-30', 'in-force'],
  ['2026-07-01', 'repealed'],
  ['2027-11-27', 'repealed'],
])('a page built before the end of a law, read on %s, says %s once', (day, state) => {
  const { parts, article, root } = page();
  showDay(root, day);
  expect(parts.filter(({ hidden }) => !hidden).map((part) => part.state)).toEqual([state]);
  expect(article.dataset.standing).toBe(state);
});

test('without a word for the day nothing is said', () => {
  expect(wordsOn([{ from: '2026-07-01', words: 'later' }], '2026-06-30')).toBeUndefined();
});

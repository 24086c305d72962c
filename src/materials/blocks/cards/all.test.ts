import { expect, test } from 'vitest';
import { allCards } from './all.ts';

test('a card stands on the sheet as often as it says, in its place', () => {
  expect(allCards([{ title: 'a' }, { title: 'b', repeat: 3 }, { title: 'c' }]).map(({ title }) => title)).toEqual([
    'a',
    'b',
    'b',
    'b',
    'c',
  ]);
});

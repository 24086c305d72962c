import { expect, test } from 'vitest';
import { emptyTally, middle, resultOf, withVote, type Vote } from './tally.ts';

const tallyOf = (votes: readonly Vote[]) => votes.reduce(withVote, emptyTally());
/** Votes of a class: most want to refuse, all guess that few do. */
const classOf = (size: number): Vote[] =>
  Array.from({ length: size }, (_, index) => ({ country: 50 + (index % 3) * 10, refuses: index % 5 !== 0, class: 4 }));

test('the number in the middle, as the class finds it by laying out its votes', () => {
  const counts = (guesses: readonly number[]) => tallyOf(guesses.map((country) => ({ country }))).country;
  expect(middle(counts([10, 90, 20]))).toBe(20);
  expect(middle(counts([10, 20, 40, 90]))).toBe(30);
  expect(middle(counts([]))).toBeUndefined();
});

test('a class of 40 sees its guesses beside what is true', () => {
  expect(resultOf(tallyOf(classOf(40)))).toEqual({
    telling: 'numbers',
    country: { guess: 60, side: 'below' },
    class: { guess: 4, real: 8, side: 'below' },
  });
});

test('fewer than 20 answers are told in words, fewer than 10 not at all', () => {
  expect(resultOf(tallyOf(classOf(20))).telling).toBe('numbers');
  expect(resultOf(tallyOf(classOf(19))).telling).toBe('words');
  expect(resultOf(tallyOf(classOf(9)))).toEqual({ telling: 'none' });
  expect(resultOf(emptyTally())).toEqual({ telling: 'none' });
  // Thirty votes of which only five answer the second question give nobody away either.
  expect(resultOf(tallyOf(classOf(30).map((vote, index) => (index < 5 ? vote : { ...vote, refuses: undefined })))).telling).toBe('none');
});

test('numbers out of range and questions left out count as not answered', () => {
  const tally = tallyOf([{ country: 101, class: -1 }, { country: 3.5 }, {}]);
  expect(tally.votes).toBe(3);
  expect([...tally.country, ...tally.class].every((count) => count === 0)).toBe(true);
});

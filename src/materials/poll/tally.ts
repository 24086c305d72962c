/**
 * The class poll on one computer: what is counted of secret votes. Only counts are kept, not who came when; nothing of it leaves memory.
 */

/** Of 100 people of 13 to 15 in 11 provinces, so many do not smoke e-cigarettes (Bộ Y tế, 2023; Sức khỏe & Đời sống, 07/7/2024). */
export const REAL = 92;
/** From so many votes on numbers are shown; fewer are told in words alone (the poll's own rule). */
const NUMBERS_FROM = 20;
/** Fewer votes than this are not told at all: one could tell who voted how. */
export const WORDS_FROM = 10;

/** One vote; a question may be left out. */
export interface Vote {
  /** Guess: of 100, so many do not smoke. */
  country?: number | undefined;
  /** Wants to refuse when asked to. */
  refuses?: boolean | undefined;
  /** Guess: of 10 of the class, so many want to refuse. */
  class?: number | undefined;
}

/** Counts of all votes. */
export interface Tally {
  votes: number;
  /** How often each guess from 0 to 100 was made. */
  country: number[];
  /** Those who want to refuse, and those who are not sure. */
  refuses: { yes: number; unsure: number };
  /** How often each guess from 0 to 10 was made. */
  class: number[];
}

/** A tally without votes. */
export const emptyTally = (): Tally => ({
  votes: 0,
  country: Array<number>(101).fill(0),
  refuses: { yes: 0, unsure: 0 },
  class: Array<number>(11).fill(0),
});

/** The tally with one vote more; numbers out of range count as left out. */
export function withVote(tally: Tally, vote: Vote): Tally {
  const counted = (counts: readonly number[], guess: number | undefined): number[] =>
    counts.map((count, place) => (place === guess ? count + 1 : count));
  return {
    votes: tally.votes + 1,
    country: counted(tally.country, vote.country),
    refuses: {
      yes: tally.refuses.yes + (vote.refuses === true ? 1 : 0),
      unsure: tally.refuses.unsure + (vote.refuses === false ? 1 : 0),
    },
    class: counted(tally.class, vote.class),
  };
}

/** The number in the middle of guesses that are laid out by size; between two middles their mean. Undefined without a guess. */
export function middle(counts: readonly number[]): number | undefined {
  const all = counts.flatMap((count, place) => Array<number>(count).fill(place));
  if (all.length === 0) return undefined;
  const half = (all.length - 1) / 2;
  return ((all[Math.floor(half)] ?? 0) + (all[Math.ceil(half)] ?? 0)) / 2;
}

/** What may be told: nothing, more or less in words, or numbers. */
type Telling = 'none' | 'words' | 'numbers';

/** What a class is told. */
export interface PollResult {
  telling: Telling;
  /** The guess in the middle of 100, and how it lies to {@link REAL}. */
  country?: { guess: number; side: 'below' | 'same' | 'above' } | undefined;
  /** The guess in the middle of 10, how many of 10 want to refuse, and how the guess lies to it. */
  class?: { guess: number; real: number; side: 'below' | 'same' | 'above' } | undefined;
}

const sideOf = (guess: number, real: number): 'below' | 'same' | 'above' => (guess < real ? 'below' : guess > real ? 'above' : 'same');

/** The result of a poll; each question counts the votes that answered it. */
export function resultOf(tally: Tally): PollResult {
  const refused = tally.refuses.yes + tally.refuses.unsure;
  const answered = Math.min(
    tally.votes,
    ...[tally.country, tally.class].map((counts) => counts.reduce((sum, one) => sum + one, 0)),
    refused,
  );
  const telling: Telling = answered < WORDS_FROM ? 'none' : answered < NUMBERS_FROM ? 'words' : 'numbers';
  if (telling === 'none') return { telling };
  const country = middle(tally.country) ?? 0;
  const guess = middle(tally.class) ?? 0;
  const real = Math.round((100 * tally.refuses.yes) / refused) / 10;
  return {
    telling,
    country: { guess: country, side: sideOf(country, REAL) },
    class: { guess, real, side: sideOf(guess, real) },
  };
}

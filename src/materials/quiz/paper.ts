/**
 * Papers drawn of a bank of questions. The same bank, length and code always give the same paper, in the press and in a reader's browser:
 * nothing need be kept to print a paper or its marking sheet again.
 */

/** What the draw looks at in a question. */
export interface Drawable {
  /** What it is about; without one it is like no other. */
  about?: string | undefined;
  /** A situation, a skill, or something to know. */
  form?: string | undefined;
  options: readonly string[];
  /** Place of the right option, from 0. */
  right: number;
}

/** A question as it stands on a paper. */
export interface Placed<Q extends Drawable> {
  question: Q;
  /** Its place in the bank, from 0. */
  from: number;
  /** Places of its options in the bank, in the order of print. */
  order: number[];
  /** Place of the right option as printed, from 0. */
  right: number;
}

/** One paper. */
export interface DrawnPaper<Q extends Drawable> {
  code: number;
  questions: Placed<Q>[];
}

/** The first code of the papers that the press makes; the others follow. */
export const FIRST_CODE = 101;

/** Numbers from 0 up to 1 that follow from a seed alone (mulberry32): a draw can be repeated anywhere. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A shuffled copy (Fisher and Yates). */
function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/** True for what asks for a decision or an action, not for knowledge. */
export const isPractice = ({ form }: Pick<Drawable, 'form'>): boolean => form === 'tinh-huong' || form === 'ky-nang';

/** How many questions one paper can hold at most: one for each thing that the bank asks about. */
export function mostOf(bank: readonly Drawable[]): number {
  return new Set(bank.map(({ about }, index) => about ?? `#${index}`)).size;
}

/** Chooses questions: none about what another asks, and half of them situations or skills as far as the bank has them. */
function choose(bank: readonly Drawable[], count: number, next: () => number): number[] {
  const places = shuffled(
    bank.map((_, index) => index),
    next,
  );
  const practice = places.filter((place) => isPractice(bank[place] ?? {}));
  const taken = new Set<string>();
  const chosen: number[] = [];
  const take = (from: readonly number[], most: number): void => {
    for (const place of from) {
      const about = bank[place]?.about ?? `#${place}`;
      if (chosen.length >= most || taken.has(about)) continue;
      taken.add(about);
      chosen.push(place);
    }
  };
  take(practice, Math.ceil(count / 2));
  take(places, count);
  return shuffled(chosen, next);
}

/**
 * Draws a paper. The right options are spread evenly over the letters, so that no letter is a good guess.
 *
 * @param bank the questions to draw from
 * @param count how many; fewer come where the bank asks about fewer things ({@link mostOf})
 * @param code printed on the paper; decides the draw
 */
export function drawPaper<Q extends Drawable>(bank: readonly Q[], count: number, code: number): DrawnPaper<Q> {
  const next = numbersFrom(code);
  const chosen = choose(bank, count, next);
  const width = Math.max(2, ...chosen.map((place) => bank[place]?.options.length ?? 0));
  const seats = shuffled(
    chosen.map((_, index) => index % width),
    next,
  );
  const questions = chosen.map((from, index): Placed<Q> => {
    const question = bank[from] as Q;
    const right = (seats[index] ?? 0) % question.options.length;
    const others = shuffled(
      question.options.map((_, option) => option).filter((option) => option !== question.right),
      next,
    );
    return { question, from, order: [...others.slice(0, right), question.right, ...others.slice(right)], right };
  });
  return { code, questions };
}

/** The papers of several codes that follow one another. */
export function drawPapers<Q extends Drawable>(bank: readonly Q[], count: number, codes: number, first: number): DrawnPaper<Q>[] {
  return Array.from({ length: codes }, (_, index) => drawPaper(bank, count, first + index));
}

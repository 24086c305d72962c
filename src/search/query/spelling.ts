import { pairKey, type Corpus } from '../engine/corpus.ts';
import { foldSyllable } from '../syllables.ts';
import type { QueryWord } from './words.ts';

/** A span of the query and the words that were probably meant. */
export interface Correction {
  start: number;
  end: number;
  words: QueryWord[];
}

/** Telex without its input method: "nghieejn", "ddieeuf", "tuys". Gives the fold that was meant. */
export function foldTelex(word: string): string {
  return word.replace(/([aeod])\1/g, '$1').replace(/w/g, '').replace(/(?<=[aeiouy][a-z]*)[sfrxj](?=[a-z]*$)/, '');
}

/** VNI without its input method: "nghie65n", "d9ie62u". */
export const foldVni = (word: string): string => word.replace(/(?<=[a-z])[1-9]+/g, '');

/** True where one insertion, deletion, replacement or swap of neighbours turns `a` into `b`. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  if (a.length === b.length) return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}

/** A fold as a query word that any marks answer. */
const meant = (fold: string): QueryWord => ({ form: fold, fold, key: undefined });

/**
 * Likely spellings of words that the corpus does not have, and of pairs that never stand together although a pair one
 * letter away does ("cai nghiem" → "cai nghien"). Words with digits are left alone.
 *
 * @returns corrections, none overlapping
 */
export function corrections(words: readonly QueryWord[], corpus: Corpus): Correction[] {
  const { folds, foldCount } = corpus.vocabulary;
  const known = (fold: string): boolean => folds.has(fold);
  const count = (fold: string): number => foldCount[folds.get(fold) ?? -1] ?? 0;
  const together = (a: string | undefined, b: string | undefined): number => {
    const first = a === undefined ? undefined : folds.get(a);
    const second = b === undefined ? undefined : folds.get(b);
    return first === undefined || second === undefined ? 0 : corpus.pairs.get(pairKey(first, second)) ?? 0;
  };
  const found: Correction[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1]?.fold;
    const after = words[at + 1]?.fold;
    /** How well a fold fits between its neighbours. */
    const fit = (fold: string): number => 20 * (together(before, fold) + together(fold, after)) + count(fold);
    if (known(word.fold)) {
      if (/\d/.test(word.fold) || word.fold.length < 4 || (before === undefined && after === undefined)) return;
      if (together(before, word.fold) + together(word.fold, after) > 0) return;
      const best = [...folds.keys()].filter((fold) => oneEditApart(word.fold, fold) && together(before, fold) + together(fold, after) >= 5)
        .sort((a, b) => fit(b) - fit(a))[0];
      if (best !== undefined) found.push({ start: at, end: at + 1, words: [meant(best)] });
      return;
    }
    const typed = [foldTelex(word.fold), foldVni(word.fold)].find((fold) => fold !== word.fold && known(foldSyllable(fold)));
    if (typed !== undefined) return void found.push({ start: at, end: at + 1, words: [meant(foldSyllable(typed))] });
    if (/\d/.test(word.fold)) return;
    const split = Array.from({ length: Math.max(0, word.fold.length - 1) }, (_, cut) => [word.fold.slice(0, cut + 1), word.fold.slice(cut + 1)] as const)
      .filter(([a, b]) => together(a, b) > 0).sort((x, y) => together(y[0], y[1]) - together(x[0], x[1]))[0];
    if (split) return void found.push({ start: at, end: at + 1, words: split.map((fold) => meant(fold)) });
    if (word.fold.length < 3) return;
    const best = [...folds.keys()].filter((fold) => oneEditApart(word.fold, fold)).sort((a, b) => fit(b) - fit(a))[0];
    if (best !== undefined) found.push({ start: at, end: at + 1, words: [meant(best)] });
  });
  return found;
}

/** How many letters must change to turn `a` into `b`, up to a limit. */
function distance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[b.length] ?? limit + 1;
}

/**
 * Words of the corpus that look like the words of a query that found nothing, for "did you mean".
 *
 * @returns at most three, the most used first, as written in the corpus
 */
export function lookalikes(words: readonly QueryWord[], { vocabulary: { folds, foldCount, foldForms, formText } }: Corpus): string[] {
  const found = words.filter(({ fold }) => fold.length >= 4 && fold.length <= 12).flatMap(({ fold }) =>
    [...folds].filter(([other]) => other.length >= 3 && distance(fold, other, 2) <= 2).map(([, number]) => number));
  return [...new Set(found)].sort((a, b) => (foldCount[b] ?? 0) - (foldCount[a] ?? 0)).slice(0, 3).map((number) => formText[foldForms[number]?.[0] ?? -1] ?? '').filter((word) => word !== '');
}

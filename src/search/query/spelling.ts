import { pairKey, type Corpus } from '../rank/corpus.ts';
import { exactKey, foldSyllable } from '../words/syllables.ts';
import type { QueryWord } from './words.ts';

/** Telex without its input method: "nghieejn", "ddieeuf", "tuys". Gives the fold that was meant. */
function foldTelex(word: string): string {
  return word
    .replace(/([aeod])\1/g, '$1')
    .replace(/w/g, '')
    .replace(/([aeiouy][a-z]*?)[sfrxj](?=[a-z]*$)/, '$1');
}

/** VNI without its input method: "nghie65n", "d9ie62u". */
const foldVni = (word: string): string => word.replace(/([a-z])[1-9]+/g, '$1');

/** True where one insertion, deletion, replacement or swap of neighbours turns `a` into `b`. */
function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  if (a.length === b.length)
    return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}

/** A fold as a query word that any marks answer. */
const meant = (fold: string): QueryWord => ({ form: fold, fold, key: undefined });

/** How often words stand in the corpus, and side by side. */
class Usage {
  readonly #corpus: Corpus;
  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  count(fold: string): number {
    const { folds, foldCount } = this.#corpus.vocabulary;
    return foldCount[folds.get(fold) ?? -1] ?? 0;
  }

  together(a: string | undefined, b: string | undefined): number {
    const { folds } = this.#corpus.vocabulary;
    const first = a === undefined ? undefined : folds.get(a);
    const second = b === undefined ? undefined : folds.get(b);
    return first === undefined || second === undefined ? 0 : (this.#corpus.pairs.get(pairKey(first, second)) ?? 0);
  }

  /** Words of the corpus one letter away from a fold. */
  near(fold: string): string[] {
    return [...this.#corpus.vocabulary.folds.keys()].filter((other) => !/\d/.test(other) && oneEditApart(fold, other));
  }
}

/** Vietnamese syllables have at most seven letters; longer runs are not tried. */
const LONGEST_SYLLABLE = 7;
const LONGEST_RUN = 40;

/** In runs shorter than this every word must meet the next; a longer one may have a joint that the corpus lacks for every so many letters. */
const LETTERS_A_BREAK = 7;
/** Shorter or rarer words are no sign that a run was cut right where it meets nothing. */
const SURE_LETTERS = 2;
const SURE_COUNT = 3;

const VOWEL = /[aeiouy]/;

/** A way to cut a run, how many joints the corpus lacks, and how often its rarest joint is met. */
interface Slicing {
  /** Where each word ends. */
  ends: number[];
  breaks: number;
  worth: number;
}

const betterCut = (a: Slicing, b: Slicing | undefined): boolean =>
  b === undefined || a.breaks < b.breaks || (a.breaks === b.breaks && a.worth > b.worth);

/**
 * Words written without spaces, cut where each word meets the next in the corpus: "cainghientainha". The likeliest cut wins. In a long run
 * a joint or two may be new: "nghienmatuyphailamsao".
 */
function unglue({ fold: run, form, key }: QueryWord, usage: Usage): QueryWord[] | undefined {
  if (run.length > LONGEST_RUN) return undefined;
  const most = Math.floor(run.length / LETTERS_A_BREAK);
  /** Best cut of the run's end from a position on, given the word before it. */
  const known = new Map<string, Slicing | undefined>();
  const from = (at: number, before: string | undefined): Slicing | undefined => {
    const key = `${at} ${before}`;
    if (known.has(key)) return known.get(key);
    let best: Slicing | undefined;
    for (let end = at + 1; end <= Math.min(run.length, at + LONGEST_SYLLABLE); end += 1) {
      const word = foldSyllable(run.slice(at, end));
      if (!VOWEL.test(word)) continue;
      const count = usage.count(word);
      const meet = before === undefined ? count : usage.together(before, word);
      const breaks = meet === 0 ? 1 : 0;
      if (breaks === 1 && (before === undefined || word.length < SURE_LETTERS || before.length < SURE_LETTERS || count < SURE_COUNT))
        continue;
      const rest = end === run.length ? { ends: [], breaks: 0, worth: Infinity } : from(end, word);
      if (rest === undefined || rest.breaks + breaks > most) continue;
      const worth = Math.min(before === undefined || breaks === 1 ? Infinity : meet, rest.worth);
      const cut = { ends: [end, ...rest.ends], breaks: rest.breaks + breaks, worth };
      if (betterCut(cut, best)) best = cut;
    }
    known.set(key, best);
    return best;
  };
  const ends = from(0, undefined)?.ends ?? [];
  if (ends.length < 2) return undefined;
  const slice = (text: string, index: number): string => text.slice(ends[index - 1] ?? 0, ends[index]);
  // What was typed with its marks keeps them.
  return ends.map((_, index) => {
    const own = slice(form, index);
    const fold = foldSyllable(slice(run, index));
    return key === undefined || form.length !== run.length ? meant(fold) : { form: own, fold, key: exactKey(own) };
  });
}

/** What a word that the corpus does not have was probably meant to be: typed without an input method, glued, or misspelt. */
function repair(word: QueryWord, before: string | undefined, after: string | undefined, usage: Usage): QueryWord[] | undefined {
  const { fold } = word;
  const typed = [foldTelex(fold), foldVni(fold)].map(foldSyllable).find((other) => other !== fold && usage.count(other) > 0);
  if (typed !== undefined) return [meant(typed)];
  if (/\d/.test(fold) || fold.length < 3) return undefined;
  const glued = unglue(word, usage);
  if (glued) return glued;
  // A lone unknown word is more often a name than a slip, so a misspelt one must fit a neighbour.
  const fit = (other: string): number => usage.together(before, other) + usage.together(other, after);
  const best = usage
    .near(fold)
    .filter((other) => fit(other) > 0 || (fold.length > 4 && before === undefined && after === undefined))
    .sort((a, b) => fit(b) - fit(a) || usage.count(b) - usage.count(a))[0];
  return best === undefined ? undefined : [meant(best)];
}

/**
 * Puts words that the corpus does not have right where it can be guessed what they were meant to be.
 *
 * @param words what was typed
 * @param keep true for words that are to stay as they are
 * @returns the words with replacements, and whether there are any
 */
export function repairWords(
  words: readonly QueryWord[],
  keep: (index: number) => boolean,
  corpus: Corpus,
): { words: QueryWord[]; repaired: boolean } {
  const usage = new Usage(corpus);
  let repaired = false;
  const out = words.flatMap((word, at) => {
    if (keep(at) || usage.count(word.fold) > 0) return [word];
    const better = repair(word, words[at - 1]?.fold, words[at + 1]?.fold, usage);
    if (better === undefined) return [word];
    repaired = true;
    return better;
  });
  return { words: out, repaired };
}

/** Fewer meetings than this may be chance. */
const OFTEN = 5;

/**
 * Words that exist but do not fit where they stand, although a word one letter away does: "cai nghiem" → "cai nghien".
 * A word typed with marks is meant so.
 *
 * @returns replacements by position; the typed word stays in the search as well
 */
export function unlikelyWords(words: readonly QueryWord[], corpus: Corpus): Map<number, QueryWord> {
  const usage = new Usage(corpus);
  const found = new Map<number, QueryWord>();
  words.forEach(({ form, fold }, at) => {
    if (form !== fold) return;
    const before = words[at - 1]?.fold;
    const after = words[at + 1]?.fold;
    const fit = (other: string): number => usage.together(before, other) + usage.together(other, after);
    if (/\d/.test(fold) || fold.length < 4 || usage.count(fold) === 0 || fit(fold) > 0) return;
    const best = usage
      .near(fold)
      .filter((other) => fit(other) >= OFTEN)
      .sort((a, b) => fit(b) - fit(a))[0];
    if (best !== undefined) found.set(at, meant(best));
  });
  return found;
}

/** How many letters must change to turn `a` into `b`, up to a limit. */
function distance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[b.length] ?? limit + 1;
}

/** A word that stands on the site this often is meant rather than a rare one. */
const OFTEN_MEANT = 10;

/**
 * Words of the corpus that look like the words of a query that found nothing, for "did you mean".
 *
 * @returns at most one, as written in the corpus; none without confidence: words of the corpus are not guessed away, short words and
 *   words that differ in more than one letter of six are too often names
 */
export function lookalikes(words: readonly QueryWord[], { vocabulary: { folds, foldCount, foldForms, formText } }: Corpus): string[] {
  const found = words
    .filter(({ fold }) => fold.length >= 5 && fold.length <= 12 && !folds.has(fold))
    .flatMap(({ fold }) => {
      const slips = fold.length >= 7 ? 2 : 1;
      return [...folds]
        .filter(([other, number]) => other.length >= 4 && (foldCount[number] ?? 0) >= OFTEN_MEANT && distance(fold, other, slips) <= slips)
        .map(([, number]) => number);
    });
  return [...new Set(found)]
    .sort((a, b) => (foldCount[b] ?? 0) - (foldCount[a] ?? 0))
    .slice(0, 1)
    .map((number) => formText[foldForms[number]?.[0] ?? -1] ?? '')
    .filter((word) => word !== '');
}

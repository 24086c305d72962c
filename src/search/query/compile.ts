import { pairKey, type Corpus, type Vocabulary } from '../rank/corpus.ts';
import { likeness } from '../words/syllables.ts';
import { emptyWords, knownSpans, type Language } from './language.ts';
import { repairWords, unlikelyWords } from './spelling.ts';
import { queryWords, type QueryWord } from './words.ts';

/** Word forms of the corpus that answer a typed word, each with how well. */
type MatchingForms = ReadonlyMap<number, number>;

/** Something to count in a text: a word, or a word right behind another. */
interface Feature {
  first: MatchingForms;
  second?: MatchingForms;
}

/** One way of saying a concept: its features by number, each with its weight, and the weight it had if all words told something. */
export interface Alternative {
  weight: number;
  features: { feature: number; weight: number; plain: number }[];
}

/** A part of the query and all ways of saying it, as typed first; a text answers with the best of them. */
export interface Concept {
  alternatives: Alternative[];
}

/** A query ready for one pass over the corpus. */
export interface CompiledQuery {
  words: QueryWord[];
  features: Feature[];
  concepts: Concept[];
  /** Telling words to mark in what is found: those typed, and other words for them. */
  wanted: QueryWord[];
  /** The query as it was probably meant, where words were misspelt. */
  corrected: string | undefined;
  /** Words that the corpus does not have, as typed; they are left out of the search. */
  unknown: string[];
}

function formsOf(word: QueryWord, vocabulary: Vocabulary): MatchingForms {
  const forms = new Map<number, number>();
  if (word.begun === true) {
    for (const [other, number] of vocabulary.folds)
      if (other !== word.fold && other.startsWith(word.fold)) for (const form of vocabulary.foldForms[number] ?? []) forms.set(form, BEGUN);
  }
  const fold = vocabulary.folds.get(word.fold);
  if (fold === undefined) return forms;
  const written = vocabulary.foldForms[fold] ?? [];
  // A word typed with its marks is meant so ("bán" is not "bản") where the site has just that word.
  const meant =
    word.key !== undefined && word.form !== word.fold && written.some((form) => vocabulary.formKey[form] === word.key) ? MEANT : 1;
  for (const form of written) {
    const like = word.key === undefined ? 1 : likeness(word.key, vocabulary.formKey[form] ?? '');
    forms.set(form, like === 1 ? 1 : like * meant);
  }
  return forms;
}

/** Factor for other marks than those typed, where the site has the word as typed. */
const MEANT = 0.3;

/** How well a word answers that only begins like the one being typed. */
const BEGUN = 0.7;

/** Weight of a likely slip against the word that was typed. */
const UNLIKELY = 0.9;

/** Collects features, each only once. */
class Features {
  readonly list: Feature[] = [];
  readonly #known = new Map<string, number>();
  readonly #vocabulary: Vocabulary;
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(first: QueryWord, second?: QueryWord): number {
    const key = [first, second].map((word) => `${word?.fold} ${word?.key} ${word?.begun}`).join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.list.push({
      first: formsOf(first, this.#vocabulary),
      ...(second === undefined ? {} : { second: formsOf(second, this.#vocabulary) }),
    });
    this.#known.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}

/** The words of a phrase as features: each word, and each pair of neighbours. */
function alternative(
  words: readonly QueryWord[],
  weightOf: (index: number) => number,
  weight: number,
  features: Features,
  pair: number,
): Alternative {
  const single = words.map((word, index) => ({ feature: features.add(word), weight: weightOf(index), plain: 1 }));
  const pairs = words.slice(1).map((word, index) => ({
    feature: features.add(words[index] as QueryWord, word),
    weight: pair * Math.sqrt(weightOf(index) * weightOf(index + 1)),
    plain: pair,
  }));
  return { weight, features: [...single, ...pairs] };
}

/**
 * True for a little-saying word that makes one term with a neighbour that says something, as "cần" does in "cần sa". Where both say little
 * ("Việt Nam", "hiện hành") they still do together.
 */
function belongs(
  words: readonly QueryWord[],
  index: number,
  empty: readonly boolean[],
  { vocabulary: { folds, foldCount }, pairs }: Corpus,
): boolean {
  const number = (at: number): number => folds.get(words[at]?.fold ?? '') ?? -1;
  const tied = (first: number, second: number, rarer: number): boolean => {
    const together = first < 0 || second < 0 ? 0 : (pairs.get(pairKey(first, second)) ?? 0);
    return together >= 3 && together > 0.5 * (foldCount[rarer] ?? 0);
  };
  const own = number(index);
  const says = (at: number): boolean => empty[at] === false;
  return (
    (says(index + 1) && tied(own, number(index + 1), number(index + 1))) ||
    (says(index - 1) && tied(number(index - 1), own, number(index - 1)))
  );
}

/** Fewer letters begin too many words to mean anything. */
const FEWEST_BEGUN = 2;

/**
 * Words that can be searched: misspelt ones put right, the last one by its beginning where it is unfinished or unknown, and
 * without those that neither the corpus nor the editors' lists have.
 */
function understand(
  typed: readonly QueryWord[],
  corpus: Corpus,
  language: Language,
  typing: boolean,
): { words: QueryWord[]; repaired: boolean; unknown: string[] } {
  const { folds } = corpus.vocabulary;
  const last = typed[typed.length - 1];
  const begins = (word: QueryWord): boolean =>
    word.fold.length >= FEWEST_BEGUN &&
    !/\d/.test(word.fold) &&
    [...folds.keys()].some((fold) => fold !== word.fold && fold.startsWith(word.fold));
  const open = typing && last !== undefined && begins(last);
  const known = knownSpans(typed, language);
  const isKnown = (index: number): boolean => known.some(({ start, end }) => start <= index && index < end);
  const kept = open ? [...typed.slice(0, -1), { ...last, begun: true as const }] : typed;
  const { words, repaired } = repairWords(kept, (index) => isKnown(index) || (open && index === kept.length - 1), corpus);
  const ending = words[words.length - 1];
  if (ending !== undefined && ending.begun !== true && !folds.has(ending.fold) && begins(ending))
    words[words.length - 1] = { ...ending, begun: true };
  // A single letter that is being typed is the beginning of a word, not one that is missing.
  if (
    typing &&
    words.length > 1 &&
    (words[words.length - 1]?.fold.length ?? 0) < FEWEST_BEGUN &&
    !/\d/.test(words[words.length - 1]?.fold ?? '')
  )
    words.pop();
  const spans = knownSpans(words, language);
  const has = (word: QueryWord, index: number): boolean =>
    folds.has(word.fold) || word.begun === true || spans.some(({ start, end }) => start <= index && index < end);
  return { words: words.filter(has), repaired, unknown: words.filter((word, index) => !has(word, index)).map(({ form }) => form) };
}

/**
 * Turns what was typed into concepts with their alternatives: the words themselves, other words for them that editors
 * know, and likely spellings of words that the corpus does not have. Neighbouring concepts are joined by pairs of words.
 *
 * @param text what was typed; words of it that the corpus does not have are left out
 * @param weights how much little-saying words and pairs count
 * @param typing true while the last word may be unfinished: it counts by its beginning
 * @returns no concepts where nothing can be searched
 */
export function compileQuery(
  text: string,
  corpus: Corpus,
  language: Language,
  weights: { emptyWord: number; pair: number },
  typing = false,
): CompiledQuery {
  const { words, repaired, unknown } = understand(queryWords(text), corpus, language, typing);
  const spans = knownSpans(words, language);
  const unlikely = unlikelyWords(words, corpus);
  const features = new Features(corpus.vocabulary);
  const little = emptyWords(words, language);
  const empty = little.map((is, index) => is && !belongs(words, index, little, corpus));
  const weightOf = (index: number): number => (empty[index] === true ? weights.emptyWord : 1);
  const concepts: Concept[] = [];
  const wanted = words.filter((_, index) => empty[index] !== true);
  for (let at = 0; at < words.length;) {
    const span = spans.find(({ start }) => start === at) ?? { start: at, end: at + 1, law: [] };
    const own = words.slice(span.start, span.end);
    const alternatives = [alternative(own, (index) => weightOf(span.start + index), 1, features, weights.pair)];
    const others = [
      ...span.law.map(({ text: other, weight }) => ({ words: queryWords(other), weight })),
      ...[...unlikely]
        .filter(([index]) => index >= span.start && index < span.end)
        .map(([index, word]) => ({ words: own.map((item, i) => (i + span.start === index ? word : item)), weight: UNLIKELY })),
    ];
    for (const other of others) {
      alternatives.push(alternative(other.words, () => 1, other.weight, features, weights.pair));
      wanted.push(...other.words);
    }
    concepts.push({ alternatives });
    const border = span.end;
    const [last, next] = [words[border - 1], words[border]];
    if (last !== undefined && next !== undefined) {
      const weight = weights.pair * Math.sqrt(weightOf(border - 1) * weightOf(border));
      const pairs = [
        [last, next],
        [unlikely.get(border - 1) ?? last, unlikely.get(border) ?? next],
      ] as const;
      concepts.push({
        alternatives: pairs.map(([a, b], index) => ({
          weight: index === 0 ? 1 : UNLIKELY,
          features: [{ feature: features.add(a, b), weight, plain: weights.pair }],
        })),
      });
    }
    at = border;
  }
  const corrected = repaired || unlikely.size > 0 ? words.map((word, index) => (unlikely.get(index) ?? word).form).join(' ') : undefined;
  return { words, features: features.list, concepts, wanted: wanted.map((word) => loosen(word, corpus.vocabulary)), corrected, unknown };
}

/** A word whose exact spelling the corpus does not have is marked in what is found whatever its marks. */
function loosen(word: QueryWord, { folds, foldForms, formKey }: Vocabulary): QueryWord {
  if (word.key === undefined) return word;
  const forms = foldForms[folds.get(word.fold) ?? -1] ?? [];
  return forms.some((form) => formKey[form] === word.key) ? word : { ...word, key: undefined };
}

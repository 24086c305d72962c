import type { ArticleNumber } from './article-number.ts';
import { formatPlace, type Place } from './place.ts';
import { printArticleBody } from './print-article.ts';
import type { ArticleBody } from './structure.ts';
import { isWord, type WordCutter } from './words.ts';

/** One clause of an article with all its points, or what stands before the first clause. */
export interface ClauseText {
  place: Place;
  /** The clause without its own number, its points below it, one a line. */
  text: string;
}

/** A clause of the older text beside the one of the newer text that says nearly the same; one side is missing where none does. */
export interface ClausePair {
  old?: ClauseText;
  new?: ClauseText;
}

/** Likeness (0 to 1) below which two clauses are not set side by side: two that share only the words that all of them have. */
const ALIKE = 0.2;

/**
 * An article as the pieces that are compared: its clauses, and its lead where it has one.
 *
 * @param article number and text; a lead is one piece with the clause that has no number
 */
export function clauseTexts({ number, body }: { number: ArticleNumber; body: ArticleBody }): ClauseText[] {
  const whole = body.clauses.every((clause) => clause.number === null);
  if (whole) return [{ place: { article: number }, text: printArticleBody(body).replace(/\n\n/g, '\n') }];
  const lead = body.lead === undefined ? [] : [{ place: { article: number }, text: body.lead }];
  return [
    ...lead,
    ...body.clauses.map((clause) => ({
      place: { article: number, ...(clause.number === null ? {} : { clause: clause.number }) },
      text: [clause.text, ...clause.points.map((point) => `${point.letter}) ${point.text}`)].join('\n'),
    })),
  ];
}

type WordCounts = ReadonlyMap<string, number>;

function countWords(text: string, cut: WordCutter): WordCounts {
  const counts = new Map<string, number>();
  for (const piece of cut(text)) {
    const word = piece.toLowerCase();
    if (isWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How much of both texts is shared, a word that few clauses have weighing more. */
function likeness(a: WordCounts, b: WordCounts, weightOf: (word: string) => number): number {
  const sum = (counts: WordCounts, other?: WordCounts): number =>
    [...counts].reduce(
      (all, [word, count]) => all + weightOf(word) * (other === undefined ? count : Math.min(count, other.get(word) ?? 0)),
      0,
    );
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * sum(a, b)) / total;
}

/**
 * Pairs the clauses of an older text with those of a newer one by their words, the most alike first, each clause once.
 *
 * @param before clauses of the older text @param after clauses of the newer text
 * @param cut cuts a text into words
 * @param fixed pairs that an editor names ("khoản 5 Điều 30", "khoản 5 Điều 32"); the others are found
 * @returns all clauses of both, in the order of the newer text; an older clause without a partner stands after its older neighbour
 */
export function pairClauses(
  before: readonly ClauseText[],
  after: readonly ClauseText[],
  cut: WordCutter,
  fixed: readonly (readonly [string, string])[] = [],
): ClausePair[] {
  const counts = [...before, ...after].map(({ text }) => countWords(text, cut));
  const spread = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => 1 / (spread.get(word) ?? 1);
  const candidates = before
    .flatMap((_, old) =>
      after.map((__, young) => ({
        old,
        young,
        like: likeness(counts[old] ?? new Map(), counts[before.length + young] ?? new Map(), weightOf),
      })),
    )
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  const partnerOf = new Map<number, number>();
  const taken = new Set<number>();
  const indexOf = (clauses: readonly ClauseText[], words: string): number => clauses.findIndex(({ place }) => formatPlace(place) === words);
  const named = fixed.map(([old, young]) => ({ old: indexOf(before, old), young: indexOf(after, young) }));
  for (const { old, young } of [...named.filter((pair) => pair.old >= 0 && pair.young >= 0), ...candidates]) {
    if (partnerOf.has(young) || taken.has(old)) continue;
    partnerOf.set(young, old);
    taken.add(old);
  }
  const pairs: { old?: number; new?: number }[] = after.map((_, young) => {
    const old = partnerOf.get(young);
    return { new: young, ...(old === undefined ? {} : { old }) };
  });
  for (let old = before.length - 1; old >= 0; old -= 1) {
    if (taken.has(old)) continue;
    const neighbour = old === 0 ? -1 : pairs.findIndex((pair) => pair.old === nearestBefore(old, taken));
    pairs.splice(neighbour + 1, 0, { old });
  }
  return pairs.map((pair) => {
    const [old, young] = [pair.old === undefined ? undefined : before[pair.old], pair.new === undefined ? undefined : after[pair.new]];
    return { ...(old === undefined ? {} : { old }), ...(young === undefined ? {} : { new: young }) };
  });
}

/** The last placed clause before one; -1 where none is. */
function nearestBefore(index: number, placed: ReadonlySet<number>): number {
  for (let at = index - 1; at >= 0; at -= 1) if (placed.has(at)) return at;
  return -1;
}

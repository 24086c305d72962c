import { escapePattern } from '../base/pattern.ts';
import type { ArticleNumber } from './article-number.ts';
import type { ArticleEntry } from './article.ts';
import { placePath } from './place.ts';

/** A defined term: its name as the law writes it, what it means, and the place that says so. */
export interface Term {
  name: string;
  /** Other forms in which texts write it. */
  also?: readonly string[];
  meaning: string;
  article: ArticleNumber;
  /** Left out where the article has no numbered clauses. */
  clause?: number;
}

const DEFINITION = /^(?<name>[^.:;]{3,120}?)(?: có)?(?: nghĩa là| được hiểu là| là| bao gồm| gồm):? /u;

/**
 * Terms defined by an article of definitions ("Giải thích từ ngữ"): each clause opens with "<term> là …".
 *
 * @param article the article of definitions
 * @returns terms in the order of the clauses; clauses that define nothing are left out
 */
export function termsOf(article: ArticleEntry): Term[] {
  return article.body.clauses.flatMap((clause) => {
    const name = DEFINITION.exec(clause.text)?.groups?.['name'];
    return name === undefined || clause.number === null
      ? []
      : [{ name, meaning: clause.text, article: article.number, clause: clause.number }];
  });
}

/**
 * What stands at the place of a definition: a clause with its points, or a whole article, one paragraph a line.
 *
 * @returns undefined where the article has no such clause or is not restated
 */
export function definitionAt(article: ArticleEntry | undefined, clause?: number): string | undefined {
  if (article === undefined) return undefined;
  const clauses = clause === undefined ? article.body.clauses : article.body.clauses.filter(({ number }) => number === clause);
  const lines = [
    ...(clause === undefined && article.body.lead !== undefined ? [article.body.lead] : []),
    ...clauses.flatMap(({ text, points }) => [text, ...points.map((point) => `${point.letter}) ${point.text}`)]),
  ].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** A word that a text explains in place: a term of a law, or a hard word that we explain. */
export interface Hint {
  name: string;
  also?: readonly string[];
  meaning: string;
  /** Where the whole explanation stands. */
  href: string;
  /** True where the explanation is ours and no law's. */
  ours: boolean;
}

/** A document's terms as hints that lead to the clauses that define them. */
export const hintsOf = (documentId: string, terms: readonly Term[]): Hint[] =>
  terms.map(({ name, also, meaning, article, clause }) => ({
    name,
    ...(also === undefined ? {} : { also }),
    meaning,
    href: placePath(documentId, { article, ...(clause === undefined ? {} : { clause }) }),
    ours: false,
  }));

/** One use of a hint in running text (UTF-16 offsets). */
export interface HintUse<T> {
  hint: T;
  start: number;
  end: number;
}

/** The pattern of some forms; a build looks for the same few words in each text of each page. */
const patterns = new Map<string, RegExp>();
function patternOf(forms: readonly string[]): RegExp {
  const key = forms.join('\n');
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    const alternatives = [...forms].sort((a, b) => b.length - a.length).map(escapePattern);
    patterns.set(key, (pattern = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'giu')));
  }
  return pattern;
}

/** Finds the first place at which a whole word of `forms` stands in a text, from `start` on. */
export function findWord(text: string, forms: readonly string[], taken: (start: number, end: number) => boolean = () => false) {
  for (const match of text.matchAll(patternOf(forms))) {
    const end = match.index + match[0].length;
    if (!taken(match.index, end)) return { start: match.index, end };
  }
  return undefined;
}

/** A hint with the forms that are looked for. */
interface Sought<T> {
  hint: T;
  forms: readonly string[];
  lowForms: readonly string[];
}

const sought = new WeakMap<readonly unknown[], readonly Sought<unknown>[]>();
/** Hints, the longest first; kept with the list, which many texts share. */
function longestFirst<T extends Pick<Hint, 'name' | 'also'>>(hints: readonly T[]): readonly Sought<T>[] {
  const known = sought.get(hints);
  if (known !== undefined) return known as readonly Sought<T>[];
  const made = [...hints]
    .sort((a, b) => b.name.length - a.name.length)
    .map((hint) => {
      const forms = [hint.name, ...(hint.also ?? [])];
      return { hint, forms, lowForms: forms.map((form) => form.toLowerCase()) };
    });
  sought.set(hints, made);
  return made;
}

/**
 * Finds the first use of each word that a page has not explained yet; longer words win over those inside them.
 *
 * @param text running text
 * @param hints the words that can be explained
 * @param explained names explained earlier on the page; those found here are added
 */
export function firstUses<T extends Pick<Hint, 'name' | 'also'>>(text: string, hints: readonly T[], explained: Set<string>): HintUse<T>[] {
  const uses: HintUse<T>[] = [];
  const low = text.toLowerCase();
  for (const { hint, forms, lowForms } of longestFirst(hints)) {
    // Most words stand in no text of most pages: that is seen without a pattern.
    if (explained.has(hint.name) || !lowForms.some((form) => low.includes(form))) continue;
    const place = findWord(text, forms, (start, end) => uses.some((use) => start < use.end && use.start < end));
    if (place === undefined) continue;
    uses.push({ hint, ...place });
    explained.add(hint.name);
  }
  return uses.sort((a, b) => a.start - b.start);
}

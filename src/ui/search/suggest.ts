import { articleHeading } from '../../strings/search.ts';
import { ARTICLE, type Suggestion } from '../../search/index/suggestions.ts';
import { namedPlace } from '../../search/query/places.ts';
import { foldSyllable, syllables } from '../../search/words/syllables.ts';

/** A suggestion with the words of its label, cut once. */
export interface Suggestible {
  entry: Suggestion;
  words: string[];
}

/** Cuts the labels. */
export const prepareSuggestions = (entries: readonly Suggestion[]): Suggestible[] =>
  entries.map((entry) => ({ entry, words: syllables(entry[0]).map(({ form }) => foldSyllable(form)) }));

/** Fewer letters than this match too much to be of use. */
const FEWEST_LETTERS = 2;

/** How well a label goes on from what was typed; undefined where a typed word begins none of its words. */
function fit(typed: readonly string[], words: readonly string[]): number | undefined {
  let worth = 0;
  let last = -2;
  for (const [index, word] of typed.entries()) {
    const whole = index < typed.length - 1;
    const match = (candidate: string): boolean => (whole ? candidate === word : candidate.startsWith(word));
    const next = words[last + 1];
    const at = next !== undefined && last >= 0 && match(next) ? last + 1 : words.findIndex(match);
    if (at < 0) return undefined;
    worth += (at === last + 1 ? 2 : 1) + (at === index ? 1 : 0);
    last = at;
  }
  return worth - words.length / 50;
}

/**
 * Suggestions for what was typed so far. A place named by number comes first; all words must stand in a label, the last one
 * at least begun.
 *
 * @returns at most `limit`, best first; none below two letters
 */
export function suggest(typed: string, list: readonly Suggestible[], limit: number): Suggestion[] {
  const words = syllables(typed.slice(0, 100)).map(({ form }) => foldSyllable(form));
  if (words.join('').length < FEWEST_LETTERS) return [];
  const article = namedPlace(typed)?.place.article;
  const named =
    article === undefined
      ? []
      : list.filter(({ entry }) => entry[2] === ARTICLE && entry[0].startsWith(articleHeading(article))).map(({ entry }) => entry);
  const fitting = list.flatMap(({ entry, words: label }, order) => {
    const worth = fit(words, label);
    return worth === undefined || named.includes(entry) ? [] : [{ entry, worth, order }];
  });
  return [...named, ...fitting.sort((a, b) => b.worth - a.worth || a.order - b.order).map(({ entry }) => entry)].slice(0, limit);
}

import { articleHeading } from '../../strings/search.ts';
import { ARTICLE, type Suggestion, type SuggestionFile } from '../../search/index/suggestion.ts';
import { namedDocuments } from '../../search/query/documents.ts';
import { namedPlace } from '../../search/query/places.ts';
import { covered, cutGroup, type Group } from '../../search/query/sayings.ts';
import { queryWords } from '../../search/query/words.ts';
import { foldSyllable, syllables } from '../../search/words/syllables.ts';

/** A suggestion with the words of its label, cut once. */
interface Suggestible {
  entry: Suggestion;
  words: string[];
}

/** The list made ready. */
export interface Suggestions {
  file: SuggestionFile;
  entries: Suggestible[];
  sayings: { from: string[]; to: string[][] }[];
  /** Words of people in danger or in need, and the page of help that they lead to. */
  calls: { group: Group; item: Suggestible }[];
}

/** What is shown of one suggestion: with the law it comes from, and whether that has ended. */
export interface Shown {
  label: string;
  url: string;
  kind: number;
  law: string;
  ended: boolean;
}

const cut = (text: string): string[] => syllables(text).map(({ form }) => foldSyllable(form));

/** Cuts the labels. */
export function prepareSuggestions(file: SuggestionFile): Suggestions {
  const entries = file.entries.map((entry) => ({ entry, words: cut(entry[0]) }));
  return {
    file,
    entries,
    sayings: file.sayings.flatMap(({ from, to }) => from.map((say) => ({ from: cut(say), to: to.map(cut) }))),
    calls: file.calls.flatMap(({ say, url }) =>
      entries.filter(({ entry }) => entry[1] === url).map((item) => ({ group: cutGroup(say), item })),
    ),
  };
}

/** Fewer letters than this match too much to be of use. */
const FEWEST_LETTERS = 2;
/** Factor for a label that says it in other words than those typed. */
const OTHER_WORDS = 0.7;

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

/** What was typed in other words that editors know: one saying replaced at a time. */
function otherWords(typed: readonly string[], { sayings }: Suggestions): string[][] {
  return sayings.flatMap(({ from, to }) => {
    const at = typed.findIndex((_, start) => from.length > 0 && from.every((word, index) => typed[start + index] === word));
    return at < 0 ? [] : to.map((words) => [...typed.slice(0, at), ...words, ...typed.slice(at + from.length)]);
  });
}

/** True for an entry of a law that has ended: it is for those who name that law. */
const isEnded = ({ documents }: SuggestionFile, [, , , document]: Suggestion): boolean => documents[document ?? -1]?.state === 'repealed';

/** Entries that the query names: help that it calls for, what editors gave to exactly these words, an article by its number, of the law that is named. */
function named(typed: string, words: readonly string[], list: Suggestions): Suggestible[] {
  const { documents, shortcuts } = list.file;
  const exact = words.join(' ');
  const urls = shortcuts.filter(({ queries }) => queries.some((query) => cut(query).join(' ') === exact)).map(({ url }) => url);
  const asked = queryWords(typed);
  const direct = [
    ...list.calls.filter(({ group }) => covered(asked, group).length > 0).map(({ item }) => item),
    ...list.entries.filter(({ entry }) => urls.includes(entry[1])).slice(0, 1),
  ];
  const [law] = namedDocuments(typed, documents, {}, namedPlace(typed) !== undefined);
  const article = namedPlace(law?.rest ?? typed, law !== undefined)?.place.article;
  if (article === undefined) return direct;
  const own = list.entries.filter(
    ({ entry }) =>
      entry[2] === ARTICLE &&
      entry[0].startsWith(articleHeading(article)) &&
      (law === undefined ? !isEnded(list.file, entry) : documents[entry[3] ?? -1]?.id === law.document.id),
  );
  return [...direct, ...own];
}

/**
 * Suggestions for what was typed so far. What is named comes first; else all words must stand in a label, the last one at least begun, as
 * typed or in other words for them.
 *
 * @returns at most `limit`, best first; none below two letters
 */
export function suggest(typed: string, list: Suggestions, limit: number): Shown[] {
  const text = typed.slice(0, 100);
  const words = cut(text);
  if (words.join('').length < FEWEST_LETTERS) return [];
  const first = named(text, words, list);
  const others = otherWords(words, list);
  const fitting = list.entries.flatMap((item, order) => {
    if (first.includes(item) || (item.entry[2] === ARTICLE && isEnded(list.file, item.entry))) return [];
    const worths = [
      fit(words, item.words),
      ...others.map((other) => {
        const worth = fit(other, item.words);
        return worth === undefined ? undefined : worth * OTHER_WORDS;
      }),
    ].filter((worth) => worth !== undefined);
    return worths.length === 0 ? [] : [{ item, worth: Math.max(...worths), order }];
  });
  const all = [...first, ...fitting.sort((a, b) => b.worth - a.worth || a.order - b.order).map(({ item }) => item)];
  return all.slice(0, limit).map(({ entry: [label, url, kind, document] }) => {
    const from = list.file.documents[document ?? -1];
    return { label, url, kind, law: from === undefined ? '' : `${from.type} ${from.number}`, ended: from?.state === 'repealed' };
  });
}

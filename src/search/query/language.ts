import type { FileLanguage } from '../index/file.ts';
import { prepareDoors, type Doors } from './doors.ts';
import { phrase, standsAt, type Phrase, type QueryWord } from './words.ts';

/** One thing that people say and what the texts say instead. */
interface Saying {
  say: Phrase;
  law: { text: string; weight: number }[];
}

/** The editors' lists, cut and ordered for matching. */
export interface Language {
  sayings: Map<string, Saying[]>;
  stopPhrases: Phrase[];
  /** Exact keys; folds of those that may be typed without marks. */
  stopWords: Set<string>;
  plainStopWords: Set<string>;
  /** Words by which people ask: wherever they stand, and at the end of a query. */
  questionWords: Phrase[];
  questionEnds: Phrase[];
  aboutDocument: Phrase[];
  doors: Doors;
  helpUrl: string;
  compare: Phrase[];
  provinces: Phrase[];
  shortcuts: Map<string, string>;
}

const DEFAULT_WEIGHT = 0.8;

/** Prepares the lists that came with the index. */
export function prepareLanguage(file: FileLanguage): Language {
  const sayings = new Map<string, Saying[]>();
  const say = (text: string, law: readonly string[], weight: number): void => {
    const cut = phrase(text);
    const first = cut.folds[0];
    if (first === undefined) return;
    const list = sayings.get(first) ?? [];
    list.push({ say: cut, law: law.map((item) => ({ text: item, weight })) });
    sayings.set(first, list);
  };
  for (const { from, to, weight } of file.synonyms) for (const text of from) say(text, to, weight ?? DEFAULT_WEIGHT);
  for (const [short, full] of Object.entries(file.abbreviations)) say(short, [full], 1);
  return {
    sayings,
    stopPhrases: file.stopPhrases.map(phrase).sort((a, b) => b.folds.length - a.folds.length),
    stopWords: new Set(file.stopWords.flatMap((word) => phrase(word).keys)),
    plainStopWords: new Set(file.plainStopWords),
    questionWords: file.questionWords.map(phrase),
    questionEnds: file.questionEnds.map(phrase),
    aboutDocument: file.aboutDocument.map(phrase),
    doors: prepareDoors(file.help),
    helpUrl: file.help.url,
    compare: file.compare.phrases.map(phrase),
    provinces: file.provinces.names.map(phrase),
    shortcuts: new Map(file.shortcuts.flatMap(({ queries, url }) => queries.map((query) => [phrase(query).folds.join(' '), url] as const))),
  };
}

/** A span of the query that editors know other words for. */
export interface KnownSpan {
  start: number;
  end: number;
  law: { text: string; weight: number }[];
}

/** Spans of the query with other words for them: the longest first, none overlapping, in reading order. */
export function knownSpans(words: readonly QueryWord[], { sayings }: Language): KnownSpan[] {
  const found: KnownSpan[] = [];
  words.forEach((word, start) => {
    for (const { say, law } of sayings.get(word.fold) ?? []) {
      // Typed without marks, a single syllable means too many things ("thu": thử, thu, thú) to be taken for a marked one.
      const guess = say.folds.length === 1 && word.key === undefined && say.keys[0] !== `${word.fold}|`;
      if (!guess && standsAt(words, start, say)) found.push({ start, end: start + say.folds.length, law });
    }
  });
  const chosen: KnownSpan[] = [];
  for (const span of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const same = chosen.find(({ start, end }) => start === span.start && end === span.end);
    if (same) same.law = [...same.law, ...span.law];
    else if (!chosen.some(({ start, end }) => span.start < end && start < span.end)) chosen.push({ ...span });
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** For each word, true where it says nothing about the subject: alone, or as part of a phrase that says nothing. */
export function emptyWords(words: readonly QueryWord[], { stopPhrases, stopWords, plainStopWords }: Language): boolean[] {
  const empty = words.map(({ key, fold }) => (key === undefined ? plainStopWords.has(fold) : stopWords.has(key)));
  words.forEach((_, start) => {
    const hit = stopPhrases.find((item) => standsAt(words, start, item));
    if (hit) empty.fill(true, start, start + hit.folds.length);
  });
  return empty.every(Boolean) ? empty.map(() => false) : empty;
}

/** True where nothing is left beside the name of a document but little-saying words and questions about the document. */
export function asksAboutDocument(rest: readonly QueryWord[], { aboutDocument, stopWords, plainStopWords }: Language): boolean {
  const about = rest.map(({ key, fold }) => plainStopWords.has(fold) || (key !== undefined && stopWords.has(key)));
  rest.forEach((_, start) => {
    for (const item of aboutDocument) if (standsAt(rest, start, item)) about.fill(true, start, start + item.folds.length);
  });
  return about.every(Boolean);
}

/** More words than this are a question or a story: no page says them word for word. */
export const LONGEST_PHRASE = 12;

/** True where a word or phrase of the query asks something. */
export const asksSomething = (words: readonly QueryWord[], { questionWords, questionEnds, stopPhrases }: Language): boolean =>
  says(words, questionWords) || says(words, stopPhrases) || says(words.slice(-1), questionEnds);

/** True for what may be remembered from a text word for word: some words that ask nothing. */
export const readsLikeText = (words: readonly QueryWord[], language: Language): boolean =>
  words.length > 1 && words.length <= LONGEST_PHRASE && !asksSomething(words, language);

/** True where one of some phrases stands in the query. */
export function says(words: readonly QueryWord[], phrases: readonly Phrase[]): boolean {
  return words.some((_, start) => phrases.some((item) => standsAt(words, start, item)));
}

/** Address that editors gave to exactly this query. */
export function shortcutFor(words: readonly QueryWord[], { shortcuts }: Language): string | undefined {
  return shortcuts.get(words.map(({ fold }) => fold).join(' '));
}

import type { CompiledQuery } from '../query/compile.ts';
import { exactKey, foldSyllable, syllables } from '../words/syllables.ts';

/** A piece of text with the spans of the words that were looked for. */
export interface Excerpt {
  text: string;
  marks: [start: number, end: number][];
}

/** What to mark: folds of telling words with the exact keys that were asked for (undefined: any). */
export type Wanted = ReadonlyMap<string, (string | undefined)[]>;

/** The telling words of a query and of the other words for them. */
export function wantedWords({ wanted }: CompiledQuery): Wanted {
  const map = new Map<string, (string | undefined)[]>();
  for (const { fold, key } of wanted) map.set(fold, [...(map.get(fold) ?? []), key]);
  return map;
}

/** Spans of wanted words in a text; words side by side make one span. A lone short word that is everywhere is not marked. */
export function findMarks(text: string, wanted: Wanted, tells: (fold: string) => number): [number, number][] {
  const spans: { start: number; end: number; worth: number; words: number }[] = [];
  let lastIndex = -2;
  syllables(text).forEach(({ form, start, end }, index) => {
    const fold = foldSyllable(form);
    const keys = wanted.get(fold);
    if (!keys || !keys.some((key) => key === undefined || key === exactKey(form))) return;
    const span = spans[spans.length - 1];
    if (span && lastIndex === index - 1 && /^[\s,]+$/.test(text.slice(span.end, start))) {
      span.end = end;
      span.worth += tells(fold);
      span.words += 1;
    } else {
      spans.push({ start, end, worth: tells(fold), words: 1 });
    }
    lastIndex = index;
  });
  return spans.filter(({ worth, words }) => words > 1 || worth > 1.2).map(({ start, end }) => [start, end]);
}

/**
 * Cuts the part of a text that answers best.
 *
 * @param text whole text of a section
 * @param marks spans in it
 * @param limit about how many characters
 * @returns whole sentences where they fit, with "…" where something was left out
 */
export function cutExcerpt(text: string, marks: readonly [number, number][], limit: number): Excerpt {
  if (text.length <= limit) return { text, marks: [...marks] };
  let from = 0;
  let most = -1;
  for (const [start] of marks) {
    const begin = sentenceStart(text, start, limit);
    const covered = marks.reduce((sum, [s, e]) => sum + (s >= begin && e <= begin + limit ? e - s : 0), 0);
    if (covered > most) [from, most] = [begin, covered];
  }
  let to = Math.min(text.length, from + limit);
  if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + limit / 2);
  const head = from > 0 ? '… ' : '';
  return {
    text: `${head}${text.slice(from, to).trimEnd()}${to < text.length ? ' …' : ''}`,
    marks: marks.filter(([s, e]) => s >= from && e <= to).map(([s, e]) => [s - from + head.length, e - from + head.length]),
  };
}

/** Where the sentence around a position begins, or a word some way before it if the sentence is long. */
function sentenceStart(text: string, position: number, limit: number): number {
  const before = text.slice(0, position);
  const sentence = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1, before.lastIndexOf('; ') + 2, 0);
  const start = sentence <= 1 && !/^(?:\. |; )/.test(text) ? 0 : sentence;
  if (position - start < limit * 0.6) return start;
  return before.lastIndexOf(' ', position - limit * 0.3) + 1;
}

import type { Place } from './place.ts';
import type { Article } from './structure.ts';

/** A paragraph of a place with the number or letter that stands before it ("4.", "a)"); none before a paragraph that goes on. */
export interface ExcerptLine {
  marker?: string;
  text: string;
}

const lines = (marker: string | undefined, text: string): ExcerptLine[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => (index === 0 && marker !== undefined ? { marker, text: line } : { text: line }));

/**
 * The text of a place as it reads alone: a clause with all its points; of a point, the words of its clause that it completes and the point.
 *
 * @param article the article, of our restatement or of the official wording
 * @param place a clause or point of it
 * @returns paragraphs in order; undefined where the article has no such place
 */
export function excerptOf(article: Pick<Article, 'clauses'>, { clause, point }: Place): ExcerptLine[] | undefined {
  const found = article.clauses.find(({ number }) => number === (clause ?? null));
  const points = found?.points.filter(({ letter }) => point === undefined || letter === point) ?? [];
  if (found === undefined || (point !== undefined && points.length === 0)) return undefined;
  return [
    ...lines(found.number === null ? undefined : `${found.number}.`, found.text),
    ...points.flatMap(({ letter, text }) => lines(`${letter})`, text)),
  ];
}

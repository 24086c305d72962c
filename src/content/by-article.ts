import type { ArticleNumber } from '../legal/article-number.ts';
import { parseCitation } from '../legal/citations/written.ts';

/** The key of an article in what `byArticle` gives. */
export const articleKey = (id: string, article: ArticleNumber): string => `${id}/${article}`;

/**
 * Things by the published articles that they rest on, each once an article.
 *
 * @param basisOf the citations on which a thing rests; those of documents that are not published are passed over
 */
export function byArticle<T>(things: readonly T[], basisOf: (thing: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, Set<T>>();
  for (const thing of things)
    for (const text of basisOf(thing)) {
      const { documentId, place } = parseCitation(text) ?? {};
      if (documentId === undefined || place === undefined) continue;
      const key = articleKey(documentId, place.article);
      found.set(key, (found.get(key) ?? new Set()).add(thing));
    }
  return new Map([...found].map(([key, resting]) => [key, [...resting]]));
}

/** Answers what rests on an article of a document. */
export type RestingOn<T> = (id: string, article: ArticleNumber) => readonly T[];

/** The same as a question that one asks: what rests on this article? */
export function restingOn<T>(things: readonly T[], basisOf: (thing: T) => readonly string[]): RestingOn<T> {
  const known = byArticle(things, basisOf);
  return (id, article) => known.get(articleKey(id, article)) ?? [];
}

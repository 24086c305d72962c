import type { ArticleNumber } from '../article-number.ts';
import type { Place } from '../place.ts';
import { readDocument, type CitableDocument, type CitedDocument } from './documents.ts';
import { readChain, type Chain, type ListedItem, type Unit } from './grammar.ts';

/** One cited place with the span of text that stands for it. `document` says whose place it is. */
export interface Reference {
  place: Place;
  document: CitedDocument;
  start: number;
  end: number;
}

/** Where a text stands, so that "Điều này" and "khoản này" mean something. */
export interface CitationContext {
  /** Article in which the text stands. */
  article?: ArticleNumber;
  /** Clause in which the text stands. */
  clause?: number | null;
  published: readonly CitableDocument[];
}

const START = /(?<!\p{L})(?:[Cc]ác\s+)?(?:[Đđ]iểm|[Kk]hoản|Điều|điều)\s+(?=\p{Ll}(?!\p{L})|\d|này)/gu;

function resolve<N extends ArticleNumber>(value: N | 'this' | undefined, current: N | null | undefined): N | undefined {
  if (value !== 'this') return value;
  return current ?? undefined;
}

/** Clause or article that a unit without one takes from the units behind it. */
function inherited<T>(units: readonly Unit[], from: number, pick: (unit: Unit) => ListedItem<T>[]): T | undefined {
  return units
    .slice(from)
    .map((unit) => pick(unit)[0]?.value)
    .find((value) => value !== undefined);
}

function placesOf(chain: Chain, context: CitationContext): { place: Place; start: number; end: number }[] {
  return chain.units.flatMap((unit, index) => {
    const articleValue = unit.articles[0]?.value ?? inherited(chain.units, index + 1, (next) => next.articles);
    const clauseValue =
      unit.clauses[0]?.value ?? (unit.points.length > 0 ? inherited(chain.units, index + 1, (next) => next.clauses) : undefined);
    const article = resolve(articleValue, context.article) ?? (clauseValue === 'this' ? context.article : undefined);
    if (article === undefined) return [];
    const unitEnd = Math.max(...[...unit.points, ...unit.clauses, ...unit.articles].map((item) => item.end));
    const clause = resolve(clauseValue, context.clause);

    const smallest: { place: Place; start: number; end: number }[] =
      unit.points.length > 0
        ? unit.points.map((item) => ({ place: { article, ...(clause === undefined ? {} : { clause }), point: item.value }, ...span(item) }))
        : unit.clauses.length > 0
          ? unit.clauses.flatMap((item) => {
              const number = resolve(item.value, context.clause);
              return number === undefined ? [] : [{ place: { article, clause: number }, ...span(item) }];
            })
          : unit.articles.flatMap((item) => {
              const number = resolve(item.value, context.article);
              return number === undefined ? [] : [{ place: { article: number }, ...span(item) }];
            });
    const last = smallest[smallest.length - 1];
    if (last) last.end = unitEnd;
    return smallest;
  });
}

const span = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({ start, end });

/** What is told where a text should name a place of its own document, and does not. */
export const NO_PLACE = 'nơi dẫn như “khoản 1 Điều 29”';

/** The first place that a text names ("khoản 1 Điều 29"), whosever place it is; undefined where it names none. */
export const placeIn = (text: string): Place | undefined => findReferences(text, { published: [] })[0]?.place;

/**
 * Finds every citation of a statute's places in running text: "điểm a, b khoản 2 Điều 23", "các khoản 2, 3 và 4 Điều này",
 * "khoản 1 Điều 96 Luật Xử lý vi phạm hành chính". Each item of a list becomes a reference of its own.
 *
 * @param text NFC text
 * @param context where the text stands and which documents are published
 * @returns references in order, their spans not overlapping; citations that name no article are left out
 */
export function findReferences(text: string, context: CitationContext): Reference[] {
  const references: Reference[] = [];
  let from = 0;
  for (const match of text.matchAll(START)) {
    if (match.index < from) continue;
    const chain = readChain(text, match.index);
    if (!chain) continue;
    const { document, end } = readDocument(text, chain.end, context.published);
    const places = placesOf(chain, context);
    const last = places[places.length - 1];
    if (last && last.end === chain.end) last.end = end;
    references.push(...places.map((item) => ({ ...item, document })));
    from = Math.max(end, chain.end);
  }
  return references;
}

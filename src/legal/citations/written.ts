import { readArticleNumber, type ArticleNumber } from '../article-number.ts';
import { documentPath, placePath, type Place } from '../place.ts';

/** A document as citations name it. */
export interface PublishedDocument {
  id: string;
  number: string;
  /** Other names by which it is cited, "Bộ luật Hình sự". */
  citedAs: readonly string[];
  /** True where it no longer applies on the day for which the site is made. */
  ended: boolean;
  /** The articles that have a page here: true where clauses are restated, false where the page has heading and summary only. */
  articles: ReadonlyMap<ArticleNumber, boolean>;
}

/** A citation of law as written in content, read back: the words, the place and the address on this site (where we publish that document). */
export interface LawCitation {
  text: string;
  place: Place;
  /** Official number, or the name of a code that is cited without one. */
  number: string;
  documentId?: string;
  url?: string;
  /** True for a document that no longer applies. */
  ended: boolean;
}

/**
 * The documents that citations of this process can lead to; the library registers them when it is opened. One place for the process:
 * the integrations and the pages are loaded by different module systems, and either may be the one that opens the library.
 */
const KEY = Symbol.for('van-ban-da-dang');
const shared = globalThis as { [KEY]?: readonly PublishedDocument[] };

/** The documents that are registered. */
export const publishedDocuments = (): readonly PublishedDocument[] => shared[KEY] ?? [];

/** Says which documents are published: called by the library, whose metadata is the one place that knows. */
export function registerPublished(documents: readonly PublishedDocument[]): void {
  shared[KEY] = documents;
}

/** Point, clause and article of a citation, and the document behind them. */
const CITATION = /^((?:điểm (\p{Ll}) )?(?:khoản (\d+) )?Điều (\d+[a-zđ]?)) (.+)$/u;

/** A citation taken apart, as written: nothing is looked up. */
export interface CitationParts {
  /** "điểm a khoản 2 Điều 8". */
  words: string;
  point?: string;
  clause?: number;
  article: ArticleNumber;
  /** "Luật Phòng, chống ma túy số 120/2025/QH15". */
  document: string;
}

/**
 * Takes a citation apart: the one place where its form in words is known (in running text it is found by `find.ts`).
 *
 * @returns undefined where the text does not open with a place and a document behind it
 */
export function citationParts(text: string): CitationParts | undefined {
  const [, words, point, clause, written = '', document] = CITATION.exec(text.trim()) ?? [];
  const article = readArticleNumber(written);
  if (words === undefined || document === undefined || article === undefined) return undefined;
  return {
    words,
    ...(point === undefined ? {} : { point }),
    ...(clause === undefined ? {} : { clause: Number(clause) }),
    article,
    document,
  };
}

const NUMBER = /(?:^|\s)(\d+\/\d{4}\/[\p{Lu}\d-]+)/u;
const CODE = /^Bộ luật \p{Lu}[\p{L} ]+/u;

/**
 * Reads "điểm a khoản 2 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15", "Điều 256a Bộ luật Hình sự".
 *
 * @returns undefined where the text names no article, or neither an official number nor a code
 */
export function parseCitation(text: string): LawCitation | undefined {
  const words = text.trim();
  const parts = citationParts(words);
  if (parts === undefined) return undefined;
  const { point, clause, article, document } = parts;
  const place: Place = { article, ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) };
  const number = NUMBER.exec(document)?.[1] ?? CODE.exec(document)?.[0].trim();
  if (number === undefined) return undefined;
  const target = shared[KEY]?.find((item) => item.number === number || item.citedAs.includes(number));
  if (target === undefined) return { text: words, place, number, ended: false };
  // Of an article that is not published here, the document's page says where its text is.
  const restated = target.articles.get(article);
  const url = restated === undefined ? documentPath(target.id) : placePath(target.id, restated ? place : { article });
  return { text: words, place, number, documentId: target.id, url, ended: target.ended };
}

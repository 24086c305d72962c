import { readArticleNumber } from '../article-number.ts';
import { placePath, type Place } from '../place.ts';

/** A document as citations name it. */
export interface PublishedDocument {
  id: string;
  number: string;
  /** Other names by which it is cited, "Bộ luật Hình sự". */
  citedAs: readonly string[];
  /** True where it no longer applies on the day for which the site is made. */
  ended: boolean;
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

/** The documents that citations of this process can lead to; the library registers them when it is opened. */
let published: readonly PublishedDocument[] = [];

/** Says which documents are published: called by the library, whose metadata is the one place that knows. */
export function registerPublished(documents: readonly PublishedDocument[]): void {
  published = documents;
}

const PLACE = /^(?:điểm (\p{Ll}) )?(?:khoản (\d+) )?Điều (\d+[a-zđ]?) (.+)$/u;
const NUMBER = /(?:^|\s)(\d+\/\d{4}\/[\p{Lu}\d-]+)/u;
const CODE = /^Bộ luật \p{Lu}[\p{L} ]+/u;

/**
 * Reads "điểm a khoản 2 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15", "Điều 256a Bộ luật Hình sự".
 *
 * @returns undefined where the text names no article, or neither an official number nor a code
 */
export function parseCitation(text: string): LawCitation | undefined {
  const words = text.trim();
  const [, point, clause, written = '', document = ''] = PLACE.exec(words) ?? [];
  const article = readArticleNumber(written);
  const number = NUMBER.exec(document)?.[1] ?? CODE.exec(document)?.[0].trim();
  if (article === undefined || number === undefined) return undefined;
  const place: Place = { article, ...(clause === undefined ? {} : { clause: Number(clause) }), ...(point === undefined ? {} : { point }) };
  const target = published.find((item) => item.number === number || item.citedAs.includes(number));
  if (target === undefined) return { text: words, place, number, ended: false };
  return { text: words, place, number, documentId: target.id, url: placePath(target.id, place), ended: target.ended };
}

import type { ArticleNumber } from './article-number.ts';
import { letterFromAnchor, letterToAnchor } from './letters.ts';

/** A place inside a document: an article, one of its clauses, or one of its points. */
export interface Place {
  article: ArticleNumber;
  clause?: number;
  point?: string;
}

/**
 * The anchor of a place on its article page: `khoan-2`, `khoan-2-diem-dd`, `diem-a`; empty for the article itself.
 * Source: the address contract of the site.
 */
export function anchorOf({ clause, point }: Place): string {
  const parts = [clause === undefined ? '' : `khoan-${clause}`, point === undefined ? '' : `diem-${letterToAnchor(point)}`];
  return parts.filter((part) => part !== '').join('-');
}

/** Reads an anchor back into clause and point; undefined where it names no place. */
export function placeFromAnchor(article: ArticleNumber, anchor: string): Place | undefined {
  const match = /^(?:khoan-(\d+))?(?:(?:^|-)diem-([a-z]+))?$/.exec(anchor);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const point = match[2] === undefined ? undefined : letterFromAnchor(match[2]);
  if (match[2] !== undefined && point === undefined) return undefined;
  return {
    article,
    ...(match[1] === undefined ? {} : { clause: Number(match[1]) }),
    ...(point === undefined ? {} : { point }),
  };
}

/** The address of a document's page. */
export const documentPath = (documentId: string): string => `/van-ban/${documentId}/`;

/** The address of a place, with its anchor on the article page. */
export function placePath(documentId: string, place: Place): string {
  const anchor = anchorOf(place);
  return `${documentPath(documentId)}dieu-${place.article}/${anchor === '' ? '' : `#${anchor}`}`;
}

/** The place in words, smallest part first as Vietnamese law cites: "điểm a khoản 2 Điều 23". */
export function formatPlace({ article, clause, point }: Place): string {
  return [point === undefined ? '' : `điểm ${point}`, clause === undefined ? '' : `khoản ${clause}`, `Điều ${article}`]
    .filter((part) => part !== '')
    .join(' ');
}

/** A full citation: "điểm a khoản 2 Điều 23 Luật Phòng, chống ma túy số 73/2021/QH14". */
export function formatCitation(place: Place, document: { title: string; number: string }): string {
  return `${formatPlace(place)} ${document.title} số ${document.number}`;
}

/** A document by kind, number and year, as people say it: "Luật 120/2025". */
export function shortName({ facts }: { facts: { type: string; number: string } }): string {
  return `${facts.type} ${/^\d+\/\d{4}/.exec(facts.number)?.[0] ?? facts.number}`;
}

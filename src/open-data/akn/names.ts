import type { ArticleEntry } from '../../legal/article.ts';
import type { LegalCorpus } from '../../legal/legal-corpus.ts';
import type { DocumentFacts } from '../../legal/document.ts';
import { letterToAnchor } from '../../legal/letters.ts';
import type { Place } from '../../legal/place.ts';

/*
 * Names after the "Akoma Ntoso Naming Convention Version 1.0" (OASIS): IRIs of works, expressions and manifestations (chapter 4),
 * eIds of the parts (chapter 5). The point "đ" is written "dd", as in the anchors of the site, so that IRIs stay ASCII.
 */

/** IRI of a document as a work: `/akn/vn/act/luat/2025-12-10/120-2025-qh15`. */
export function workIri({ kind, issued, number }: Pick<DocumentFacts, 'kind' | 'issued' | 'number'>): string {
  return `/akn/vn/act/${kind}/${issued}/${numberPart(number)}`;
}

/** The number of a law of the National Assembly: "73/2021/QH14"; the group is the year. */
export const LAW_NUMBER = /\d+\/(\d{4})\/QH\d+/u;

/** IRI of a law that is not published here, from its number alone; undefined where the text holds no number of a law. */
export function lawIriFromNumber(text: string): string | undefined {
  const match = LAW_NUMBER.exec(text);
  return match ? `/akn/vn/act/luat/${match[1]}/${numberPart(match[0])}` : undefined;
}

const numberPart = (number: string): string =>
  number
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/gu, '-');

/** Which text an expression holds: our restatement alone, or the official wording with the restatement beside it. */
export type Variant = 'dien-giai' | 'nguyen-van-kem-dien-giai';

/** IRI of an expression: Vietnamese, the text as passed on the day of issue, in one of our two variants. */
export const expressionIri = (facts: DocumentFacts, variant: Variant): string => `${workIri(facts)}/vie@${facts.issued}/${variant}`;

/** Joins the eId of a context with the last part of an identifier. */
export const within = (context: string, part: string): string => (context === '' ? part : `${context}__${part}`);

export const chapterEId = (chapter: string): string => `chp_${chapter}`;
/** eId of what holds an article: its section where the chapter has sections, else the chapter. */
export const sectionEId = (chapter: string, section: number | undefined): string =>
  section === undefined ? chapterEId(chapter) : within(chapterEId(chapter), `sec_${section}`);
/** Where an article stands in its document. */
export type ArticlePosition = Pick<ArticleEntry, 'chapter' | 'section' | 'number'>;
export const articleEId = ({ chapter, section, number }: ArticlePosition): string =>
  within(chapter === undefined ? '' : sectionEId(chapter, section), `art_${number}`);
export const clauseEId = (article: string, clause: number | null): string =>
  clause === null ? article : within(article, `para_${clause}`);
export const pointEId = (clause: string, letter: string): string => within(clause, `point_${letterToAnchor(letter)}`);

/** The eId of a place of a published document; undefined where the document has no such article. */
export function placeEId(corpus: LegalCorpus, documentId: string, { article, clause, point }: Place): string | undefined {
  const found = corpus.article(documentId, article);
  if (!found) return undefined;
  const inClause = clauseEId(articleEId(found), clause ?? null);
  return point === undefined ? inClause : pointEId(inClause, point);
}

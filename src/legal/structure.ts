/**
 * The shape of a Vietnamese legal document as plain data: chapter → section → article → clause → point.
 * The same types carry our restatement and the official wording; `text` is whichever of the two was read.
 */

import type { ArticleNumber } from './article-number.ts';

/** A point ("điểm a"): `letter` is one Vietnamese letter, `text` without its marker; paragraphs are separated by "\n". */
export interface Point {
  letter: string;
  text: string;
}

/**
 * A clause ("khoản 1"). `number` is null for the unnumbered clause that holds the points of an article without clauses.
 * Paragraphs without a marker belong to what stands above them, so a closing paragraph is part of the last point's text.
 */
export interface Clause {
  number: number | null;
  text: string;
  points: Point[];
}

/** What stands under an article's heading: an optional lead paragraph, then its clauses. */
export interface ArticleBody {
  lead?: string | undefined;
  clauses: Clause[];
}

/** An article ("Điều 23", "Điều 256a") with its number and heading. */
export interface Article extends ArticleBody {
  number: ArticleNumber;
  title: string;
}

/** A section ("Mục 1") inside a chapter. */
export interface Section {
  number: number;
  title: string;
  articles: Article[];
}

/** A chapter ("Chương IV"): Roman `number`, its articles either directly or inside sections. */
export interface Chapter {
  number: string;
  title: string;
  sections?: Section[] | undefined;
  articles?: Article[] | undefined;
}

/** All articles of a document in reading order. */
export function articlesOf(chapters: readonly Chapter[]): Article[] {
  return chapters.flatMap((chapter) => [...(chapter.articles ?? []), ...(chapter.sections ?? []).flatMap((section) => section.articles)]);
}

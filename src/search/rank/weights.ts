import type { Field } from './corpus.ts';

/** Everything that ranking can be tuned by. The values come from `npm run bench` on the tuning half of the queries. */
export interface Weights {
  /** How much one occurrence counts in each field. */
  field: Record<Field, number>;
  /** Saturation of occurrences, and how much long pages are held back (BM25's k1 and b). */
  k: number;
  b: number;
  /** The same b for the parts of a page among each other. */
  partB: number;
  /** Weight of two neighbouring words against two single words. */
  pair: number;
  /** Weight of words that say little. */
  emptyWord: number;
  /** Share of the page's best short text (title, keyword, question, heading) and of its best section in the score. */
  short: number;
  shortField: Record<'title' | 'keyword' | 'question' | 'heading', number>;
  section: number;
  /** Factor for a law that has ended, where the query names no law. */
  ended: number;
  /** Factor for the document that the query names. */
  named: number;
  /** Factor for what repeats the words of a law: pages about a law, articles that amend another law. */
  derived: number;
  /** Factor for a decree that details a law. */
  detail: number;
  /** Factor for a page that only lists others: it holds a word of everything. */
  listing: number;
  /** Factor for a page that answers who needs help with what, where the query asks more. */
  lifted: number;
  /** Results below this share of what a perfect page would score are not shown; nor below a share of the best result. */
  floor: number;
  tail: number;
}

export const WEIGHTS: Weights = {
  field: { title: 10, keyword: 2.4, question: 1, summary: 1.5, heading: 1.7, text: 1 },
  k: 0.8,
  b: 0.45,
  partB: 0.6,
  pair: 0.6,
  emptyWord: 0.1,
  short: 0.35,
  shortField: { title: 1, keyword: 0.9, question: 1.4, heading: 0.8 },
  section: 0.12,
  ended: 0.7,
  named: 1.4,
  derived: 0.85,
  detail: 0.85,
  listing: 0.7,
  lifted: 1.2,
  floor: 0.12,
  tail: 0.3,
};

import type { Field } from './corpus.ts';

/** Everything that ranking can be tuned by. The values come from `npm run bench` on the tuning half of the queries. */
export interface Weights {
  /** How much one occurrence counts in each field. */
  field: Record<Field, number>;
  /** Saturation of occurrences, and how much long pages are held back (BM25's k1 and b). */
  k: number;
  b: number;
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
  /** Results below this share of what a perfect page would score are not shown; nor below a share of the best result. */
  floor: number;
  tail: number;
}

export const WEIGHTS: Weights = {
  field: { title: 4, keyword: 2, question: 1.5, summary: 1.5, heading: 2, text: 1, extra: 0.5 },
  k: 1.6,
  b: 0.6,
  pair: 1,
  emptyWord: 0.12,
  short: 0.8,
  shortField: { title: 1, keyword: 1, question: 1, heading: 0.8 },
  section: 0.35,
  ended: 0.6,
  named: 1.4,
  floor: 0.12,
  tail: 0.2,
};

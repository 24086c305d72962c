import type { SourceError } from '../../legal/errors.ts';
import type { Library } from '../library.ts';
import { addressRule } from './addresses.ts';
import { checkedRule } from './checked.ts';
import { citationRule } from './citations.ts';
import { comparisonRule } from './comparison.ts';
import { liveClauseRule } from './live-clause.ts';
import { mainLawRule } from './main-law.ts';
import { procedureRule } from './procedures.ts';
import { questionRule } from './questions.ts';
import { wordingRule } from './wording.ts';

/** Holds one part of the content against another, or against the day; returns everything that does not fit. */
export type Rule = (library: Library) => readonly SourceError[];

/** Every cross-check of the content. A new rule is a file here and its line. */
export const RULES: readonly Rule[] = [
  mainLawRule,
  citationRule,
  comparisonRule,
  liveClauseRule,
  addressRule,
  checkedRule,
  questionRule,
  procedureRule,
  wordingRule,
];

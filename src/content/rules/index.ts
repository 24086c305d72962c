import type { SourceError } from '../../legal/errors.ts';
import type { Library } from '../library.ts';
import { addressRule } from './addresses.ts';
import { checkedRule } from './checked.ts';
import { posterRule } from './campaign-posters.ts';
import { citationRule } from './citations.ts';
import { comparisonRule } from './comparison.ts';
import { detailedRule } from './detailed.ts';
import { discreetRule } from './discreet.ts';
import { kitRule } from './kits.ts';
import { knownRule } from './known.ts';
import { landingRule } from './landings.ts';
import { fillableRule } from './fillable.ts';
import { lessonRule } from './lessons.ts';
import { liveClauseRule } from './live-clause.ts';
import { mainLawRule } from './main-law.ts';
import { printedFactsRule } from './printed-facts.ts';
import { printedSheetsRule } from './printed-sheets.ts';
import { procedureRule } from './procedures.ts';
import { questionRule } from './questions.ts';
import { quizRule } from './quizzes.ts';
import { seriesRule } from './series.ts';
import { shapeRule } from './shapes.ts';
import { splitItemRule } from './split-items.ts';
import { termRule } from './terms.ts';
import { sheetRule } from './sheets.ts';
import { wordingRule } from './wording.ts';

/** Holds one part of the content against another, or against the day; returns everything that does not fit. */
export type Rule = (library: Library) => readonly SourceError[];

/** Every cross-check of the content. A new rule is a file here and its line. */
export const RULES: readonly Rule[] = [
  mainLawRule,
  shapeRule,
  citationRule,
  detailedRule,
  comparisonRule,
  liveClauseRule,
  addressRule,
  checkedRule,
  knownRule,
  questionRule,
  quizRule,
  landingRule,
  discreetRule,
  kitRule,
  seriesRule,
  lessonRule,
  sheetRule,
  splitItemRule,
  procedureRule,
  fillableRule,
  termRule,
  posterRule,
  printedFactsRule,
  printedSheetsRule,
  wordingRule,
];

/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import type { BlockType } from '../index.ts';
import type { Word } from '../../kit/word.ts';
import { word as activity } from '../activity/word.ts';
import { word as callout } from '../callout/word.ts';
import { word as cards } from '../cards/word.ts';
import { word as checklist } from '../checklist/word.ts';
import { word as columns } from '../columns/word.ts';
import { word as fields } from '../fields/word.ts';
import { word as figure } from '../figure/word.ts';
import { word as heading } from '../heading/word.ts';
import { word as law } from '../law/word.ts';
import { word as lines } from '../lines/word.ts';
import { word as list } from '../list/word.ts';
import { word as measure } from '../measure/word.ts';
import { word as pageBreak } from '../page-break/word.ts';
import { word as paragraph } from '../paragraph/word.ts';
import { word as question } from '../question/word.ts';
import { word as quote } from '../quote/word.ts';
import { word as script } from '../script/word.ts';
import { word as shared } from '../shared/word.ts';
import { word as signature } from '../signature/word.ts';
import { word as slideBreak } from '../slide-break/word.ts';
import { word as sources } from '../sources/word.ts';
import { word as table } from '../table/word.ts';

export const WORD: { readonly [T in BlockType]: Word<T> } = {
  activity,
  callout,
  cards,
  checklist,
  columns,
  fields,
  figure,
  heading,
  law,
  lines,
  list,
  measure,
  'page-break': pageBreak,
  paragraph,
  question,
  quote,
  script,
  shared,
  signature,
  'slide-break': slideBreak,
  sources,
  table,
};

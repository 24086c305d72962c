/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import type { BlockType } from '../index.ts';
import type { Plain } from '../../kit/plain.ts';
import { plain as activity } from '../activity/plain.ts';
import { plain as callout } from '../callout/plain.ts';
import { plain as cards } from '../cards/plain.ts';
import { plain as checklist } from '../checklist/plain.ts';
import { plain as columns } from '../columns/plain.ts';
import { plain as fields } from '../fields/plain.ts';
import { plain as figure } from '../figure/plain.ts';
import { plain as heading } from '../heading/plain.ts';
import { plain as law } from '../law/plain.ts';
import { plain as lines } from '../lines/plain.ts';
import { plain as list } from '../list/plain.ts';
import { plain as measure } from '../measure/plain.ts';
import { plain as pageBreak } from '../page-break/plain.ts';
import { plain as paragraph } from '../paragraph/plain.ts';
import { plain as question } from '../question/plain.ts';
import { plain as quote } from '../quote/plain.ts';
import { plain as script } from '../script/plain.ts';
import { plain as shared } from '../shared/plain.ts';
import { plain as signature } from '../signature/plain.ts';
import { plain as slideBreak } from '../slide-break/plain.ts';
import { plain as sources } from '../sources/plain.ts';
import { plain as table } from '../table/plain.ts';

export const PLAIN: { readonly [T in BlockType]: Plain<T> } = {
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

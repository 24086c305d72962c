/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import type { BlockType } from '../index.ts';
import type { Slides } from '../../kit/slides.ts';
import { slides as activity } from '../activity/slides.ts';
import { slides as callout } from '../callout/slides.ts';
import { slides as cards } from '../cards/slides.ts';
import { slides as checklist } from '../checklist/slides.ts';
import { slides as columns } from '../columns/slides.ts';
import { slides as fields } from '../fields/slides.ts';
import { slides as figure } from '../figure/slides.ts';
import { slides as heading } from '../heading/slides.ts';
import { slides as law } from '../law/slides.ts';
import { slides as lines } from '../lines/slides.ts';
import { slides as list } from '../list/slides.ts';
import { slides as measure } from '../measure/slides.ts';
import { slides as pageBreak } from '../page-break/slides.ts';
import { slides as paragraph } from '../paragraph/slides.ts';
import { slides as question } from '../question/slides.ts';
import { slides as quote } from '../quote/slides.ts';
import { slides as script } from '../script/slides.ts';
import { slides as shared } from '../shared/slides.ts';
import { slides as signature } from '../signature/slides.ts';
import { slides as slideBreak } from '../slide-break/slides.ts';
import { slides as sources } from '../sources/slides.ts';
import { slides as table } from '../table/slides.ts';

export const SLIDES: { readonly [T in BlockType]: Slides<T> } = {
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

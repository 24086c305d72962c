/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import { inner as callout } from '../callout/schema.ts';
import { inner as cards } from '../cards/schema.ts';
import { inner as checklist } from '../checklist/schema.ts';
import { inner as fields } from '../fields/schema.ts';
import { inner as figure } from '../figure/schema.ts';
import { inner as heading } from '../heading/schema.ts';
import { inner as law } from '../law/schema.ts';
import { inner as lines } from '../lines/schema.ts';
import { inner as list } from '../list/schema.ts';
import { inner as measure } from '../measure/schema.ts';
import { inner as paragraph } from '../paragraph/schema.ts';
import { inner as question } from '../question/schema.ts';
import { inner as quote } from '../quote/schema.ts';
import { inner as script } from '../script/schema.ts';
import { inner as signature } from '../signature/schema.ts';
import { inner as table } from '../table/schema.ts';

export const inner = [
  callout,
  cards,
  checklist,
  fields,
  figure,
  heading,
  law,
  lines,
  list,
  measure,
  paragraph,
  question,
  quote,
  script,
  signature,
  table,
] as const;

/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import { schema as callout } from '../callout/schema.ts';
import { schema as cards } from '../cards/schema.ts';
import { schema as checklist } from '../checklist/schema.ts';
import { schema as fields } from '../fields/schema.ts';
import { schema as figure } from '../figure/schema.ts';
import { schema as heading } from '../heading/schema.ts';
import { schema as law } from '../law/schema.ts';
import { schema as lines } from '../lines/schema.ts';
import { schema as list } from '../list/schema.ts';
import { schema as paragraph } from '../paragraph/schema.ts';
import { schema as question } from '../question/schema.ts';
import { schema as quote } from '../quote/schema.ts';
import { schema as script } from '../script/schema.ts';
import { schema as signature } from '../signature/schema.ts';
import { schema as table } from '../table/schema.ts';

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
  paragraph,
  question,
  quote,
  script,
  signature,
  table,
] as const;

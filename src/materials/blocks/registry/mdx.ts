/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import type { BlockType } from '../index.ts';
import type { MdxForm } from '../../kit/mdx.ts';
import { mdx as activity } from '../activity/mdx.ts';
import { mdx as callout } from '../callout/mdx.ts';
import { mdx as cards } from '../cards/mdx.ts';
import { mdx as checklist } from '../checklist/mdx.ts';
import { mdx as columns } from '../columns/mdx.ts';
import { mdx as fields } from '../fields/mdx.ts';
import { mdx as figure } from '../figure/mdx.ts';
import { mdx as heading } from '../heading/mdx.ts';
import { mdx as law } from '../law/mdx.ts';
import { mdx as lines } from '../lines/mdx.ts';
import { mdx as list } from '../list/mdx.ts';
import { mdx as measure } from '../measure/mdx.ts';
import { mdx as pageBreak } from '../page-break/mdx.ts';
import { mdx as paragraph } from '../paragraph/mdx.ts';
import { mdx as question } from '../question/mdx.ts';
import { mdx as quote } from '../quote/mdx.ts';
import { mdx as script } from '../script/mdx.ts';
import { mdx as shared } from '../shared/mdx.ts';
import { mdx as signature } from '../signature/mdx.ts';
import { mdx as slideBreak } from '../slide-break/mdx.ts';
import { mdx as sources } from '../sources/mdx.ts';
import { mdx as table } from '../table/mdx.ts';

export const MDX: { readonly [T in BlockType]: MdxForm } = {
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

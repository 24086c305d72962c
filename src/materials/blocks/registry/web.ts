/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BlockType } from '../index.ts';
import ActivityBlock from '../activity/Web.astro';
import CalloutBlock from '../callout/Web.astro';
import CardsBlock from '../cards/Web.astro';
import ChecklistBlock from '../checklist/Web.astro';
import ColumnsBlock from '../columns/Web.astro';
import FieldsBlock from '../fields/Web.astro';
import FigureBlock from '../figure/Web.astro';
import HeadingBlock from '../heading/Web.astro';
import LawBlock from '../law/Web.astro';
import LinesBlock from '../lines/Web.astro';
import ListBlock from '../list/Web.astro';
import PageBreakBlock from '../page-break/Web.astro';
import ParagraphBlock from '../paragraph/Web.astro';
import QuestionBlock from '../question/Web.astro';
import QuoteBlock from '../quote/Web.astro';
import ScriptBlock from '../script/Web.astro';
import SignatureBlock from '../signature/Web.astro';
import SlideBreakBlock from '../slide-break/Web.astro';
import SourcesBlock from '../sources/Web.astro';
import TableBlock from '../table/Web.astro';
import Card from '../cards/Card.astro';
import Column from '../columns/Column.astro';
import Field from '../fields/Field.astro';
import Line from '../script/Line.astro';
import Party from '../signature/Party.astro';

/** The component that shows a type of block. */
export const WEB: Readonly<Record<BlockType, AstroComponentFactory>> = {
  activity: ActivityBlock,
  callout: CalloutBlock,
  cards: CardsBlock,
  checklist: ChecklistBlock,
  columns: ColumnsBlock,
  fields: FieldsBlock,
  figure: FigureBlock,
  heading: HeadingBlock,
  law: LawBlock,
  lines: LinesBlock,
  list: ListBlock,
  'page-break': PageBreakBlock,
  paragraph: ParagraphBlock,
  question: QuestionBlock,
  quote: QuoteBlock,
  script: ScriptBlock,
  signature: SignatureBlock,
  'slide-break': SlideBreakBlock,
  sources: SourcesBlock,
  table: TableBlock,
};

/** The components that may be written in MDX. */
export const COMPONENTS: Readonly<Record<string, AstroComponentFactory>> = {
  Activity: ActivityBlock,
  Callout: CalloutBlock,
  Cards: CardsBlock,
  Checklist: ChecklistBlock,
  Columns: ColumnsBlock,
  Fields: FieldsBlock,
  Figure: FigureBlock,
  Law: LawBlock,
  Lines: LinesBlock,
  PageBreak: PageBreakBlock,
  Quote: QuoteBlock,
  Script: ScriptBlock,
  Signature: SignatureBlock,
  SlideBreak: SlideBreakBlock,
  Sources: SourcesBlock,
  Table: TableBlock,
  Card,
  Column,
  Field,
  Line,
  Party,
};

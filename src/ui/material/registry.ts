/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BlockType } from '../../materials/blocks/index.ts';
import ActivityBlock from '../../materials/blocks/activity/Web.astro';
import CalloutBlock from '../../materials/blocks/callout/Web.astro';
import CardsBlock from '../../materials/blocks/cards/Web.astro';
import ChecklistBlock from '../../materials/blocks/checklist/Web.astro';
import ColumnsBlock from '../../materials/blocks/columns/Web.astro';
import FieldsBlock from '../../materials/blocks/fields/Web.astro';
import FigureBlock from '../../materials/blocks/figure/Web.astro';
import HeadingBlock from '../../materials/blocks/heading/Web.astro';
import LawBlock from '../../materials/blocks/law/Web.astro';
import LinesBlock from '../../materials/blocks/lines/Web.astro';
import ListBlock from '../../materials/blocks/list/Web.astro';
import MeasureBlock from '../../materials/blocks/measure/Web.astro';
import PageBreakBlock from '../../materials/blocks/page-break/Web.astro';
import ParagraphBlock from '../../materials/blocks/paragraph/Web.astro';
import QuestionBlock from '../../materials/blocks/question/Web.astro';
import QuoteBlock from '../../materials/blocks/quote/Web.astro';
import ScriptBlock from '../../materials/blocks/script/Web.astro';
import SharedBlock from '../../materials/blocks/shared/Web.astro';
import SignatureBlock from '../../materials/blocks/signature/Web.astro';
import SlideBreakBlock from '../../materials/blocks/slide-break/Web.astro';
import SourcesBlock from '../../materials/blocks/sources/Web.astro';
import TableBlock from '../../materials/blocks/table/Web.astro';
import Card from '../../materials/blocks/cards/Card.astro';
import Column from '../../materials/blocks/columns/Column.astro';
import Field from '../../materials/blocks/fields/Field.astro';
import Line from '../../materials/blocks/script/Line.astro';
import Party from '../../materials/blocks/signature/Party.astro';

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
  measure: MeasureBlock,
  'page-break': PageBreakBlock,
  paragraph: ParagraphBlock,
  question: QuestionBlock,
  quote: QuoteBlock,
  script: ScriptBlock,
  shared: SharedBlock,
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
  Measure: MeasureBlock,
  PageBreak: PageBreakBlock,
  Quote: QuoteBlock,
  Script: ScriptBlock,
  Shared: SharedBlock,
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

import type PptxGenJS from 'pptxgenjs';
import type { DeckSlide } from '../../../materials/model/deck.ts';
import type { BlockOf, LeafBlock } from '../../../materials/model/blocks.ts';
import { stripInline } from '../../../schema/inline.ts';
import { OverflowError } from '../../typst/failure.ts';
import type { Picture } from '../../images/pictures.ts';
import { BODY, COLOR, FACE } from './masters.ts';
import { flowRuns, linesOf } from './text.ts';

/** What slides need from outside. */
export interface SlideContext {
  site: string | undefined;
  picture: (art: string) => Picture;
}

interface Column {
  placeholder: string;
  x: number;
  w: number;
  blocks: readonly LeafBlock[];
}

const SIZES = [30, 28, 26, 24, 22, 20, 18, 16];
const LINE = 1.2 / 72;
const tableHigh = (block: BlockOf<'table'>): number => (block.rows.length + 1 + block.blank) * 0.48;
/** A picture takes the width it asks for, unless that makes it higher than 2.6 inches. */
const figureBox = (block: BlockOf<'figure'>, width: number, context: SlideContext): { w: number; h: number } => {
  const { width: w, height: h } = context.picture(block.art);
  const scale = Math.min((width * block.width) / w, 2.6 / h);
  return { w: w * scale, h: h * scale };
};

/** Height in inches of what does not flow as text. */
function objectsHigh(column: Column, context: SlideContext): number {
  return column.blocks.reduce(
    (sum, block) =>
      sum + (block.type === 'table' ? tableHigh(block) + 0.2 : block.type === 'figure' ? figureBox(block, column.w, context).h + 0.2 : 0),
    0,
  );
}

/** The largest type at which a column fits; stops the build where even the smallest does not. */
function sizeFor(column: Column, key: boolean, index: number, high: number, context: SlideContext): { size: number; text: number } {
  const objects = objectsHigh(column, context);
  for (const size of SIZES) {
    const text = column.blocks.reduce((sum, block) => sum + linesOf(block, size, column.w, key), 0) * size * LINE;
    if (text + objects <= high) return { size, text };
  }
  throw new OverflowError(`slides[${index + 1}]`, `nội dung trang chiếu dài hơn khung ở cỡ chữ ${SIZES.at(-1)}`);
}

function addColumn(slide: PptxGenJS.Slide, column: Column, key: boolean, index: number, high: number, context: SlideContext): void {
  const { size, text } = sizeFor(column, key, index, high, context);
  const runs = column.blocks.flatMap((block) => flowRuns(block, context.site, key) ?? []);
  const objects = column.blocks.some((block) => block.type === 'table' || block.type === 'figure');
  if (runs.length > 0) {
    for (const run of runs) run.options = { fontSize: size, ...run.options };
    slide.addText(runs, { placeholder: column.placeholder, ...(objects ? { x: column.x, y: BODY.y, w: column.w, h: text + 0.1 } : {}) });
  }
  let y = BODY.y + (runs.length > 0 ? text + 0.2 : 0);
  for (const block of column.blocks) {
    if (block.type === 'table') {
      const head = block.head.map((cell): PptxGenJS.TableCell => ({ text: cell, options: { bold: true, fill: { color: COLOR.sky } } }));
      const rows = block.rows.map((row) => row.map((cell): PptxGenJS.TableCell => ({ text: stripInline(cell) })));
      const blank = Array.from({ length: block.blank }, () => block.head.map((): PptxGenJS.TableCell => ({ text: '' })));
      const parts = block.widths ?? block.head.map(() => 1);
      const sum = parts.reduce((total, part) => total + part, 0);
      slide.addTable([head, ...rows, ...blank], {
        x: column.x,
        y,
        w: column.w,
        colW: parts.map((part) => (column.w * part) / sum),
        fontFace: FACE,
        fontSize: Math.min(size, 18),
        color: COLOR.deep,
        border: { type: 'solid', pt: 0.75, color: COLOR.edge },
        valign: 'middle',
        autoPage: false,
        objectName: block.caption,
      });
      y += tableHigh(block) + 0.2;
    }
    if (block.type === 'figure') {
      const { data } = context.picture(block.art);
      const { w, h } = figureBox(block, column.w, context);
      slide.addImage({
        data: `image/png;base64,${data.toString('base64')}`,
        x: column.x + (column.w - w) / 2,
        y,
        w,
        h,
        altText: block.alt,
      });
      y += h + 0.2;
    }
  }
}

/** Adds one slide: title and body in placeholders, speaker notes, the citation at the foot. */
export function addSlide(deck: PptxGenJS, data: DeckSlide, index: number, context: SlideContext): void {
  const dark = data.layout === 'title' || data.layout === 'section' || data.layout === 'statement';
  const two = data.layout === 'two-columns';
  const slide = deck.addSlide({ masterName: data.layout === 'title' ? 'TITLE' : dark ? 'STATEMENT' : two ? 'COLUMNS' : 'CONTENT' });
  slide.addText(data.title, { placeholder: 'title' });
  const key = data.key === true;
  if (dark) {
    const runs = data.blocks
      .flatMap((block) => flowRuns(block, context.site, key) ?? [])
      .map((run) => ({ ...run, options: { ...run.options, color: data.layout === 'title' ? COLOR.deep : COLOR.white } }));
    const subtitle = data.subtitle === undefined ? [] : [{ text: data.subtitle, options: { breakLine: true } }];
    if (subtitle.length + runs.length > 0) slide.addText([...subtitle, ...runs], { placeholder: 'body' });
  } else {
    const half = (BODY.w - 0.5) / 2;
    const high = BODY.h;
    if (two) {
      addColumn(slide, { placeholder: 'left', x: BODY.x, w: half, blocks: data.blocks }, key, index, high, context);
      addColumn(slide, { placeholder: 'right', x: BODY.x + half + 0.5, w: half, blocks: data.right ?? [] }, key, index, high, context);
    } else {
      addColumn(slide, { placeholder: 'body', x: BODY.x, w: BODY.w, blocks: data.blocks }, key, index, high, context);
    }
    if (data.cite !== undefined)
      slide.addText(data.cite, {
        x: BODY.x,
        y: 6.6,
        w: BODY.w,
        h: 0.3,
        fontFace: FACE,
        fontSize: 13,
        color: COLOR.soft,
        margin: 0,
        objectName: 'Căn cứ',
      });
  }
  if (data.notes !== undefined) slide.addNotes([data.notes].flat().join('\n'));
}

import type PptxGenJS from 'pptxgenjs';
import type { DeckSlide } from '../../../materials/model/deck.ts';
import type { InnerBlock } from '../../../materials/blocks/inner.ts';
import { COLOR, FACE, type ObjectContext } from '../../../materials/kit/slides.ts';
import { STRINGS } from '../../../strings/press.ts';
import { OverflowError } from '../../typst/failure.ts';
import { flowRuns, linesOf, objectOf } from './flow.ts';
import { BODY } from './masters.ts';

/** What slides need from outside. */
export interface SlideContext extends ObjectContext {
  site: string | undefined;
}

interface Column {
  placeholder: string;
  x: number;
  w: number;
  blocks: readonly InnerBlock[];
}

const SIZES = [30, 28, 26, 24, 22, 20, 18, 16];
const LINE = 1.2 / 72;
/** Height in inches of what does not flow as text. */
const objectsHigh = (column: Column, context: SlideContext): number =>
  column.blocks.reduce((sum, block) => {
    const object = objectOf(block);
    return object === undefined ? sum : sum + object.height(block, column.w, context) + 0.2;
  }, 0);

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
  const runs = column.blocks.flatMap((block) => flowRuns(block, { site: context.site, key }));
  const objects = column.blocks.some((block) => objectOf(block) !== undefined);
  if (runs.length > 0) {
    for (const run of runs) run.options = { fontSize: size, ...run.options };
    slide.addText(runs, { placeholder: column.placeholder, ...(objects ? { x: column.x, y: BODY.y, w: column.w, h: text + 0.1 } : {}) });
  }
  let y = BODY.y + (runs.length > 0 ? text + 0.2 : 0);
  for (const block of column.blocks) {
    const object = objectOf(block);
    if (object === undefined) continue;
    object.add(slide, block, { x: column.x, y, w: column.w, size }, context);
    y += object.height(block, column.w, context) + 0.2;
  }
}

/** The master (masters.ts) of each layout; the first two are dark. */
const MASTERS = {
  title: 'TITLE',
  section: 'STATEMENT',
  statement: 'STATEMENT',
  'two-columns': 'COLUMNS',
  content: 'CONTENT',
  question: 'CONTENT',
} as const satisfies Readonly<Record<DeckSlide['layout'], string>>;

/** Adds one slide: title and body in placeholders, speaker notes, the citation at the foot. */
export function addSlide(deck: PptxGenJS, data: DeckSlide, index: number, context: SlideContext): void {
  const masterName = MASTERS[data.layout];
  const dark = masterName === 'TITLE' || masterName === 'STATEMENT';
  const two = data.layout === 'two-columns';
  const slide = deck.addSlide({ masterName });
  slide.addText(data.title, { placeholder: 'title' });
  const key = data.key === true;
  if (dark) {
    const runs = data.blocks
      .flatMap((block) => flowRuns(block, { site: context.site, key }))
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
        objectName: STRINGS.citeBox,
      });
  }
  if (data.notes !== undefined) slide.addNotes([data.notes].flat().join('\n'));
}

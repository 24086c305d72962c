import type PptxGenJS from 'pptxgenjs';
import type { DeckSlide } from '../../../materials/model/deck.ts';
import type { InnerBlock } from '../../../materials/blocks/inner.ts';
import { COLOR, FACE, type ObjectContext, type SlideRun } from '../../../materials/kit/slides.ts';
import { STRINGS } from '../../../strings/press.ts';
import { OverflowError } from '../../typst/failure.ts';
import { atSize, fittingSize, flowRuns, objectOf, textHigh } from './flow.ts';
import { BESIDE, BODY, CITE, COLUMNS, PLACES, type SlideBox } from './masters.ts';

/** What slides need from outside. */
export interface SlideContext extends ObjectContext {
  site: string | undefined;
}

interface Column {
  placeholder: string;
  name: string;
  box: SlideBox;
  runs: SlideRun[];
  objects: readonly InnerBlock[];
}

/** Type of the body, of titles on white, and of titles and text on dark grounds: the largest that fits is taken. */
const SIZES = [36, 32, 30, 28, 26, 24, 22, 20, 18, 16];
const TITLE_SIZES = [34, 32, 30, 28, 26];
const BIG_SIZES = [48, 44, 40, 36, 32, 28];
const UNDER_SIZES = [28, 26, 24, 22, 20, 18];
/** A picture beside a derived slide gives way where its text would be smaller than this. */
const LEAST_BESIDE_PICTURE = 22;
/** Between text and an object below it, and between objects. */
const GAP = 0.2;

const fieldOf = (index: number): string => `slides[${index + 1}]`;

/** Height in inches of the objects of a column, at a size. A lone picture may take the whole column. */
const objectsHigh = ({ objects, box, runs }: Column, size: number, context: SlideContext): number =>
  objects.reduce((sum, block) => {
    const object = objectOf(block);
    return object === undefined ? sum : sum + object.height(block, { w: box.w, h: roomOf(box, runs), size }, context) + GAP;
  }, 0);

/** Pictures below text take at most a little more than half of the column. */
const roomOf = (box: SlideBox, runs: readonly SlideRun[]): number => (runs.length > 0 ? 2.6 : box.h - GAP);

const fits = (column: Column, size: number, context: SlideContext): boolean =>
  textHigh(column.runs, size, column.box.w) + objectsHigh(column, size, context) <= column.box.h;

function addColumn(slide: PptxGenJS.Slide, column: Column, size: number, context: SlideContext): void {
  const { box, runs, objects } = column;
  const text = textHigh(runs, size, box.w);
  if (runs.length > 0) {
    const { placeholder, name } = column;
    slide.addText(atSize(runs, size), { placeholder, objectName: name });
  }
  const high = objectsHigh(column, size, context) - GAP;
  // Pictures alone stand in the middle of their column.
  let y = runs.length > 0 ? box.y + text + GAP : box.y + Math.max(0, (box.h - high) / 2);
  for (const block of objects) {
    const object = objectOf(block);
    if (object === undefined) continue;
    const place = { x: box.x, y, w: box.w, h: roomOf(box, runs), size };
    object.add(slide, block, place, context);
    y += object.height(block, place, context) + GAP;
  }
}

/** Text with nothing but a picture in the other column. */
const isIllustrated = ({ right = [] }: DeckSlide): boolean => right.length > 0 && right.every((block) => block.type === 'figure');

/** The columns of a content slide: one, two, or text and the picture beside it. */
function columnsOf(data: DeckSlide, context: SlideContext): Column[] {
  const key = data.key === true;
  const column = (placeholder: string, name: string, box: SlideBox, blocks: readonly InnerBlock[], lead: SlideRun[] = []): Column => ({
    placeholder,
    name,
    box,
    runs: [...lead, ...blocks.flatMap((block) => flowRuns(block, { site: context.site, key }))],
    objects: blocks.filter((block) => objectOf(block) !== undefined),
  });
  const { blocks, right = [], subtitle, picture } = data;
  const { text, left, second } = STRINGS.deck.shapes;
  const lead = subtitle === undefined ? [] : [{ text: subtitle, options: { breakLine: true, paraSpaceAfter: 8 } }];
  if (data.layout === 'two-columns') {
    if (isIllustrated(data))
      return [
        column('body', text, BESIDE.text, blocks, lead),
        column(
          '',
          second,
          BESIDE.picture,
          right.map((block) => ({ ...block, width: 1 }) as InnerBlock),
        ),
      ];
    return [column('left', left, COLUMNS.left, blocks, lead), column('right', second, COLUMNS.right, right)];
  }
  if (picture !== undefined) {
    const beside = column('body', text, BESIDE.text, blocks, lead);
    const figure = { type: 'figure', ...picture, width: 1 } as const;
    if (fits(beside, LEAST_BESIDE_PICTURE, context)) return [beside, column('', second, BESIDE.picture, [figure])];
  }
  return [column('body', text, BODY, blocks, lead)];
}

const titleSize = (title: string, sizes: readonly number[], box: SlideBox, index: number): number => {
  const size = fittingSize([{ text: title, options: { bold: true } }], sizes, box.w, box.h);
  if (size === undefined) throw new OverflowError(fieldOf(index), `tiêu đề trang chiếu dài hơn khung ở cỡ chữ ${sizes.at(-1)}`);
  return size;
};

/** A slide of a few large words on a coloured ground. */
function addLarge(slide: PptxGenJS.Slide, data: DeckSlide, index: number, context: SlideContext): void {
  const { title, body } = PLACES[data.layout === 'title' ? 'opening' : 'statement'];
  const fontSize = titleSize(data.title, BIG_SIZES, title, index);
  slide.addText([{ text: data.title, options: { fontSize } }], { placeholder: 'title', objectName: STRINGS.deck.shapes.title });
  const color = data.layout === 'title' ? COLOR.deep : COLOR.white;
  const runs: SlideRun[] = [
    ...(data.subtitle === undefined ? [] : [{ text: data.subtitle, options: { breakLine: true } }]),
    ...data.blocks
      .flatMap((block) => flowRuns(block, { site: context.site, key: data.key === true }))
      .map((run) => ({ ...run, options: { ...run.options, color } })),
  ];
  if (runs.length === 0) return;
  const size = fittingSize(runs, UNDER_SIZES, body.w, body.h);
  if (size === undefined) throw new OverflowError(fieldOf(index), `chữ dưới tiêu đề dài hơn khung ở cỡ chữ ${UNDER_SIZES.at(-1)}`);
  slide.addText(atSize(runs, size), { placeholder: 'body', objectName: STRINGS.deck.shapes.text });
}

/** Large words: titles, sections, statements, and a question that is asked of the room, without options. */
const isLarge = ({ layout, blocks }: DeckSlide): boolean =>
  layout === 'title' || layout === 'section' || layout === 'statement' || (layout === 'question' && blocks.length === 0);

function layoutOf(data: DeckSlide, columns: readonly Column[]): string {
  const { layouts } = STRINGS.deck;
  if (data.layout === 'title') return layouts.opening;
  if (isLarge(data)) return layouts.statement;
  if (columns.length === 1) return layouts.content;
  return columns[0]?.box === BESIDE.text ? layouts.beside : layouts.columns;
}

/**
 * Adds one slide: title and body in placeholders, speaker notes, the citation at the foot.
 * @throws OverflowError where it holds more than fits at the smallest type
 */
export function addSlide(deck: PptxGenJS, data: DeckSlide, index: number, context: SlideContext): void {
  const columns = isLarge(data) ? [] : columnsOf(data, context);
  const slide = deck.addSlide({ masterName: layoutOf(data, columns) });
  if (isLarge(data)) addLarge(slide, data, index, context);
  else {
    const fontSize = titleSize(data.title, TITLE_SIZES, PLACES.content.title, index);
    slide.addText([{ text: data.title, options: { fontSize } }], { placeholder: 'title', objectName: STRINGS.deck.shapes.title });
    // Columns of text are set at one size.
    const size = SIZES.find((one) => columns.every((column) => fits(column, one, context)));
    if (size === undefined) throw new OverflowError(fieldOf(index), `nội dung trang chiếu dài hơn khung ở cỡ chữ ${SIZES.at(-1)}`);
    for (const column of columns) addColumn(slide, column, size, context);
  }
  if (data.cite !== undefined)
    slide.addText(data.cite, {
      ...CITE,
      ...(isLarge(data) ? { x: PLACES.statement.body.x } : {}),
      fontFace: FACE,
      fontSize: 13,
      color: isLarge(data) ? COLOR.sky : COLOR.soft,
      margin: 0,
      objectName: STRINGS.citeBox,
    });
  if (data.notes !== undefined) slide.addNotes([data.notes].flat().join('\n'));
}

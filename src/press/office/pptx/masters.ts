import type PptxGenJS from 'pptxgenjs';
import { COLOR, FACE } from '../../../materials/kit/slides.ts';
import { STRINGS } from '../../../strings/press.ts';
import { KITE_HIGH, kitePng, type Ground } from './kite.ts';

/** A place on a slide in inches; slides are 13.333 × 7.5. */
export interface SlideBox {
  x: number;
  y: number;
  w: number;
  h: number;
}
/** Where the body stands on a content slide, and where its citation. */
export const BODY = { x: 0.75, y: 1.75, w: 11.85, h: 4.65 };
export const CITE = { x: BODY.x, y: 6.58, w: BODY.w, h: 0.3 };
/** Between two columns. */
const GAP = 0.5;
const HALF = (BODY.w - GAP) / 2;
export const COLUMNS = { left: { ...BODY, w: HALF }, right: { ...BODY, x: BODY.x + HALF + GAP, w: HALF } };
/** Text with a picture beside it: the picture takes the smaller part. */
const LARGER = 7.8;
export const BESIDE = {
  text: { ...BODY, w: LARGER },
  picture: { ...BODY, x: BODY.x + LARGER + GAP, w: BODY.w - LARGER - GAP },
};

/** Title and text of each layout, in inches. */
export const PLACES = {
  opening: { title: { x: 0.85, y: 1.1, w: 8.6, h: 3 }, body: { x: 0.85, y: 4.35, w: 8.6, h: 2.3 } },
  statement: { title: { x: 0.95, y: 1.1, w: 9.7, h: 3 }, body: { x: 0.95, y: 4.35, w: 9.7, h: 2.1 } },
  content: { title: { x: BODY.x, y: 0.45, w: 11.3, h: 1.1 }, body: BODY },
} as const;

type Placeholder = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

const placeholder = (
  name: string,
  type: 'title' | 'body',
  box: SlideBox,
  fontSize: number,
  color: string,
  valign: 'top' | 'middle' | 'bottom',
): Placeholder => ({
  placeholder: {
    options: { name, type, ...box, fontFace: FACE, fontSize, color, bold: type === 'title', align: 'left', valign, margin: 0 },
    text: type === 'title' ? STRINGS.deck.addTitle : STRINGS.deck.addText,
  },
});

const footer = (color: string): Placeholder => ({
  text: {
    text: STRINGS.publisher,
    options: { x: 0.75, y: 6.98, w: 10, h: 0.3, fontFace: FACE, fontSize: 11, color, margin: 0, objectName: STRINGS.deck.publisher },
  },
});
const slideNumber = (color: string): PptxGenJS.SlideNumberProps => ({
  x: 12.1,
  y: 6.98,
  w: 0.6,
  h: 0.3,
  fontFace: FACE,
  fontSize: 11,
  color,
  align: 'right',
});

/** Defines the layouts, named as people read them (STRINGS.deck.layouts), with real placeholders. */
export async function defineMasters(deck: PptxGenJS): Promise<void> {
  const { layouts } = STRINGS.deck;
  const kiteAt = async (ground: Ground, x: number, y: number, w: number): Promise<Placeholder> => ({
    image: { data: await kitePng(ground), x, y, w, h: w * KITE_HIGH, objectName: STRINGS.deck.kite },
  });
  deck.defineSlideMaster({
    title: layouts.opening,
    background: { color: COLOR.amber },
    objects: [
      await kiteAt('amber', 9.95, 0.7, 2.7),
      placeholder('title', 'title', PLACES.opening.title, 44, COLOR.deep, 'bottom'),
      placeholder('body', 'body', PLACES.opening.body, 24, COLOR.deep, 'top'),
      footer(COLOR.deep),
    ],
  });
  deck.defineSlideMaster({
    title: layouts.statement,
    background: { color: COLOR.ink },
    objects: [
      await kiteAt('ink', 11, 0.7, 1.5),
      placeholder('title', 'title', PLACES.statement.title, 40, COLOR.white, 'bottom'),
      placeholder('body', 'body', PLACES.statement.body, 24, COLOR.sky, 'top'),
      footer(COLOR.sky),
    ],
    slideNumber: slideNumber(COLOR.sky),
  });
  const content: Placeholder[] = [
    { rect: { x: 0, y: 0, w: 0.28, h: 7.5, fill: { color: COLOR.amber } } },
    await kiteAt('white', 12.3, 0.42, 0.5),
    placeholder('title', 'title', PLACES.content.title, 34, COLOR.ink, 'middle'),
  ];
  deck.defineSlideMaster({
    title: layouts.content,
    background: { color: COLOR.white },
    objects: [...content, placeholder('body', 'body', BODY, 24, COLOR.deep, 'top'), footer(COLOR.soft)],
    slideNumber: slideNumber(COLOR.soft),
  });
  deck.defineSlideMaster({
    title: layouts.beside,
    background: { color: COLOR.white },
    objects: [...content, placeholder('body', 'body', BESIDE.text, 24, COLOR.deep, 'top'), footer(COLOR.soft)],
    slideNumber: slideNumber(COLOR.soft),
  });
  deck.defineSlideMaster({
    title: layouts.columns,
    background: { color: COLOR.white },
    objects: [
      ...content,
      placeholder('left', 'body', COLUMNS.left, 24, COLOR.deep, 'top'),
      placeholder('right', 'body', COLUMNS.right, 24, COLOR.deep, 'top'),
      footer(COLOR.soft),
    ],
    slideNumber: slideNumber(COLOR.soft),
  });
}

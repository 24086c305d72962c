import type PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';
import { PALETTE } from '../../../vocabulary/palette.ts';
import { COLOR, FACE } from '../../../materials/kit/slides.ts';
import { STRINGS } from '../../../strings/press.ts';

/** Inches; 16:9. */
const WIDE = { w: 13.333, h: 7.5 };
/** Where the body stands on a content slide. */
export const BODY = { x: 0.75, y: 1.75, w: 11.85, h: 4.75 };

/** The kite as a picture, the one mark on each master. */
async function kitePng(): Promise<string> {
  const { vermilion, amber, ink } = PALETTE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 150" width="320" height="600"><path d="M40 100C60 115 12 130 40 148" fill="none" stroke="${ink.deep}" stroke-width="2"/><path d="M40 0 80 38 40 100 0 38Z" fill="${vermilion.base}"/><path d="M0 38 40 100V38Z" fill="${vermilion.deep}"/><path d="M40 0 80 38H40Z" fill="${amber.base}"/></svg>`;
  return `image/png;base64,${(await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()).toString('base64')}`;
}

type SlideBox = { x: number; y: number; w: number; h: number };
type Placeholder = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

const placeholder = (
  name: string,
  type: 'title' | 'body',
  box: SlideBox,
  fontSize: number,
  color: string,
  bold: boolean,
  valign: 'top' | 'middle' | 'bottom',
): Placeholder => ({
  placeholder: { options: { name, type, ...box, fontFace: FACE, fontSize, color, bold, align: 'left', valign, margin: 0 }, text: '' },
});

const footer = (color: string): Placeholder => ({
  text: { text: STRINGS.publisher, options: { x: 0.75, y: 6.98, w: 10, h: 0.3, fontFace: FACE, fontSize: 11, color, margin: 0 } },
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

/** Defines the masters TITLE, STATEMENT, CONTENT and COLUMNS with real placeholders. */
export async function defineMasters(deck: PptxGenJS): Promise<void> {
  const kite = await kitePng();
  const kiteAt = (x: number, y: number, w: number): Placeholder => ({ image: { data: kite, x, y, w, h: w * 1.875 } });
  deck.defineSlideMaster({
    title: 'TITLE',
    background: { color: COLOR.amber },
    objects: [
      kiteAt(10.3, 0.8, 2.1),
      placeholder('title', 'title', { x: 0.85, y: 1.5, w: 8.9, h: 2.6 }, 44, COLOR.deep, true, 'bottom'),
      placeholder('body', 'body', { x: 0.85, y: 4.35, w: 8.9, h: 1.9 }, 22, COLOR.deep, false, 'top'),
      footer(COLOR.deep),
    ],
  });
  deck.defineSlideMaster({
    title: 'STATEMENT',
    background: { color: COLOR.ink },
    objects: [
      kiteAt(11.6, 0.5, 0.9),
      placeholder('title', 'title', { x: 0.95, y: 1.2, w: 10.4, h: 2.9 }, 40, COLOR.white, true, 'bottom'),
      placeholder('body', 'body', { x: 0.95, y: 4.35, w: 10.4, h: 2.2 }, 22, COLOR.sky, false, 'top'),
      footer(COLOR.sky),
    ],
    slideNumber: slideNumber(COLOR.sky),
  });
  const content: Placeholder[] = [
    { rect: { x: 0, y: 0, w: 0.28, h: WIDE.h, fill: { color: COLOR.amber } } },
    kiteAt(12.3, 0.42, 0.5),
    placeholder('title', 'title', { x: BODY.x, y: 0.45, w: 11.3, h: 1.1 }, 34, COLOR.ink, true, 'middle'),
  ];
  deck.defineSlideMaster({
    title: 'CONTENT',
    background: { color: COLOR.white },
    objects: [...content, placeholder('body', 'body', BODY, 22, COLOR.deep, false, 'top'), footer(COLOR.soft)],
    slideNumber: slideNumber(COLOR.soft),
  });
  const half = (BODY.w - 0.5) / 2;
  deck.defineSlideMaster({
    title: 'COLUMNS',
    background: { color: COLOR.white },
    objects: [
      ...content,
      placeholder('left', 'body', { ...BODY, w: half }, 20, COLOR.deep, false, 'top'),
      placeholder('right', 'body', { ...BODY, x: BODY.x + half + 0.5, w: half }, 20, COLOR.deep, false, 'top'),
      footer(COLOR.soft),
    ],
    slideNumber: slideNumber(COLOR.soft),
  });
}

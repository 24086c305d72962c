import type { BlockOf } from '../index.ts';
import { FACE, COLOR, type ObjectContext, type Slides } from '../../kit/slides.ts';
import { stripInline } from '../../../schema/inline.ts';

/** Inches that the words under a picture take. */
const CAPTION = 0.35;

/** A picture takes the width it asks for, unless that makes it higher than 2.6 inches. */
const boxOf = (block: BlockOf<'figure'>, width: number, context: ObjectContext): { w: number; h: number } => {
  const { width: w, height: h } = context.picture(block.art);
  const scale = Math.min((width * block.width) / w, 2.6 / h);
  return { w: w * scale, h: h * scale };
};

export const slides: Slides<'figure'> = {
  object: {
    height: (block, width, context) => boxOf(block, width, context).h + (block.caption === undefined ? 0 : CAPTION),
    add: (slide, block, { x, y, w: wide }, context) => {
      const { w, h } = boxOf(block, wide, context);
      const { data } = context.picture(block.art);
      slide.addImage({ data: `image/png;base64,${data.toString('base64')}`, x: x + (wide - w) / 2, y, w, h, altText: block.alt });
      if (block.caption === undefined) return;
      const words = { fontFace: FACE, fontSize: 14, color: COLOR.soft, align: 'center', margin: 0, objectName: block.alt } as const;
      slide.addText(stripInline(block.caption), { x, y: y + h, w: wide, h: CAPTION, ...words });
    },
  },
};

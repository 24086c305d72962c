import type { BlockOf } from '../index.ts';
import { COLOR, FACE, type ObjectContext, type Slides } from '../../kit/slides.ts';
import { stripInline } from '../../../schema/inline.ts';

/** Inches that the words under a picture take. */
const CAPTION = 0.35;
const CAPTION_SIZE = 14;

const captionOf = (block: BlockOf<'figure'>): number => (block.caption === undefined ? 0 : CAPTION);

/** A picture takes the width it asks for, unless that makes it higher than the room it has. */
const boxOf = (
  block: BlockOf<'figure'>,
  { w: wide, h: high }: { w: number; h: number },
  context: ObjectContext,
): { w: number; h: number } => {
  const { width: w, height: h } = context.picture(block.art);
  const scale = Math.min((wide * block.width) / w, (high - captionOf(block)) / h);
  return { w: w * scale, h: h * scale };
};

export const slides: Slides<'figure'> = {
  object: {
    height: (block, place, context) => boxOf(block, place, context).h + captionOf(block),
    add: (slide, block, place, context) => {
      const { x, y, w: wide } = place;
      const { w, h } = boxOf(block, place, context);
      const { data } = context.picture(block.art);
      slide.addImage({
        data: `image/png;base64,${data.toString('base64')}`,
        x: x + (wide - w) / 2,
        y,
        w,
        h,
        altText: block.alt,
        objectName: block.alt,
      });
      if (block.caption === undefined) return;
      const words = {
        fontFace: FACE,
        fontSize: CAPTION_SIZE,
        color: COLOR.soft,
        align: 'center',
        margin: 0,
        objectName: block.alt,
      } as const;
      slide.addText(stripInline(block.caption), { x, y: y + h, w: wide, h: CAPTION, ...words });
    },
  },
};

import { COLOR, paragraph, spaced, type Slides } from '../../kit/slides.ts';

/** In a deck made from blocks, a heading of level 2 is the title of the slides that follow. */
export const slides: Slides<'heading'> = {
  flow: ({ text }, context) => paragraph(text, context, { ...spaced, bold: true, color: COLOR.ink }),
  derive: (block, deck) => {
    if (block.level === 2) deck.close(block.text);
    else deck.put(block);
  },
};

import type { Slides } from '../../kit/slides.ts';

export const slides: Slides<'shared'> = {
  derive: ({ title, blocks }, deck) => deck.add({ layout: 'content', ...(title === undefined ? {} : { title }), blocks }),
};

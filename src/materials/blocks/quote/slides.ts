import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'quote'> = {
  flow: ({ text, by }, context) => paragraph(`${text}${by === undefined ? '' : ` (${by})`}`, context, spaced, { italic: true }),
};

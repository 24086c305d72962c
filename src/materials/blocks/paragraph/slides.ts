import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'paragraph'> = { flow: ({ text }, context) => paragraph(text, context, spaced) };

import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'lines'> = { flow: ({ prompt }, context) => paragraph(prompt, context, spaced) };

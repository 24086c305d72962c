import { COLOR, paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'law'> = {
  flow: ({ cite, text }, context) => [
    ...paragraph(text, context, spaced),
    ...paragraph(cite, context, spaced, { color: COLOR.soft, fontSize: 14 }),
  ],
};

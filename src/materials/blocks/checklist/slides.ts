import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'checklist'> = {
  flow: ({ items }, context) =>
    items.flatMap((item) => paragraph(item, context, { ...spaced, bullet: { characterCode: '2610', indent: 36 } })),
};

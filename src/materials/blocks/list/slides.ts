import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'list'> = {
  flow: ({ style, items }, context) =>
    items.flatMap((item) =>
      paragraph(item, context, { ...spaced, bullet: style === 'steps' ? { type: 'number', indent: 36 } : { indent: 26 } }),
    ),
};

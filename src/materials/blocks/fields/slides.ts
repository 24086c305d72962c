import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'fields'> = {
  flow: ({ items }, context) =>
    items.flatMap(({ label, hint }) => paragraph(`${label}${hint === undefined ? '' : ` (${hint})`}: ……………………`, context, spaced)),
};

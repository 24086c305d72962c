import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'cards'> = {
  flow: ({ items }, context) =>
    items.flatMap(({ title, text, tag }) => paragraph(`${tag === undefined ? '' : `${tag}: `}**${title}.** ${text}`, context, spaced)),
};

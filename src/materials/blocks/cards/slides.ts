import { STRINGS } from '../../../strings/press.ts';
import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'cards'> = {
  flow: ({ copies, items }, context) => [
    ...(copies === undefined ? [] : paragraph(`*${STRINGS.copies}: ${copies}*`, context, spaced)),
    ...items.flatMap(({ title, text, tag, lines = [] }) =>
      paragraph(`${tag === undefined ? '' : `${tag}: `}**${title}.** ${[text, ...lines].join(' ')}`, context, spaced),
    ),
  ],
};

import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'signature'> = {
  flow: ({ place, parties }, context) => [
    ...(place === undefined ? [] : paragraph(place, context, spaced, { italic: true })),
    ...parties.flatMap(({ role, note, name }) =>
      paragraph(`**${role}**${note === undefined ? '' : ` ${note}`}${name === undefined ? '' : ` ${name}`}`, context, spaced),
    ),
  ],
};

import { COLOR, paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'script'> = {
  flow: ({ title, lines }, context) => [
    ...(title === undefined ? [] : paragraph(title, context, { ...spaced, bold: true, color: COLOR.ink })),
    ...lines.flatMap(({ who, cue, text }) =>
      paragraph(`${cue === undefined ? '' : `*${cue}.* `}${who === undefined ? '' : `**${who}:** `}${text}`, context, spaced),
    ),
  ],
};

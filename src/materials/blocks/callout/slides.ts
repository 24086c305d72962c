import { STRINGS } from '../../../strings/press.ts';
import { COLOR, paragraph, spaced, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'callout'> = {
  flow: ({ kind, title, text }, context) => [
    ...paragraph(title ?? STRINGS.callout[kind], context, { ...spaced, bold: true, color: COLOR.rice }),
    ...[text].flat().flatMap((one) => paragraph(one, context, spaced)),
  ],
};

import { paragraph, spaced, type Slides } from '../../kit/slides.ts';

/** On a slide the question and its answers; how it is asked is for the speaker, where the deck is made from the item. */
export const slides: Slides<'measure'> = {
  flow: ({ prompt, options, how }, context) => [
    ...paragraph(prompt, context, { ...spaced, bold: true }),
    ...options.flatMap((option) =>
      paragraph(
        option.replace(/[*[\]\\]/g, (sign) => `\\${sign}`),
        context,
        { ...spaced, bullet: true },
      ),
    ),
    ...paragraph(how, context, spaced),
  ],
};

import { stripInline } from '../../../schema/inline.ts';
import { STRINGS } from '../../../strings/press.ts';
import { LETTERS } from '../../kit/letters.ts';
import { COLOR, paragraph, spaced, type Slides } from '../../kit/slides.ts';

/** Options are lettered by PowerPoint itself. */
const LETTERED = { type: 'number', style: 'alphaUcPeriod', indent: 36 } as const;
const PICTURES = {
  ask: { art: 'cau-hoi', alt: STRINGS.deck.pictures.ask },
  answer: { art: 'sach-luat', alt: STRINGS.deck.pictures.answer },
} as const;

/** In a deck made from blocks, a question is two slides: the question, and its answer with the explanation as notes. */
export const slides: Slides<'question'> = {
  flow: (block, context) => [
    ...paragraph(block.prompt, context, { ...spaced, bold: true, paraSpaceAfter: 14 }),
    ...block.options.flatMap((option, index) => {
      const letter = LETTERS[index] ?? '';
      const right = context.key && letter === block.answer;
      // Real numbering: the editor who deletes an option need not letter the others again.
      return paragraph(option, context, { ...spaced, bullet: LETTERED }, right ? { bold: true, color: COLOR.rice } : {});
    }),
    ...(context.key ? paragraph(block.explanation, context, { ...spaced, paraSpaceBefore: 8 }) : []),
  ],
  derive: (block, deck) => {
    const title = `${STRINGS.question} ${deck.nextQuestion()}`;
    deck.add({ layout: 'question', title, blocks: [block], picture: PICTURES.ask, notes: STRINGS.deck.askFirst });
    deck.add({
      layout: 'question',
      title: `${title}: ${STRINGS.answer.toLowerCase()}`,
      blocks: [block],
      key: true,
      picture: PICTURES.answer,
      notes: stripInline(block.explanation),
      ...(block.cite === undefined ? {} : { cite: block.cite }),
    });
  },
};

import { Paragraph } from 'docx';
import { runsOf, words, type Word } from '../../kit/word.ts';

export const word: Word<'quote'> = ({ text, by }, context) => [
  new Paragraph({
    indent: { left: 567 },
    children: [...runsOf(text, context, { italics: true }), ...(by === undefined ? [] : [words(` (${by})`)])],
  }),
];

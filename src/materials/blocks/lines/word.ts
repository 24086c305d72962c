import { Paragraph } from 'docx';
import { blankLine, runsOf, type Word } from '../../kit/word.ts';

export const word: Word<'lines'> = ({ prompt, count }, context) => [
  new Paragraph({ children: runsOf(prompt, context), keepNext: true }),
  ...Array.from({ length: count }, () => blankLine(context)),
];

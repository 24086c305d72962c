import { HeadingLevel, Paragraph } from 'docx';
import { words, type Word } from '../../kit/word.ts';

export const word: Word<'shared'> = ({ title, blocks }, context) => [
  ...(title === undefined ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(title)] })]),
  ...context.inner(blocks),
];

import { HeadingLevel, Paragraph } from 'docx';
import { words, type Word } from '../../kit/word.ts';

export const word: Word<'heading'> = ({ level, text }) => [
  new Paragraph({ heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, children: [words(text)] }),
];

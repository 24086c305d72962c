import { AlignmentType, Paragraph } from 'docx';
import { runsOf, type Word } from '../../kit/word.ts';

export const word: Word<'paragraph'> = ({ text }, context) => [
  new Paragraph({
    ...(context.formal ? { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 } } : {}),
    children: runsOf(text, context),
  }),
];

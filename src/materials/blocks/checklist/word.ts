import { Paragraph } from 'docx';
import { runsOf, type Word } from '../../kit/word.ts';

export const word: Word<'checklist'> = ({ items }, context) =>
  items.map((item) => new Paragraph({ numbering: { reference: 'boxes', level: 0 }, children: runsOf(item, context) }));

import { Paragraph } from 'docx';
import { runsOf, type Word } from '../../kit/word.ts';

export const word: Word<'list'> = ({ style, items }, context) => {
  const instance = context.nextList();
  const reference = style === 'steps' ? 'steps' : 'bullets';
  return items.map((item) => new Paragraph({ numbering: { reference, level: 0, instance }, children: runsOf(item, context) }));
};

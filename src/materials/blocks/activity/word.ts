import { HeadingLevel, Paragraph } from 'docx';
import { STRINGS } from '../../../strings/press.ts';
import { words, type Word } from '../../kit/word.ts';

const labelled = (label: string, text: string): Paragraph =>
  new Paragraph({ children: [words(`${label}: `, { bold: true }), words(text)] });

export const word: Word<'activity'> = ({ title, minutes, method, materials, blocks }, context) => [
  new Paragraph({ heading: HeadingLevel.HEADING_3, children: [words(`${title} (${minutes} ${STRINGS.minutes})`)] }),
  ...(method === undefined ? [] : [labelled(STRINGS.method, method)]),
  ...(materials === undefined ? [] : [labelled(STRINGS.materials, materials.join('; '))]),
  ...context.inner(blocks),
];

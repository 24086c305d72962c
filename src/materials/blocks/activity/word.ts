import { HeadingLevel, Paragraph } from 'docx';
import { STRINGS } from '../../../strings/press.ts';
import { words, type Word } from '../../kit/word.ts';
import { shortWords } from './short.ts';

const labelled = (label: string, text: string | undefined): Paragraph[] =>
  text === undefined ? [] : [new Paragraph({ children: [words(`${label}: `, { bold: true }), words(text)] })];

export const word: Word<'activity'> = (activity, context) => [
  new Paragraph({ heading: HeadingLevel.HEADING_3, children: [words(`${activity.title} (${activity.minutes} ${STRINGS.minutes})`)] }),
  ...labelled(STRINGS.method, activity.method),
  ...labelled(STRINGS.materials, activity.materials?.join('; ')),
  ...labelled(STRINGS.short, shortWords(activity)),
  ...context.inner(activity.blocks),
];

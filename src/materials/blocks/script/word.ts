import { Paragraph } from 'docx';
import { STRINGS } from '../../../strings/press.ts';
import { DOCX_COLOR } from '../../kit/colors.ts';
import { runsOf, words, type Word } from '../../kit/word.ts';

export const word: Word<'script'> = ({ title, minutes, lines }, context) => [
  ...(title === undefined
    ? []
    : [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160, after: 60 },
          children: [words(`${title}${minutes === undefined ? '' : ` (${minutes} ${STRINGS.minutes})`}`, { bold: true })],
        }),
      ]),
  ...lines.map(
    ({ who, cue, text }) =>
      new Paragraph({
        children: [
          ...(cue === undefined ? [] : [words(`[${cue}] `, { italics: true, color: DOCX_COLOR.soft })]),
          ...(who === undefined ? [] : [words(`${who}: `, { bold: true })]),
          ...runsOf(text, context),
        ],
      }),
  ),
];

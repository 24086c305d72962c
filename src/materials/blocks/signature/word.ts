import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { FULL_WIDTH, NO_BORDERS, SIGNS, TEXT_WIDTH, words, type Word } from '../../kit/word.ts';

const centred = (children: ReturnType<typeof words>[]): Paragraph => new Paragraph({ style: SIGNS, children });

/** Who signs, side by side, with room for signature and stamp. */
export const word: Word<'signature'> = ({ place, parties }) => {
  const width = Math.floor(TEXT_WIDTH / parties.length);
  const cells = parties.map(
    (party) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [
          centred([words(party.role, { bold: true })]),
          centred([words(party.note ?? '', { italics: true, size: 24 })]),
          ...Array.from({ length: 4 }, () => centred([])),
          centred([words(party.name ?? '', { bold: true })]),
        ],
      }),
  );
  return [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      children: place === undefined ? [] : [words(place, { italics: true })],
      spacing: { before: 240, after: 60 },
    }),
    new Table({
      width: FULL_WIDTH,
      borders: NO_BORDERS,
      columnWidths: parties.map(() => width),
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
  ];
};

import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Block } from '../index.ts';
import { FULL_WIDTH, NO_BORDERS, TEXT_WIDTH, type Word } from '../../kit/word.ts';

export const word: Word<'columns'> = ({ left, right }, context) => {
  const width = Math.floor(TEXT_WIDTH / 2);
  const cell = (blocks: readonly Block[]): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 60, right: 120, top: 0, bottom: 0 },
      children: context.inner(blocks).filter((one) => one instanceof Paragraph || one instanceof Table),
    });
  return [
    new Table({
      width: FULL_WIDTH,
      columnWidths: [width, width],
      borders: NO_BORDERS,
      rows: [new TableRow({ children: [cell(left), cell(right)] })],
    }),
  ];
};

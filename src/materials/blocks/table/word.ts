import { AlignmentType, BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';
import { DOCX_COLOR } from '../../kit/colors.ts';
import { FULL_WIDTH, runsOf, TEXT_WIDTH, words, type Word } from '../../kit/word.ts';

/** A table with a repeated head row; its caption stays with it. */
export const word: Word<'table'> = (block, context) => {
  // Forms are black on white, as offices print them.
  const edge = { style: BorderStyle.SINGLE, size: 4, color: context.formal ? DOCX_COLOR.black : DOCX_COLOR.edge } as const;
  const parts = block.widths ?? block.head.map(() => 1);
  const sum = parts.reduce((total, part) => total + part, 0);
  const columnWidths = parts.map((part) => Math.floor((TEXT_WIDTH * part) / sum));
  const cell = (text: string, column: number, head = false): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 20, bottom: 20, left: 100, right: 100 },
      ...(head ? { verticalAlign: VerticalAlign.CENTER } : {}),
      ...(head && !context.formal ? { shading: { type: ShadingType.CLEAR, fill: DOCX_COLOR.head, color: 'auto' } } : {}),
      children: [
        new Paragraph({
          style: 'Cell',
          ...(head ? { alignment: AlignmentType.CENTER, keepNext: true } : {}),
          children: head ? [words(text, { bold: true })] : runsOf(text, context),
        }),
      ],
    });
  const empty = (): TableRow =>
    new TableRow({
      cantSplit: true,
      height: { value: 480, rule: HeightRule.ATLEAST },
      children: block.head.map((_, column) => cell('', column)),
    });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: [words(block.caption, { bold: true, size: 24 })] }),
    new Table({
      width: FULL_WIDTH,
      columnWidths,
      borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: block.head.map((text, column) => cell(text, column, true)) }),
        // A row with nothing in it is a row to write in by hand.
        ...block.rows.map((row) =>
          row.every((text) => text === '')
            ? empty()
            : new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column)) }),
        ),
        ...Array.from({ length: block.blank }, empty),
      ],
    }),
    // Room below the table: a paragraph is needed between two tables, but not a whole line.
    new Paragraph({ children: [], spacing: { before: 0, after: 0, line: 140, lineRule: 'exact' } }),
  ];
};

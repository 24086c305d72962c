import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LeaderType,
  Paragraph,
  ShadingType,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import type { BlockOf } from '../../../materials/model/blocks.ts';
import { DOCX_COLOR } from '../colors.ts';
import { runsOf, words } from './inline.ts';
import type { DocxContext } from './inline.ts';
import { FULL_WIDTH, NO_BORDERS, TEXT_WIDTH } from './page.ts';

const HALF = Math.floor(TEXT_WIDTH / 2);
const dotted = (position: number) => ({ type: TabStopType.RIGHT, position, leader: LeaderType.DOT });

/** An empty dotted line across the page. */
const blankLine = (): Paragraph =>
  new Paragraph({ tabStops: [dotted(TEXT_WIDTH)], children: [words('\t')], spacing: { before: 100, after: 60 } });

/** Lines to fill in: dot leaders, so that typing on them in Word keeps the line in place. */
export function fields(block: BlockOf<'fields'>): FileChild[] {
  const out: FileChild[] = [];
  let held: string | undefined;
  const flush = (): void => {
    if (held !== undefined) out.push(new Paragraph({ tabStops: [dotted(HALF - 200)], children: [words(`${held}: \t`)] }));
    held = undefined;
  };
  for (const field of block.items) {
    const label = `${field.label}${field.hint === undefined ? '' : ` (${field.hint})`}`;
    if (field.half && held !== undefined) {
      out.push(
        new Paragraph({
          tabStops: [dotted(HALF - 200), { type: TabStopType.LEFT, position: HALF }, dotted(TEXT_WIDTH)],
          children: [words(`${held}: \t\t${label}: \t`)],
        }),
      );
      held = undefined;
    } else if (field.half) {
      held = label;
    } else {
      flush();
      out.push(
        new Paragraph({ tabStops: [dotted(TEXT_WIDTH)], children: [words(`${label}: \t`)] }),
        ...Array.from({ length: field.lines - 1 }, blankLine),
      );
    }
  }
  flush();
  return out;
}

/** A question to answer in writing. */
export const lines = (block: BlockOf<'lines'>, context: DocxContext): FileChild[] => [
  new Paragraph({ children: runsOf(block.prompt, context), keepNext: true }),
  ...Array.from({ length: block.count }, blankLine),
];

const centred = (children: ReturnType<typeof words>[], more: object = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 }, children, ...more });

/** Who signs, side by side, with room for signature and stamp. */
export function signature(block: BlockOf<'signature'>): FileChild[] {
  const width = Math.floor(TEXT_WIDTH / block.parties.length);
  const cells = block.parties.map(
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
      children: block.place === undefined ? [] : [words(block.place, { italics: true })],
      spacing: { before: 240, after: 60 },
    }),
    new Table({
      width: FULL_WIDTH,
      borders: NO_BORDERS,
      columnWidths: block.parties.map(() => width),
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
  ];
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: DOCX_COLOR.edge } as const;

/** A table with a repeated head row; its caption stays with it. */
export function table(block: BlockOf<'table'>, context: DocxContext): FileChild[] {
  const parts = block.widths ?? block.head.map(() => 1);
  const sum = parts.reduce((total, part) => total + part, 0);
  const columnWidths = parts.map((part) => Math.floor((TEXT_WIDTH * part) / sum));
  const cell = (text: string, column: number, head = false): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 100, right: 100 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: DOCX_COLOR.head, color: 'auto' }, verticalAlign: VerticalAlign.CENTER } : {}),
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
        ...block.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column)) })),
        ...Array.from({ length: block.blank }, empty),
      ],
    }),
    new Paragraph({ children: [], spacing: { before: 0, after: 60 } }),
  ];
}

const dashed = { style: BorderStyle.DASHED, size: 6, color: DOCX_COLOR.edge } as const;

/** Cards to cut out, two in a row. */
export function cards(block: BlockOf<'cards'>, context: DocxContext): FileChild[] {
  const width = Math.floor(TEXT_WIDTH / 2);
  const high = block.perPage === 4 ? 6600 : block.perPage === 6 ? 4350 : 3250;
  const rows: TableRow[] = [];
  for (let i = 0; i < block.items.length; i += 2) {
    const pair = [block.items[i], block.items[i + 1]];
    rows.push(
      new TableRow({
        cantSplit: true,
        height: { value: high, rule: HeightRule.ATLEAST },
        children: pair.map(
          (card) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 200, bottom: 200, left: 240, right: 240 },
              children:
                card === undefined
                  ? [new Paragraph({})]
                  : [
                      ...(card.tag === undefined
                        ? []
                        : [new Paragraph({ style: 'Small', children: [words(card.tag, { bold: true, color: DOCX_COLOR.label })] })]),
                      new Paragraph({ children: [words(card.title, { bold: true, size: 30 })] }),
                      new Paragraph({ children: runsOf(card.text, context) }),
                    ],
            }),
        ),
      }),
    );
  }
  return [
    new Table({
      width: FULL_WIDTH,
      columnWidths: [width, width],
      borders: { top: dashed, bottom: dashed, left: dashed, right: dashed, insideHorizontal: dashed, insideVertical: dashed },
      rows,
    }),
  ];
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  HeightRule,
  LeaderType,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FileChild, IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import { formName, type Form, type FormTable } from '../../forms/form.ts';
import { sheetFields } from '../../forms/sheet.ts';
import { fixDates, packOffice, unpackOffice } from '../office/ooxml.ts';
import { leading, NO_BORDERS, SIGNS, twip } from '../../materials/kit/word.ts';
import { stylesOf } from '../office/docx/page.ts';
import { keepSignatures } from '../office/docx/signatures.ts';
import { STRINGS } from '../../strings/press.ts';
import { laidLine, type Laid } from './input.ts';
import { markerOf, withControls } from './controls.ts';

/** Margins of the forms in millimetres, as measured in the gazette. */
const MARGIN = { top: 20, bottom: 18, left: 30, right: 19 };
const WIDTH = 210 - MARGIN.left - MARGIN.right;
const INDENT = 10;
/** Mean width of a letter, and width of "…", in millimetres at 13 pt. */
const LETTER = 2.06;
const DOTS = 4.59;
const LEADER = { type: TabStopType.RIGHT, position: twip(WIDTH), leader: LeaderType.DOT };

const styleOf = (piece: Extract<Laid, { t: 'text' }>, style: IRunOptions): IRunOptions => ({
  ...style,
  ...(piece.style === 'italic' ? { italics: true } : {}),
  ...(piece.style === 'bold' ? { bold: true } : {}),
});

/** How many dots an empty field shows: its own width, all its lines, or its share of what the line has left. */
function dotsOf(piece: Extract<Laid, { t: 'field' }>, room: number, letters: number, share: number): number {
  if (piece.type === 'long') return Math.floor((room * piece.lines - ((letters * LETTER) % room)) / DOTS) - 4;
  return Math.max(2, Math.floor((piece.width ?? share) / DOTS));
}

/** The runs of a line: text, raised marks, markers of fields; a field that ends the line is followed by dots to the right edge. */
function runsOf(line: readonly Laid[], room: number, style: IRunOptions = {}, leader = true): ParagraphChild[] {
  const letters = line.reduce((sum, piece) => sum + (piece.t === 'text' ? piece.text.length : 0), 0);
  const fixed = line.reduce((sum, piece) => sum + (piece.t === 'field' ? (piece.width ?? (piece.type === 'check' ? 5 : 0)) : 0), 0);
  const open = line.filter((piece) => piece.t === 'field' && piece.width === undefined && piece.type === 'text').length;
  const share = Math.max(12, (room - letters * LETTER - fixed) / Math.max(1, open));
  const runs = line.flatMap((piece, index): ParagraphChild[] => {
    if (piece.t === 'text') return [new TextRun({ ...styleOf(piece, style), text: piece.text })];
    if (piece.t === 'note') return [new TextRun({ ...style, text: String(piece.number), superScript: true })];
    if (piece.t === 'fill') return [new TextRun({ children: [new Tab()] })];
    const last = index === line.length - 1 && piece.type === 'text' && leader;
    const marker = new TextRun({ ...style, text: markerOf(piece.name, last ? 2 : dotsOf(piece, room, letters, share)) });
    return last ? [marker, new TextRun({ children: [new Tab()] })] : [marker];
  });
  return runs;
}

const centred = (children: ParagraphChild[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 0, after: 40 }, ...more, children });

/** A line of a length in millimetres in the middle: the border of an indented paragraph. */
const rule = (length: number, width = WIDTH): Paragraph => {
  const side = twip((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 120, line: 80, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
};

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({ width: { size: twip(width), type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, children });

function headOf(form: Form): FileChild[] {
  const { sheet } = form;
  const width = sheet.photo === undefined ? WIDTH : WIDTH - 45;
  const lay = (line: string, style: IRunOptions = {}): ParagraphChild[] => runsOf(laidLine(form, line), width, style, false);
  const head = [
    centred([new TextRun({ text: STRINGS.motto[0], bold: true, size: sheet.head * 2 })]),
    centred([new TextRun({ text: STRINGS.motto[1], bold: true })]),
    rule(58, width),
    centred(lay(sheet.place, { italics: true })),
    centred(lay(sheet.title, { bold: true }), { heading: HeadingLevel.HEADING_1, spacing: { before: 200, after: 40 } }),
    ...sheet.subtitle.map((line) => centred(lay(line, { bold: sheet.boldSubtitle }))),
    ...(sheet.rule ? [rule(20, width)] : []),
  ];
  const number = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: `${STRINGS.formNumber} ${form.form}`, bold: true })],
  });
  if (sheet.photo === undefined) return [number, ...head];
  const box = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
  return [
    number,
    new Table({
      columnWidths: [twip(40), twip(WIDTH - 40)],
      borders: NO_BORDERS,
      rows: [
        new TableRow({
          height: { value: twip(60), rule: HeightRule.EXACT },
          children: [
            new TableCell({
              width: { size: twip(40), type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              borders: { top: box, bottom: box, left: box, right: box },
              children: [centred([new TextRun({ text: sheet.photo, size: 24 })])],
            }),
            cell(WIDTH - 40, head),
          ],
        }),
      ],
    }),
  ];
}

function printedLine(form: Form, line: string, room = WIDTH - INDENT, more: IParagraphOptions = {}): Paragraph {
  const laid = laidLine(form, line);
  const right = { ...LEADER, ...(laid.some(({ t }) => t === 'fill') ? { leader: LeaderType.NONE } : {}) };
  return new Paragraph({
    // Stretched lines would tear blanks and words apart.
    alignment: laid.some(({ t }) => t === 'field') ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    indent: { firstLine: twip(INDENT) },
    spacing: { before: 20, after: form.sheet.compact ? 30 : 60, ...leading(1.05) },
    tabStops: [right],
    ...more,
    children: runsOf(laid, room),
  });
}

function tableOf(form: Form, { head, widths, rows }: FormTable): Table {
  const small = { size: 24 };
  const line = (
    text: string,
    width: number,
    style: IRunOptions,
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  ): Paragraph =>
    new Paragraph({
      alignment,
      spacing: { before: 20, after: 20, ...leading(1) },
      children: runsOf(laidLine(form, text), width - 4, { ...small, ...style }, false),
    });
  const at = (x: number): number => widths[x] ?? 0;
  return new Table({
    columnWidths: widths.map(twip),
    width: { size: twip(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((text, x) => cell(at(x), [line(text, at(x), { bold: true }, AlignmentType.CENTER)])),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((lines, x) =>
              cell(
                at(x),
                lines.map((text) => line(text, at(x), {}, x === 0 ? AlignmentType.CENTER : AlignmentType.LEFT)),
              ),
            ),
          }),
      ),
    ],
  });
}

function bodyOf(form: Form): FileChild[] {
  return form.sheet.rows.map((row): FileChild => {
    if (typeof row === 'string') return printedLine(form, row);
    if ('heading' in row)
      return printedLine(form, row.heading, WIDTH - INDENT, { heading: HeadingLevel.HEADING_2, spacing: { before: 80, after: 60 } });
    if ('flush' in row) return printedLine(form, row.flush, WIDTH, { indent: { firstLine: 0 } });
    if ('statement' in row)
      return new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twip(INDENT) },
        children: runsOf(laidLine(form, row.statement), WIDTH, { bold: row.bold }),
      });
    return tableOf(form, row.table);
  });
}

function signaturesOf(form: Form): Table[] {
  const { signatures, recipients } = form.sheet;
  return signatures.map((blocks, index) => {
    const columns = [
      ...(index === 0 && recipients !== undefined
        ? [
            [
              new Paragraph({ children: [new TextRun({ text: recipients.title, bold: true, italics: true, size: 24 })] }),
              ...recipients.lines.map(
                (line) =>
                  new Paragraph({ spacing: { before: 0, after: 20 }, children: runsOf(laidLine(form, line), 70, { size: 22 }, false) }),
              ),
            ],
          ]
        : []),
      ...blocks.map((block) =>
        block === null
          ? [new Paragraph({ children: [] })]
          : [
              centred([new TextRun({ text: block.role, bold: true })], { style: SIGNS }),
              centred([new TextRun({ text: block.note, italics: true })], { style: SIGNS, spacing: { before: 0, after: 1000 } }),
            ],
      ),
    ];
    const wide = columns.length === 2 && blocks[0] !== null ? [0.565, 0.435] : columns.map(() => 1 / columns.length);
    return new Table({
      columnWidths: wide.map((part) => twip(WIDTH * part)),
      width: { size: twip(WIDTH), type: WidthType.DXA },
      borders: NO_BORDERS,
      rows: [
        new TableRow({
          cantSplit: true,
          children: columns.map(
            (children, x) =>
              new TableCell({
                width: { size: twip(WIDTH * (wide[x] ?? 0)), type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                children,
              }),
          ),
        }),
      ],
    });
  });
}

const notesOf = ({ sheet: { notes } }: Form): Paragraph[] =>
  notes.map(
    (note, index) =>
      new Paragraph({
        spacing: { before: index === 0 ? 160 : 0, after: 0, ...leading(1) },
        ...(index === 0 ? { border: { top: { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 3 } } } : {}),
        children: [new TextRun({ text: String(index + 1), superScript: true, size: 20 }), new TextRun({ text: ` ${note}`, size: 20 })],
      }),
  );

/**
 * A form as DOCX: A4 with the gazette's margins, Times New Roman 13, a content control for each field (typed over, crossed, picked).
 * The same form gives the same bytes.
 */
export async function formDocx(form: Form): Promise<Buffer> {
  const { sheet } = form;
  const document = new Document({
    title: `${formName(form)}: ${form.title}`,
    creator: STRINGS.publisher,
    lastModifiedBy: STRINGS.publisher,
    styles: stylesOf(true),
    sections: [
      {
        properties: {
          page: {
            size: { width: twip(210), height: twip(297) },
            margin: { top: twip(MARGIN.top), bottom: twip(MARGIN.bottom), left: twip(MARGIN.left), right: twip(MARGIN.right) },
          },
        },
        children: [
          ...headOf(form),
          ...(sheet.to === undefined
            ? []
            : [centred(runsOf(laidLine(form, sheet.to), WIDTH, {}, false), { spacing: { before: 120, after: 160 } })]),
          ...bodyOf(form),
          ...signaturesOf(form).flatMap((table) => [
            new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] }),
            table,
          ]),
          ...notesOf(form),
        ],
      },
    ],
  });
  const parts = unpackOffice(await Packer.toBuffer(document));
  fixDates(parts, form.checked);
  const xml = parts.get('word/document.xml');
  if (typeof xml !== 'string') throw new Error('docx: thiếu word/document.xml');
  parts.set('word/document.xml', keepSignatures(withControls(xml, sheetFields(form))));
  return packOffice(parts);
}

import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { FileChild } from 'docx';
import type { Letterhead } from '../../../materials/model/printed.ts';
import { STRINGS } from '../../../strings/press.ts';
import { DOCX_COLOR } from '../../../materials/kit/colors.ts';
import { FULL_WIDTH, leading, NO_BORDERS, TEXT_WIDTH, words } from '../../../materials/kit/word.ts';
import { times } from '../faces.ts';
import { signerLines } from './signatures.ts';

const centred = (text: string, style: Parameters<typeof words>[1] = {}, after = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 0, after, ...leading(1) }, children: [words(text, style)] });

/** Width in twips of a bold text at a size in half points. */
const wide = (text: string, size: number): number => times(text, size / 2, { bold: true }) * 20;

/** The line under a text, as long as it asks: the border of a paragraph that is indented from both sides. */
const ruleUnder = (width: number, long: number): Paragraph => {
  const side = Math.max(0, Math.round((width - long) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 50, after: 60, line: 80, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: DOCX_COLOR.black, space: 1 } },
    children: [],
  });
};

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children, margins: { left: 0, right: 0, top: 0, bottom: 0 } });

function motto(width: number, size: number): Paragraph[] {
  const [country, words3] = STRINGS.motto;
  return [centred(country, { bold: true, size: size - 2 }), centred(words3, { bold: true, size }), ruleUnder(width, wide(words3, size))];
}

/** Head of a form after Decree 30/2020: issuing body on the left, motto on the right, number and place below, name and subject centred. */
export function letterheadToDocx(head: Letterhead, title: string): FileChild[] {
  const left = Math.round(TEXT_WIDTH * 0.41);
  const right = TEXT_WIDTH - left;
  const top: FileChild[] =
    head.body === undefined
      ? motto(TEXT_WIDTH, 28)
      : [
          new Table({
            width: FULL_WIDTH,
            columnWidths: [left, right],
            borders: NO_BORDERS,
            rows: [
              new TableRow({
                children: [
                  cell(left, [
                    ...(head.parent === undefined ? [] : [centred(head.parent, { size: 24 })]),
                    centred(head.body, { bold: true, size: 24 }),
                    ruleUnder(left, wide(head.body, 24) * 0.4),
                  ]),
                  cell(right, motto(right, 26)),
                ],
              }),
              new TableRow({
                children: [
                  cell(left, [centred(head.number ?? '', { size: 26 })]),
                  cell(right, [centred(head.place ?? '', { italics: true, size: 26 })]),
                ],
              }),
            ],
          }),
        ];
  return [
    ...top,
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      spacing: { before: 280, after: 40 },
      children: [words(head.name ?? title)],
    }),
    ...(head.subject === undefined
      ? []
      : [centred(head.subject, { bold: true }, 40), ruleUnder(TEXT_WIDTH, Math.min(wide(head.subject, 26) * 0.4, TEXT_WIDTH / 3))]),
    ...(head.to === undefined
      ? []
      : [new Paragraph({ indent: { left: 1134 }, spacing: { before: 160, after: 160 }, children: [words(`${STRINGS.to}: ${head.to}`)] })]),
  ];
}

/** Foot of a form: recipients on the left, the signer on the right. */
export function letterfootToDocx(head: Letterhead): FileChild[] {
  if (head.recipients === undefined && head.signer === undefined) return [];
  const half = Math.floor(TEXT_WIDTH / 2);
  const list = (head.recipients ?? []).map(
    (one) => new Paragraph({ spacing: { before: 0, after: 0, ...leading(1) }, children: [words(`- ${one}`, { size: 22 })] }),
  );
  const signer = head.signer;
  return [
    new Paragraph({ children: [], keepNext: true, spacing: { before: 0, after: 0, ...leading(1) } }),
    new Table({
      width: FULL_WIDTH,
      columnWidths: [half, half],
      borders: NO_BORDERS,
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            cell(
              half,
              head.recipients === undefined
                ? [new Paragraph({})]
                : [
                    new Paragraph({
                      spacing: { before: 0, after: 0, ...leading(1) },
                      children: [words(`${STRINGS.recipients}:`, { bold: true, italics: true, size: 24 })],
                    }),
                    ...list,
                  ],
            ),
            cell(
              half,
              signer === undefined
                ? [new Paragraph({})]
                : signerLines([signer.role, ...(signer.office === undefined ? [] : [signer.office])], signer.note ?? '', 24),
            ),
          ],
        }),
      ],
    }),
  ];
}

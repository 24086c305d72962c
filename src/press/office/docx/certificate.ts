import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageOrientation,
  Paragraph,
  SimpleMailMergeField,
  Table,
  TableCell,
  TableRow,
  VerticalAlignSection,
  WidthType,
} from 'docx';
import type { Item } from '../../../materials/model/item.ts';
import type { Certificate } from '../../../materials/model/printed.ts';
import { DOCX_COLOR, hex } from '../../../materials/kit/colors.ts';
import { leading, NO_BORDERS, runsOf, twip, words } from '../../../materials/kit/word.ts';
import { STRINGS } from '../../../strings/press.ts';
import { PALETTE } from '../../../vocabulary/palette.ts';
import { KITE_HIGH, kitePng } from '../pptx/kite.ts';
import { stylesOf } from './page.ts';
import { signerLines, signs } from './signatures.ts';

const WIDTH = twip(297 - 2 * 25);
/** Styles of the two merged lines: the field itself carries no letters of its own. */
const NAME = 'Name';
const CLASS = 'Class';
/** Width of the kite in pixels of 1/96 inch. */
const KITE = 66;

type Words = Parameters<typeof words>[1];
const line = (text: string, style: Words, after: number): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 0, after, ...leading(1) }, children: [words(text, style)] });

const mergedLine = (id: string, name: string, size: number) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size, bold: true },
  paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 60, ...leading(1) } },
});

/**
 * A certificate as an editable A4 landscape: the words of the PDF, with fields for mail merge where the name and the class stand, so that Word
 * fills forty from one list (Mailings, Select Recipients). The columns of the list are named in STRINGS.merge.
 */
export async function certificateDocument(item: Item, certificate: Certificate): Promise<Document> {
  const { issuer, heading, lead, reason, place, signer } = certificate;
  const kite = Buffer.from((await kitePng('white')).split(',')[1] ?? '', 'base64');
  const border = { style: BorderStyle.SINGLE, size: 36, color: hex(PALETTE.amber.base), space: 18 } as const;
  const half = Math.floor(WIDTH / 2);
  const cell = (children: Paragraph[]): TableCell => new TableCell({ width: { size: half, type: WidthType.DXA }, children });
  const field = (column: string): SimpleMailMergeField => new SimpleMailMergeField(column);
  return new Document({
    title: item.title,
    description: item.summary,
    creator: STRINGS.publisher,
    lastModifiedBy: STRINGS.publisher,
    styles: {
      ...stylesOf(false),
      paragraphStyles: [
        ...(stylesOf(false).paragraphStyles ?? []),
        mergedLine(NAME, STRINGS.merge.nameStyle, 68),
        mergedLine(CLASS, STRINGS.merge.classStyle, 34),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twip(210), height: twip(297), orientation: PageOrientation.LANDSCAPE },
            margin: { top: twip(18), bottom: twip(14), left: twip(25), right: twip(25), header: 0, footer: 0 },
            borders: {
              pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
              pageBorderTop: border,
              pageBorderBottom: border,
              pageBorderLeft: border,
              pageBorderRight: border,
            },
          },
          verticalAlign: VerticalAlignSection.CENTER,
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 0, after: 120, ...leading(1) },
            children: [
              new ImageRun({
                type: 'png',
                data: kite,
                transformation: { width: KITE, height: Math.round(KITE * KITE_HIGH) },
                altText: { name: STRINGS.deck.kite, title: STRINGS.deck.kite, description: STRINGS.deck.kite },
              }),
            ],
          }),
          ...issuer.map((text, index) => line(text, { size: 26, bold: index === issuer.length - 1 }, 40)),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            spacing: { before: 320, after: 240, ...leading(1) },
            children: [words(heading.toLocaleUpperCase('vi'), { size: 96, color: DOCX_COLOR.label })],
          }),
          line(lead, { size: 32 }, 320),
          new Paragraph({ style: NAME, children: [field(STRINGS.merge.name)] }),
          new Paragraph({
            style: CLASS,
            children: [words(`${STRINGS.schoolClass}: `), field(STRINGS.merge.schoolClass)],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 280, after: 400, ...leading(1) },
            children: runsOf(reason, { site: undefined }, { bold: true, size: 34 }),
          }),
          new Table({
            width: { size: WIDTH, type: WidthType.DXA },
            columnWidths: [half, half],
            borders: NO_BORDERS,
            rows: [
              new TableRow({
                cantSplit: true,
                children: [
                  cell([new Paragraph({})]),
                  cell([signs(place, { italics: true }), ...signerLines([signer.role], signer.note, 22)]),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  });
}

import {
  AlignmentType,
  Document,
  HeadingLevel,
  HeightRule,
  ImageRun,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import { PLAIN } from '../../../materials/blocks/registry/plain.ts';
import type { Block } from '../../../materials/blocks/index.ts';
import type { Item } from '../../../materials/model/item.ts';
import type { Leaflet } from '../../../materials/model/printed.ts';
import type { Plain } from '../../../materials/kit/plain.ts';
import { hex } from '../../../materials/kit/colors.ts';
import { leading, NO_BORDERS, runsOf, twip, words, type WordContext } from '../../../materials/kit/word.ts';
import { STRINGS } from '../../../strings/press.ts';
import { PALETTE } from '../../../vocabulary/palette.ts';
import { linesOf, times } from '../faces.ts';
import { KITE_HIGH, kitePng } from '../pptx/kite.ts';
import { sourceLine } from '../../typst/sources.ts';
import { NUMBERING, stylesOf } from './page.ts';

/** Office printers do not print to the edge: a margin all round, and the folds where they are on the PDF. Millimetres. */
const EDGE = 8;
const PAD = 5;
const HIGH = 210 - 2 * EDGE - 4;
/** Width of the text of the narrowest panel in twips. */
export const PANEL_WIDTH = twip(98 - EDGE - 2 * PAD);
/** Widths of the panels of a sheet, left to right; the flap folds in, so it is the narrowest. */
const OUTSIDE = [98, 99, 100] as const;
const INSIDE = [100, 99, 98] as const;
const GROUNDS = {
  plain: PALETTE.paper.white,
  sky: PALETTE.sky.pale,
  help: PALETTE.rice.pale,
  campaign: PALETTE.amber.pale,
  // Dark grounds eat toner and hide what is typed over: in Word the panel is light.
  ink: PALETTE.sky.light,
} as const;
/** Type of the panels in points: the largest at which all of them fit. */
const SIZES = [16, 15, 14, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5];
/** Pictures in panels, as a part of the panel's width. */
const PICTURE = 0.7;

type Panel = Leaflet['panels'][number];

const smaller = (blocks: readonly Block[]): Block[] => blocks.map((block) => (block.type === 'figure' ? { ...block, width: 0.33 } : block));

/** Height in points that a panel takes at a size, measured with the widths of Times New Roman. */
function panelHigh({ title, blocks }: Panel, size: number, width: number): number {
  const inner = (some: readonly Block[]): string =>
    some.map((block) => (PLAIN[block.type] as Plain<typeof block.type>)(block, inner)).join('\n');
  const line = size * 1.15;
  const texts = blocks.flatMap((block) => (block.type === 'figure' ? [] : inner([block]).split('\n')));
  const figures = blocks.filter(({ type }) => type === 'figure').length;
  const text = texts
    .filter((one) => one.trim() !== '')
    .reduce((sum, one) => sum + linesOf([{ text: one, size }], width - 28, times) * line + 7, 0);
  const head = linesOf([{ text: title, size: size + 4, bold: true }], width, times) * (size + 4) * 1.15 + 12;
  return head + text + figures * width * PICTURE;
}

/**
 * A leaflet of three panels as an editable A4 landscape of two sheets: outside (flap, back, cover), then inside; print on both sides, turned
 * on the short edge, fold on the edges of the columns.
 * @throws Error where a panel does not fit at the smallest type
 */
export async function leafletDocument(item: Item, leaflet: Leaflet, context: WordContext): Promise<Document> {
  const { cover, panels } = leaflet;
  const width = PANEL_WIDTH / 20;
  const room = (HIGH - 2 * PAD) * (72 / 25.4) - 40;
  const size = SIZES.find((one) => panels.every((panel) => panelHigh(panel, one, width) <= room));
  if (size === undefined) throw new Error('chữ trên tờ gấp dài hơn ô ở cỡ chữ nhỏ nhất của bản Word');

  const cell = (wide: number, ground: string, children: FileChild[]): TableCell =>
    new TableCell({
      width: { size: twip(wide), type: WidthType.DXA },
      margins: { left: twip(PAD), right: twip(PAD), top: twip(PAD), bottom: twip(PAD) },
      shading: { type: ShadingType.CLEAR, fill: hex(ground), color: 'auto' },
      verticalAlign: VerticalAlignTable.TOP,
      children: children as Paragraph[],
    });
  const small = (text: string): Paragraph =>
    new Paragraph({ style: 'Small', spacing: { before: 0, after: 40 }, children: [words(text, { size: 14 })] });
  const panel = (index: number, wide: number): TableCell => {
    const one = panels[index];
    if (one === undefined) throw new Error(`tờ gấp thiếu ô ${index + 1}`);
    const foot =
      index === 4 ? [small(`${STRINGS.sources}: ${sourceLine(item.sources)}`), small(`${STRINGS.restated} ${STRINGS.license}`)] : [];
    return cell(wide, GROUNDS[one.tone], [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        spacing: { before: 0, after: 100 },
        children: [words(one.title, { size: (size + 4) * 2 })],
      }),
      ...context.inner(smaller(one.blocks)),
      ...foot,
    ]);
  };
  const picture =
    cover.art === undefined
      ? { data: Buffer.from((await kitePng('amber')).split(',')[1] ?? '', 'base64'), width: 1, height: KITE_HIGH, alt: STRINGS.deck.kite }
      : { ...context.picture(cover.art), alt: cover.alt ?? '' };
  const pictureWide = cover.art === undefined ? 120 : 240;
  const front = (wide: number): TableCell =>
    cell(wide, PALETTE.amber.base, [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 600, after: 600, ...leading(1) },
        children: [
          new ImageRun({
            type: 'png',
            data: picture.data,
            transformation: { width: pictureWide, height: Math.round((pictureWide * picture.height) / picture.width) },
            altText: { name: STRINGS.deck.kite, title: picture.alt, description: picture.alt },
          }),
        ],
      }),
      ...cover.title.map(
        (text, index) =>
          new Paragraph({
            ...(index === 0 ? { heading: HeadingLevel.HEADING_1 } : {}),
            spacing: { before: 0, after: 40, ...leading(1) },
            children: runsOf(text, context, { bold: true, size: 60 }),
          }),
      ),
      ...(cover.text === undefined
        ? []
        : [new Paragraph({ spacing: { before: 160 }, children: runsOf(cover.text, context, { size: 28 }) })]),
    ]);
  const sheet = (widths: readonly [number, number, number], make: readonly ((wide: number) => TableCell)[]): Table => {
    const inside = [widths[0] - EDGE, widths[1], widths[2] - EDGE] as const;
    return new Table({
      width: { size: twip(297 - 2 * EDGE), type: WidthType.DXA },
      columnWidths: inside.map(twip),
      layout: TableLayoutType.FIXED,
      borders: NO_BORDERS,
      rows: [
        new TableRow({
          cantSplit: true,
          height: { value: twip(HIGH), rule: HeightRule.EXACT },
          children: make.map((one, index) => one(inside[index] ?? 0)),
        }),
      ],
    });
  };
  const properties = {
    page: {
      size: { width: twip(210), height: twip(297), orientation: PageOrientation.LANDSCAPE },
      margin: { top: twip(EDGE), bottom: twip(EDGE), left: twip(EDGE), right: twip(EDGE), header: 0, footer: 0 },
    },
  };
  const end = (): Paragraph =>
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [words('', { size: 2 })] });
  const at =
    (index: number) =>
    (wide: number): TableCell =>
      panel(index, wide);
  return new Document({
    title: item.title,
    description: item.summary,
    creator: STRINGS.publisher,
    lastModifiedBy: STRINGS.publisher,
    styles: stylesOf(false, Math.round(size * 2)),
    numbering: NUMBERING,
    sections: [
      { properties, children: [sheet(OUTSIDE, [at(3), at(4), front]), end()] },
      { properties, children: [sheet(INSIDE, [at(0), at(1), at(2)]), end()] },
    ],
  });
}

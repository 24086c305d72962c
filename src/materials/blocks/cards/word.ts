import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { STRINGS } from '../../../strings/press.ts';
import type { BlockOf } from '../index.ts';
import { allCards } from './all.ts';
import { DOCX_COLOR } from '../../kit/colors.ts';
import { FULL_WIDTH, runsOf, TEXT_WIDTH, words, type Word, type WordContext } from '../../kit/word.ts';

const dashed = { style: BorderStyle.DASHED, size: 6, color: DOCX_COLOR.edge } as const;

const cardBody = (card: BlockOf<'cards'>['items'][number], context: WordContext): Paragraph[] => [
  ...(card.tag === undefined
    ? []
    : [new Paragraph({ style: 'Small', children: [words(card.tag, { bold: true, color: DOCX_COLOR.label })] })]),
  new Paragraph({ children: [words(card.title, { bold: true, size: 30 })] }),
  new Paragraph({ children: runsOf(card.text, context) }),
  ...(card.lines ?? []).map(
    (line, index) => new Paragraph({ style: 'Cell', children: [words(`${index + 1}. `, { bold: true }), ...runsOf(line, context)] }),
  ),
];

/** How high a card is, in twentieths of a point, so that so many fill a page in rows of two. */
const HEIGHTS = { 4: 6600, 6: 4350, 8: 3250 } as const;

/** Cards to cut out, two in a row. */
export const word: Word<'cards'> = (block, context) => {
  const width = Math.floor(TEXT_WIDTH / 2);
  const high = HEIGHTS[block.perPage];
  const cards = allCards(block.items);
  const rows: TableRow[] = [];
  for (let i = 0; i < cards.length; i += 2) {
    const pair = [cards[i], cards[i + 1]];
    rows.push(
      new TableRow({
        cantSplit: true,
        height: { value: high, rule: HeightRule.ATLEAST },
        children: pair.map(
          (card) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 200, bottom: 200, left: 240, right: 240 },
              children: card === undefined ? [new Paragraph({})] : cardBody(card, context),
            }),
        ),
      }),
    );
  }
  return [
    ...(block.copies === undefined
      ? []
      : [new Paragraph({ keepNext: true, children: [words(`${STRINGS.copies}: `, { bold: true }), words(block.copies)] })]),
    new Table({
      width: FULL_WIDTH,
      columnWidths: [width, width],
      borders: { top: dashed, bottom: dashed, left: dashed, right: dashed, insideHorizontal: dashed, insideVertical: dashed },
      rows,
    }),
  ];
};

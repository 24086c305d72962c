import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import type { Block } from '../../../materials/model/blocks.ts';
import { STRINGS } from '../../strings.ts';
import { DOCX_COLOR, TONES } from '../colors.ts';
import { runsOf, words } from './inline.ts';
import type { DocxContext } from './inline.ts';
import { FULL_WIDTH, NO_BORDERS, TEXT_WIDTH } from './page.ts';
import { cards, fields, lines, signature, table } from './pieces.ts';

const LETTERS = 'ABCDE';

/** A text in a frame: shaded paragraphs with a bar on the left, no table, so that readers meet plain paragraphs. */
function framed(kind: keyof typeof TONES, title: string, texts: readonly string[], context: DocxContext): FileChild[] {
  const [fill, color] = TONES[kind];
  const frame = {
    style: 'Note',
    shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color, space: 6 } },
    keepLines: true,
  } as const;
  return [
    new Paragraph({ ...frame, keepNext: true, children: [words(title, { bold: true })] }),
    ...texts.map((text, index) => new Paragraph({ ...frame, keepNext: index < texts.length - 1, children: runsOf(text, context) })),
  ];
}

function question(block: Extract<Block, { type: 'question' }>, context: DocxContext): FileChild[] {
  const number = context.nextQuestion();
  const right = typeof block.answer === 'string' ? block.answer : '';
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 60 },
      children: [words(`${STRINGS.question} ${number}. `, { bold: true }), ...runsOf(block.prompt, context)],
    }),
    ...block.options.map((option, index) => {
      const letter = LETTERS[index] ?? '';
      const style = { bold: context.key && letter === right };
      return new Paragraph({
        indent: { left: 567, hanging: 340 },
        keepNext: context.key || index < block.options.length - 1,
        children: [words(`${letter}. `, { bold: true }), ...runsOf(option, context, style)],
      });
    }),
    ...(context.key
      ? [
          new Paragraph({
            indent: { left: 567 },
            children: [
              words(`${STRINGS.answer}: ${right}. `, { bold: true }),
              ...runsOf(block.explanation, context),
              words(` (${block.cite ?? ''})`, { italics: true }),
            ],
          }),
        ]
      : []),
  ];
}

/** Paragraphs and tables of one block. */
export function blockToDocx(block: Block, context: DocxContext): FileChild[] {
  const inner = (blocks: readonly Block[]): FileChild[] => blocks.flatMap((one) => blockToDocx(one, context));
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({ heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, children: [words(block.text)] }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(context.formal ? { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 } } : {}),
          children: runsOf(block.text, context),
        }),
      ];
    case 'list': {
      const instance = context.nextList();
      const reference = block.style === 'steps' ? 'steps' : 'bullets';
      return block.items.map((item) => new Paragraph({ numbering: { reference, level: 0, instance }, children: runsOf(item, context) }));
    }
    case 'checklist':
      return block.items.map((item) => new Paragraph({ numbering: { reference: 'boxes', level: 0 }, children: runsOf(item, context) }));
    case 'table':
      return table(block, context);
    case 'callout':
      return framed(block.kind, block.title ?? STRINGS.callout[block.kind], [block.text].flat(), context);
    case 'law':
      return framed('law', block.cite, [block.text], context);
    case 'quote':
      return [
        new Paragraph({
          indent: { left: 567 },
          children: [...runsOf(block.text, context, { italics: true }), ...(block.by === undefined ? [] : [words(` (${block.by})`)])],
        }),
      ];
    case 'script':
      return [
        ...(block.title === undefined
          ? []
          : [
              new Paragraph({
                keepNext: true,
                spacing: { before: 160, after: 60 },
                children: [
                  words(`${block.title}${block.minutes === undefined ? '' : ` (${block.minutes} ${STRINGS.minutes})`}`, { bold: true }),
                ],
              }),
            ]),
        ...block.lines.map(
          (line) =>
            new Paragraph({
              children: [
                ...(line.cue === undefined ? [] : [words(`[${line.cue}] `, { italics: true, color: DOCX_COLOR.soft })]),
                ...(line.who === undefined ? [] : [words(`${line.who}: `, { bold: true })]),
                ...runsOf(line.text, context),
              ],
            }),
        ),
      ];
    case 'activity':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_3, children: [words(`${block.title} (${block.minutes} ${STRINGS.minutes})`)] }),
        ...(block.method === undefined
          ? []
          : [new Paragraph({ children: [words(`${STRINGS.method}: `, { bold: true }), words(block.method)] })]),
        ...(block.materials === undefined
          ? []
          : [new Paragraph({ children: [words(`${STRINGS.materials}: `, { bold: true }), words(block.materials.join('; '))] })]),
        ...inner(block.blocks),
      ];
    case 'fields':
      return fields(block);
    case 'lines':
      return lines(block, context);
    case 'signature':
      return signature(block);
    case 'question':
      return question(block, context);
    case 'cards':
      return cards(block, context);
    case 'columns': {
      const width = Math.floor(TEXT_WIDTH / 2);
      const cell = (blocks: readonly Block[]): TableCell =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          margins: { left: 60, right: 120, top: 0, bottom: 0 },
          children: inner(blocks).filter((one) => one instanceof Paragraph || one instanceof Table),
        });
      return [
        new Table({
          width: FULL_WIDTH,
          columnWidths: [width, width],
          borders: NO_BORDERS,
          rows: [new TableRow({ children: [cell(block.left), cell(block.right)] })],
        }),
      ];
    }
    case 'figure': {
      const { data, width, height } = context.picture(block.art);
      const wide = Math.round((TEXT_WIDTH / 1440) * 96 * block.width);
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: block.caption !== undefined,
          children: [
            new ImageRun({
              type: 'png',
              data,
              transformation: { width: wide, height: Math.round((wide * height) / width) },
              altText: { name: block.art, title: block.alt, description: block.alt },
            }),
          ],
        }),
        ...(block.caption === undefined
          ? []
          : [new Paragraph({ style: 'Small', alignment: AlignmentType.CENTER, children: runsOf(block.caption, context) })]),
      ];
    }
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'slide-break':
    case 'sources':
      return [];
  }
}

import { BorderStyle, ExternalHyperlink, LeaderType, LineRuleType, Paragraph, TabStopType, TextRun, WidthType } from 'docx';
import type { FileChild, IRunOptions, ITableBordersOptions, ParagraphChild } from 'docx';
import { parseInline } from '../../schema/inline.ts';
import type { Inline } from '../../schema/inline.ts';
import type { Block, BlockType, BlockOf } from '../blocks/index.ts';
import { DOCX_COLOR } from './colors.ts';
import { absoluteTo } from './links.ts';

/** What all pieces of one Word document share. */
export interface WordContext {
  site: string | undefined;
  /** A form has black text and indented, justified paragraphs; other material is set left. */
  formal: boolean;
  key: boolean;
  /** Width of the text in twips: of the page, or of the panel of a leaflet. */
  width: number;
  /** Number of the next list, so that each numbered list starts at 1. */
  nextList: () => number;
  /** The list that questions count in: each paper of a document with several has one of its own. */
  questions: number;
  /** PNG of a picture in src/press/art. */
  picture: (art: string) => { data: Buffer; width: number; height: number };
  /** The blocks inside a block. */
  inner: (blocks: readonly Block[]) => FileChild[];
  /** The list of sources of the document. */
  sources: () => FileChild[];
}

/** Draws the blocks of one type in Word. */
export type Word<T extends BlockType> = (block: BlockOf<T>, context: WordContext) => FileChild[];

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size'>;

function run(inline: Inline, style: Style, context: Pick<WordContext, 'site'>): ParagraphChild[] {
  if (inline.t === 'text') return [new TextRun({ text: inline.v, ...style })];
  if (inline.t === 'strong') return inline.c.flatMap((one) => run(one, { ...style, bold: true }, context));
  if (inline.t === 'em') return inline.c.flatMap((one) => run(one, { ...style, italics: true }, context));
  const link = absoluteTo(context.site)(inline.href);
  if (link === undefined) return inline.c.flatMap((one) => run(one, style, context));
  const children = inline.c.flatMap((one) => run(one, { ...style, color: DOCX_COLOR.link }, context));
  return [new ExternalHyperlink({ link, children })];
}

/** Runs of a text with inline markup. */
export const runsOf = (text: string, context: Pick<WordContext, 'site'>, style: Style = {}): ParagraphChild[] =>
  parseInline(text).flatMap((inline) => run(inline, style, context));

/** One plain run. */
export const words = (text: string, style: Style = {}): TextRun => new TextRun({ text, ...style });

/** Margins of administrative documents in millimetres (Decree 30/2020/NĐ-CP, annex I: top and bottom 20-25, left 30-35, right 15-20). */
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 };
/** Millimetres in twips, rounded (the library's own helper cuts off and makes A4 a twip too small). */
export const twip = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Width of the text in twips: 210 - 30 - 15 mm. */
export const TEXT_WIDTH = twip(210 - MARGIN.left - MARGIN.right);
export const FULL_WIDTH = { size: TEXT_WIDTH, type: WidthType.DXA } as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A table that only lays things side by side. */
export const NO_BORDERS: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/**
 * Distance of lines as a part of a line, 1 for single. The rule is always written: without it programs disagree, and LibreOffice takes the
 * number for points.
 */
export const leading = (lines: number) => ({ line: Math.round(240 * lines), lineRule: LineRuleType.AUTO });

/** The style of who signs: what keeps a signature with the text above it looks for it. */
export const SIGNS = 'Signs';
/** Real numbering of questions: level 0 "Câu 1.", level 1 "A.", begun anew under each question. */
export const QUESTIONS = 'questions';

/** A tab stop that draws a dotted line up to it, so that typing on it in Word keeps the line in place. */
export const dotted = (position: number) => ({ type: TabStopType.RIGHT, position, leader: LeaderType.DOT });

/** An empty dotted line across the text. */
export const blankLine = ({ width }: Pick<WordContext, 'width'>): Paragraph =>
  new Paragraph({ tabStops: [dotted(width)], children: [words('\t')], spacing: { before: 100, after: 60 } });

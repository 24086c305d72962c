import { ExternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import { parseInline } from '../../../schema/inline.ts';
import type { Inline } from '../../../schema/inline.ts';
import { DOCX_COLOR } from '../colors.ts';
import { absoluteTo } from '../../typst/blocks.ts';

/** What all DOCX pieces of one document share. */
export interface DocxContext {
  site: string | undefined;
  /** A form has black text and indented, justified paragraphs; other material is set left. */
  formal: boolean;
  key: boolean;
  /** Number of the next list, so that each numbered list starts at 1. */
  nextList: () => number;
  nextQuestion: () => number;
  /** PNG of a picture in src/press/art. */
  picture: (art: string) => { data: Buffer; width: number; height: number };
}

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size'>;

function run(inline: Inline, style: Style, context: DocxContext): ParagraphChild[] {
  if (inline.t === 'text') return [new TextRun({ text: inline.v, ...style })];
  if (inline.t === 'strong') return inline.c.flatMap((one) => run(one, { ...style, bold: true }, context));
  if (inline.t === 'em') return inline.c.flatMap((one) => run(one, { ...style, italics: true }, context));
  const link = absoluteTo(context.site)(inline.href);
  if (link === undefined) return inline.c.flatMap((one) => run(one, style, context));
  const children = inline.c.flatMap((one) => run(one, { ...style, color: DOCX_COLOR.link }, context));
  return [new ExternalHyperlink({ link, children })];
}

/** Runs of a text with inline markup. */
export const runsOf = (text: string, context: DocxContext, style: Style = {}): ParagraphChild[] =>
  parseInline(text).flatMap((inline) => run(inline, style, context));

/** One plain run. */
export const words = (text: string, style: Style = {}): TextRun => new TextRun({ text, ...style });

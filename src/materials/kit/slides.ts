import type PptxGenJS from 'pptxgenjs';
import { PALETTE } from '../../vocabulary/palette.ts';
import { parseInline, plainText } from '../../schema/inline.ts';
import type { Inline } from '../../schema/inline.ts';
import type { BlockOf, BlockType } from '../blocks/index.ts';
import type { InnerBlock } from '../blocks/inner.ts';
import { hex } from './colors.ts';
import { absoluteTo } from './links.ts';

/** The colours of slides, by what they are for. */
export const COLOR = {
  deep: hex(PALETTE.ink.deep),
  ink: hex(PALETTE.ink.base),
  soft: hex(PALETTE.ink.soft),
  amber: hex(PALETTE.amber.base),
  rice: hex(PALETTE.rice.base),
  link: hex(PALETTE.sky.link),
  sky: hex(PALETTE.sky.light),
  white: hex(PALETTE.paper.white),
  edge: hex(PALETTE.paper.edgeSoft),
};
export const FACE = 'Arial';

export type SlideRun = PptxGenJS.TextProps;
type RunOptions = NonNullable<SlideRun['options']>;

/** What text on a slide needs to know: the site's address for links, and whether answers are shown. */
export interface FlowContext {
  site: string | undefined;
  key: boolean;
}
/** What objects on a slide need besides. */
export interface ObjectContext {
  /** PNG of a picture in src/press/art. */
  picture: (art: string) => { data: Buffer; width: number; height: number };
  /** Lines that a text takes at a size (points) in a width (inches). */
  lines: (text: string, size: number, width: number, bold: boolean) => number;
}
/** Points of a line of type, for each point of its size: Arial's own 1.15, and a little air. */
export const LINE = 1.2;
/** A place on a slide, in inches, and the size of its type in points. `h` is all the room that there is. */
interface ObjectPlace {
  x: number;
  y: number;
  w: number;
  h: number;
  size: number;
}
/** A picture beside the text of a derived slide; it gives way where the text needs the room. */
export interface SlidePicture {
  art: string;
  alt: string;
}
/** A deck that is made from the blocks of an item: what a block does to it. */
export interface DeckWriter {
  /** Ends the open slide; the next block begins one, under `title` where one is given. */
  close: (title?: string) => void;
  /** Blocks on the open slide; begins one where none is open. */
  put: (block: InnerBlock) => void;
  /** A slide of its own. */
  add: (slide: {
    layout: 'content' | 'two-columns' | 'question';
    title?: string;
    blocks: InnerBlock[];
    right?: InnerBlock[];
    key?: boolean;
    notes?: string;
    cite?: string;
    picture?: SlidePicture;
  }) => void;
  nextQuestion: () => number;
}

/** Text of a block in the body of a slide. */
type Flow<T extends BlockType> = (block: BlockOf<T>, context: FlowContext) => SlideRun[];
/** What a block does where the deck is made from an item's blocks. */
type Derive<T extends BlockType> = (block: BlockOf<T>, deck: DeckWriter) => void;
/** A block that is an object of its own on a slide: its height in inches at a width and size of type, and how it is drawn. */
export interface SlideObject<T extends BlockType> {
  height: (block: BlockOf<T>, place: Omit<ObjectPlace, 'x' | 'y'>, context: ObjectContext) => number;
  add: (slide: PptxGenJS.Slide, block: BlockOf<T>, place: ObjectPlace, context: ObjectContext) => void;
}
/** How the blocks of one type stand on slides. What has neither text nor object says in `derive` what becomes of it. */
export type Slides<T extends BlockType> =
  { flow: Flow<T>; derive?: Derive<T> } | { object: SlideObject<T>; derive?: Derive<T> } | { derive: Derive<T> };

function inlineRuns(inline: readonly Inline[], options: RunOptions, site: string | undefined): SlideRun[] {
  return inline.flatMap((run): SlideRun[] => {
    if (run.t === 'text') return [{ text: run.v, options: { ...options } }];
    if (run.t === 'strong') return inlineRuns(run.c, { ...options, bold: true }, site);
    if (run.t === 'em') return inlineRuns(run.c, { ...options, italic: true }, site);
    const url = absoluteTo(site)(run.href);
    return [{ text: plainText(run.c), options: { ...options, ...(url === undefined ? {} : { hyperlink: { url }, color: COLOR.link }) } }];
  });
}

/** One paragraph of runs: the paragraph's own options on the first run, those of its letters on every run, the break after the last. */
export function paragraph(text: string, { site }: Pick<FlowContext, 'site'>, options: RunOptions = {}, of: RunOptions = {}): SlideRun[] {
  const { bold, color } = options;
  const letters = { ...(bold === undefined ? {} : { bold }), ...(color === undefined ? {} : { color }), ...of };
  const runs = inlineRuns(parseInline(text), letters, site);
  const first = runs[0];
  const last = runs.at(-1);
  if (first !== undefined) first.options = { ...options, ...first.options };
  if (last !== undefined) last.options = { ...last.options, breakLine: true };
  return runs;
}

/** Paragraphs on slides keep this distance. */
export const spaced: RunOptions = { paraSpaceAfter: 8 };

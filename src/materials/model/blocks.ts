import { z } from 'zod';
import { citation, inline, plain, slug } from '../../schema/base.ts';

/* Every block is pure data. Renderers (Typst, DOCX, PPTX, the web page) switch on `type`; a new type must be added to all four. */

/** A table cell: inline text, a number, or nothing. */
const cell = z.union([z.literal(''), inline, z.number().transform(String)]);

const heading = z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]).default(2), text: plain });
const paragraph = z.strictObject({ type: z.literal('paragraph'), text: inline });
const list = z.strictObject({
  type: z.literal('list'),
  style: z.enum(['bullets', 'steps']).default('bullets'),
  items: z.array(inline).min(1),
});
const checklist = z.strictObject({ type: z.literal('checklist'), items: z.array(inline).min(1) });
const table = z.strictObject({
  type: z.literal('table'),
  /** Says what the table holds; read aloud and printed above it. */
  caption: plain,
  head: z.array(plain).min(1),
  rows: z.array(z.array(cell)).default([]),
  /** Relative widths, one per column. */
  widths: z.array(z.number().positive()).optional(),
  /** Empty rows to be filled in by hand. */
  blank: z.int().min(0).max(30).default(0),
});
const callout = z.strictObject({
  type: z.literal('callout'),
  kind: z.enum(['note', 'help', 'law', 'safety']),
  title: plain.optional(),
  text: z.union([inline, z.array(inline).min(1)]),
});
const quote = z.strictObject({ type: z.literal('quote'), text: inline, by: plain.optional() });
const law = z.strictObject({ type: z.literal('law'), cite: citation, text: inline });
const script = z.strictObject({
  type: z.literal('script'),
  title: plain.optional(),
  minutes: z.number().positive().optional(),
  /** `who` speaks `text`; `cue` is a stage direction or the sound before it. */
  lines: z.array(z.strictObject({ who: plain.optional(), cue: plain.optional(), text: inline })).min(1),
});
const fields = z.strictObject({
  type: z.literal('fields'),
  items: z
    .array(
      z.strictObject({ label: plain, hint: plain.optional(), lines: z.int().min(1).max(12).default(1), half: z.boolean().default(false) }),
    )
    .min(1),
});
const lines = z.strictObject({ type: z.literal('lines'), prompt: inline, count: z.int().min(1).max(20) });
const signature = z.strictObject({
  type: z.literal('signature'),
  /** "…, ngày … tháng … năm 2026"; printed above the right-most party. */
  place: plain.optional(),
  parties: z
    .array(z.strictObject({ role: plain, note: plain.optional(), name: plain.optional() }))
    .min(1)
    .max(3),
});
const question = z.strictObject({
  type: z.literal('question'),
  prompt: inline,
  options: z.array(inline).min(2).max(5),
  /** The letter of the one right option. A list is an error that the quiz gate names. */
  answer: z.union([z.string(), z.array(z.string())]),
  explanation: inline,
  cite: citation.optional(),
});
const cards = z.strictObject({
  type: z.literal('cards'),
  perPage: z.union([z.literal(4), z.literal(6), z.literal(8)]).default(6),
  items: z.array(z.strictObject({ title: plain, text: inline, tag: plain.optional() })).min(1),
});
const figure = z.strictObject({
  type: z.literal('figure'),
  /** Name of an SVG in src/press/art, without ".svg". */
  art: slug,
  alt: plain,
  caption: inline.optional(),
  /** Part of the text width, 0.2 to 1. */
  width: z.number().min(0.2).max(1).default(0.6),
});
const pageBreak = z.strictObject({ type: z.literal('page-break') });
const slideBreak = z.strictObject({ type: z.literal('slide-break') });
/** Where the list of sources stands; without it, at the end. */
const sources = z.strictObject({ type: z.literal('sources') });

const leaf = [
  heading,
  paragraph,
  list,
  checklist,
  table,
  callout,
  quote,
  law,
  script,
  fields,
  lines,
  signature,
  question,
  cards,
  figure,
] as const;
const leafBlock = z.discriminatedUnion('type', [...leaf]);

/** A plain string stands for a paragraph. */
const orParagraph = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' ? { type: 'paragraph', text: value } : value), schema);

const columns = z.strictObject({
  type: z.literal('columns'),
  left: z.array(orParagraph(leafBlock)).min(1),
  right: z.array(orParagraph(leafBlock)).min(1),
});
/** One step of a lesson or session, with its time. */
const activity = z.strictObject({
  type: z.literal('activity'),
  title: plain,
  minutes: z.int().positive(),
  /** How it is done: "thảo luận cặp đôi", "đóng vai". */
  method: plain.optional(),
  materials: z.array(plain).optional(),
  blocks: z.array(orParagraph(leafBlock)).min(1),
});

/** Any block, as written in `blocks`. */
export const block = orParagraph(z.discriminatedUnion('type', [...leaf, columns, activity, pageBreak, slideBreak, sources]));
/** A block that may stand inside a column, an activity, a slide or a leaflet panel. */
export const innerBlock = orParagraph(leafBlock);

export type LeafBlock = z.infer<typeof leafBlock>;
export type Block = z.infer<typeof block>;
export type BlockType = Block['type'];
/** The block of one type, e.g. `BlockOf<'question'>`. */
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

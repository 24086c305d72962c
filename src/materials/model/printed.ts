import { z } from 'zod';
import { citation, inline, plain } from '../../schema/base.ts';
import { isoDate, sitePath, slug } from '../../vocabulary/pieces.ts';
import { innerBlock } from '../blocks/inner.ts';
import { SIZES } from '../../vocabulary/kinds.ts';
import type { SizeId } from '../../vocabulary/kinds.ts';

/** A poster, social card or banner: one design, many sizes. `title` is an array so that the writer breaks the lines. */
export const art = z.strictObject({
  /** Name of a Typst file in src/press/templates/designs, without ".typ". */
  design: slug,
  /** The big words, one entry a line; `*…*` marks the words to stress. */
  title: z.array(inline).min(1).max(6),
  /** One or two sentences that carry the message. */
  message: inline,
  /** The one thing to do. */
  action: plain,
  /** Printed small at the foot: where the facts come from. */
  source: plain,
  /** Address on this site (starts with "/") that the QR code opens. */
  link: sitePath,
  /** What the picture shows, for those who do not see it. */
  alt: plain,
  sizes: z.array(z.enum(Object.keys(SIZES) as [SizeId, ...SizeId[]])).min(1),
  /** Free settings of a design (names of colours, panels of a comic): the design documents them. */
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).default({}),
  /** Text to post with the picture. */
  caption: z.string().optional(),
});
export type Art = z.infer<typeof art>;

/** The six panels of an A4 sheet folded in three, in reading order after unfolding: cover, inside left/middle/right, flap, back. */
export const leaflet = z.strictObject({
  cover: z.strictObject({ title: z.array(inline).min(1).max(4), text: inline.optional(), art: slug.optional(), alt: plain.optional() }),
  panels: z
    .array(
      z.strictObject({
        title: plain,
        tone: z.enum(['plain', 'sky', 'help', 'campaign', 'ink']).default('plain'),
        blocks: z.array(innerBlock).min(1),
      }),
    )
    .length(5, 'đúng 5 ô: trong-trái, trong-giữa, trong-phải, ô gấp vào, mặt sau'),
  link: sitePath.optional(),
});
export type Leaflet = z.infer<typeof leaflet>;

/** A certificate. `name` and `reason` are the labels of the lines to fill in. */
export const certificate = z.strictObject({
  issuer: z.array(plain).min(1).max(2),
  heading: plain,
  lead: plain,
  name: plain,
  reason: inline,
  place: plain,
  signer: z.strictObject({ role: plain, note: plain.optional() }),
});
export type Certificate = z.infer<typeof certificate>;

/** The head of an administrative form, laid out as Decree 30/2020/NĐ-CP does: issuing body left, national motto right. */
export const letterhead = z
  .strictObject({
    /** The body above, in capitals, e.g. "ỦY BAN NHÂN DÂN …………". */
    parent: plain.optional(),
    /** The issuing body; without it the motto stands alone in the middle, as on forms that people fill in for themselves. */
    body: plain.optional(),
    number: plain.optional(),
    /** "…, ngày … tháng … năm 2026" beside the number. */
    place: plain.optional(),
    /** Name of the kind of document, "KẾ HOẠCH"; left out for letters. */
    name: plain.optional(),
    /** What it is about, under the name. */
    subject: plain.optional(),
    /** Addressee, "Kính gửi: …". */
    to: plain.optional(),
    /** "Nơi nhận", at the foot on the left. */
    recipients: z.array(plain).optional(),
    /** Who signs: in whose name ("TM. ỦY BAN NHÂN DÂN"), the office on a line of its own where that is not the office already, what to do. */
    signer: z.strictObject({ role: plain, office: plain.optional(), note: plain.optional() }).optional(),
  })
  .refine(
    (head) => (head.body === undefined) === (head.place === undefined) && (head.body !== undefined || head.parent === undefined),
    'body và place đi cùng nhau; parent cần body',
  );
export type Letterhead = z.infer<typeof letterhead>;

/** One slide of a deck. The title is a real title placeholder; notes are what the speaker says. */
export const slide = z.strictObject({
  layout: z.enum(['title', 'section', 'content', 'two-columns', 'statement', 'question']).default('content'),
  title: plain,
  subtitle: plain.optional(),
  blocks: z.array(innerBlock).default([]),
  right: z.array(innerBlock).optional(),
  notes: z.union([plain, z.array(plain)]).optional(),
  cite: citation.optional(),
});
export type Slide = z.infer<typeof slide>;

/** One entry of a calendar. `phase` says how it relates to the campaign: before it, in it, or the report after it. */
export const event = z.strictObject({
  id: slug,
  phase: z.enum(['chuan-bi', 'trong-thang', 'bao-cao']).default('trong-thang'),
  from: isoDate,
  /** Last day, included. */
  to: isoDate.optional(),
  title: plain,
  text: plain.optional(),
  link: sitePath.optional(),
});
export type CalendarEvent = z.infer<typeof event>;

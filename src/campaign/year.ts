import { z } from 'zod';
import { source } from '../schema/base.ts';
import { isoDate, slug } from '../vocabulary/pieces.ts';

const text = z.string().min(3);

/** One year of Action Month: `content/chien-dich/thang-hanh-dong/<year>/nam.yaml`. A draft needs no theme and shows nowhere. */
export const campaignYearSchema = z.strictObject({
  year: z.int().min(2001).max(2100),
  status: z.enum(['published', 'draft', 'archive']),
  theme: text.nullable(),
  /** The kit item whose picture stands for the year where a link to it is shared; it is made as PNG in 1200x630. */
  poster: slug.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** How the theme is broken over the lines of a poster, `*…*` what is set off; without it, it is broken by itself. */
  themeLines: z.array(text).min(1).optional(),
  dispatch: z
    .strictObject({
      number: text,
      date: isoDate,
      /** Who issued it, as plans and sources name it: "Thủ tướng Chính phủ". */
      issuer: text,
      signer: text.optional(),
      summary: text,
      /** The motto that it gives, where it gives one. */
      motto: text.optional(),
    })
    .optional(),
  /** Provinces report before this day. */
  reportBefore: isoDate.optional(),
  /** The year whose kit this year uses, filled with its own theme, dispatch and dates; a file of the same name in its own folder goes before. */
  kit: z.int().min(2001).max(2100).optional(),
  aims: z.array(text).default([]),
  tasks: z.array(z.strictObject({ who: text, does: z.array(text).min(1) })).default([]),
  deadlines: z.array(z.strictObject({ date: isoDate, what: text })).default([]),
  weeks: z
    .array(
      z.strictObject({ from: isoDate, to: isoDate, title: text, school: z.array(text), commune: z.array(text), family: z.array(text) }),
    )
    .default([]),
  messages: z.array(text).default([]),
  groups: z.array(z.strictObject({ id: slug, title: text, steps: z.array(text).min(1) })).default([]),
  sources: z.array(source).default([]),
  checked: isoDate,
});
export type CampaignYear = z.infer<typeof campaignYearSchema>;

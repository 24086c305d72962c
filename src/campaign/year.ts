import { z } from 'zod';
import { source } from '../schema/base.ts';
import { isoDate, slug } from '../schema/pieces.ts';

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
  dispatch: z.strictObject({ number: text, date: isoDate, signer: text.optional(), summary: text }).optional(),
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

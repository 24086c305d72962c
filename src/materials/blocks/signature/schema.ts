import { z } from 'zod';
import { plain } from '../../../schema/base.ts';

/** Who signs, side by side. */
export const inner = z.strictObject({
  type: z.literal('signature'),
  /** "…, ngày … tháng … năm 2026"; printed above the right-most party. */
  place: plain.optional(),
  parties: z
    .array(z.strictObject({ role: plain, note: plain.optional(), name: plain.optional() }))
    .min(1)
    .max(3),
});

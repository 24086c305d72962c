import { z } from 'zod';
import { plain } from '../../../schema/base.ts';

/** Lines to fill in by hand; two that are `half` stand side by side. */
export const inner = z.strictObject({
  type: z.literal('fields'),
  items: z
    .array(
      z.strictObject({ label: plain, hint: plain.optional(), lines: z.int().min(1).max(12).default(1), half: z.boolean().default(false) }),
    )
    .min(1),
});

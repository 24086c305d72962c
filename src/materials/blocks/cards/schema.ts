import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';

/** Cards to cut out. */
export const inner = z.strictObject({
  type: z.literal('cards'),
  perPage: z.union([z.literal(4), z.literal(6), z.literal(8)]).default(6),
  items: z.array(z.strictObject({ title: plain, text: inline, tag: plain.optional() })).min(1),
});

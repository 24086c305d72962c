import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';

/** A text in a frame, with a title that follows from its kind where none is given. */
export const inner = z.strictObject({
  type: z.literal('callout'),
  kind: z.enum(['note', 'help', 'law', 'safety']),
  title: plain.optional(),
  text: z.union([inline, z.array(inline).min(1)]),
});

import { z } from 'zod';
import { plain } from '../../../schema/base.ts';
import { innerBlock } from '../inner.ts';

/** One step of a lesson or session, with its time. */
export const outer = z.strictObject({
  type: z.literal('activity'),
  title: plain,
  minutes: z.int().positive(),
  /** How it is done: "thảo luận cặp đôi", "đóng vai". */
  method: plain.optional(),
  materials: z.array(plain).optional(),
  blocks: z.array(innerBlock).min(1),
});

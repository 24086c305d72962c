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
  /** The learners act (vote, move, talk, write, play) and do not only listen. */
  active: z.boolean().optional(),
  /** Minutes in the short variant; 0 or nothing: it is left out there. */
  short: z.int().min(0).optional(),
  /** What is different in the short variant: "một lượt, thay vì ba". */
  shortHow: plain.optional(),
  blocks: z.array(innerBlock).min(1),
});

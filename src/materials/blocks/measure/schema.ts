import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';

/** The one question that is asked before and again after, with a table for the two counts. Nobody writes a name. */
export const inner = z.strictObject({
  type: z.literal('measure'),
  prompt: inline,
  options: z.array(plain).min(2).max(6),
  /** How it is asked: "Giơ tay, mắt nhắm"; what the numbers are good for. */
  how: inline,
});

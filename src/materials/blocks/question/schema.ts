import { z } from 'zod';
import { citation, inline } from '../../../schema/base.ts';

/** A question with options; sets of them are data, so they have no form in MDX. */
export const inner = z.strictObject({
  type: z.literal('question'),
  prompt: inline,
  options: z.array(inline).min(2).max(5),
  /** The letter of the one right option. A list is an error that the quiz gate names. */
  answer: z.union([z.string(), z.array(z.string())]),
  explanation: inline,
  cite: citation.optional(),
});

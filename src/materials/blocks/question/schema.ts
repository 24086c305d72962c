import { z } from 'zod';
import { citation, inline } from '../../../schema/base.ts';
import { slug } from '../../../vocabulary/pieces.ts';

/** A question with options; sets of them are data, so they have no form in MDX. */
export const inner = z.strictObject({
  type: z.literal('question'),
  /** What it is about, in one word of our own: two questions about the same thing never stand in one paper. */
  about: slug.optional(),
  /** A situation to judge, a thing to say or do, or something to know. */
  form: z.enum(['tinh-huong', 'ky-nang', 'hieu-biet']).optional(),
  prompt: inline,
  options: z.array(inline).min(2).max(5),
  /** The letter of the one right option. A list is an error that the quiz gate names. */
  answer: z.union([z.string(), z.array(z.string())]),
  explanation: inline,
  cite: citation.optional(),
});

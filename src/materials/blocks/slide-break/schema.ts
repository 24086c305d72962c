import { z } from 'zod';

/** A new slide where the deck is made from the blocks. */
export const level = 'outer';
export const schema = z.strictObject({ type: z.literal('slide-break') });

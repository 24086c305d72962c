import { z } from 'zod';

/** A new slide where the deck is made from the blocks. */
export const outer = z.strictObject({ type: z.literal('slide-break') });

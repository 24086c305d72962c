import { z } from 'zod';

/** A new page in print and in Word. */
export const outer = z.strictObject({ type: z.literal('page-break') });

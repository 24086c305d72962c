import { z } from 'zod';

/** A new page in print and in Word. */
export const level = 'outer';
export const schema = z.strictObject({ type: z.literal('page-break') });

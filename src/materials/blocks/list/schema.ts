import { z } from 'zod';
import { inline } from '../../../schema/base.ts';

/** A list with bullets, or of steps that are numbered. */
export const inner = z.strictObject({
  type: z.literal('list'),
  style: z.enum(['bullets', 'steps']).default('bullets'),
  items: z.array(inline).min(1),
});

import { z } from 'zod';
import { plain } from '../../../schema/base.ts';

/** A heading; level 3 stands below a heading of level 2. */
export const inner = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3)]).default(2),
  text: plain,
});

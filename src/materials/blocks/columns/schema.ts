import { z } from 'zod';
import { innerBlock } from '../inner.ts';

/** Two columns of blocks. */
export const outer = z.strictObject({
  type: z.literal('columns'),
  left: z.array(innerBlock).min(1),
  right: z.array(innerBlock).min(1),
});

import { z } from 'zod';
import { plain } from '../../../schema/base.ts';
import { slug } from '../../../vocabulary/pieces.ts';
import { innerBlock } from '../inner.ts';

/** A text that many materials share and that is kept once, in content/dung-chung/<id>.yaml. Only the id is written; the rest is put in when the file is read. */
export const outer = z.strictObject({
  type: z.literal('shared'),
  id: slug,
  title: plain.optional(),
  blocks: z.array(innerBlock).default([]),
});

import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';
import { slug } from '../../../vocabulary/pieces.ts';

/** A drawing of ours. */
export const inner = z.strictObject({
  type: z.literal('figure'),
  /** Name of an SVG in src/press/art, without ".svg". */
  art: slug,
  alt: plain,
  caption: inline.optional(),
  /** Part of the text width, 0.2 to 1. */
  width: z.number().min(0.2).max(1).default(0.6),
});

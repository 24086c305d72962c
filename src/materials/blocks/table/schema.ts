import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';

/** A table cell: inline text, a number, or nothing. */
const cell = z.union([z.literal(''), inline, z.number().transform(String)]);

/** A table with a head row. */
export const inner = z.strictObject({
  type: z.literal('table'),
  /** Says what the table holds; read aloud and printed above it. */
  caption: plain,
  head: z.array(plain).min(1),
  rows: z.array(z.array(cell)).default([]),
  /** Relative widths, one per column. */
  widths: z.array(z.number().positive()).optional(),
  /** Empty rows to be filled in by hand. */
  blank: z.int().min(0).max(30).default(0),
});

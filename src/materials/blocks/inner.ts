import { z } from 'zod';
import { inner } from './registry/inner.ts';

/** The blocks that may stand inside a column, an activity, a slide or a leaflet panel. */
const leaf = z.discriminatedUnion('type', [...inner]);

/** A plain string stands for a paragraph. */
export const orParagraph = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' ? { type: 'paragraph', text: value } : value), schema);

/** One of them, as written in a content file. */
export const innerBlock = orParagraph(leaf);
export type InnerBlock = z.infer<typeof leaf>;

import { z } from 'zod';
import { orParagraph } from './inner.ts';
import { inner } from './registry/inner.ts';
import { outer } from './registry/outer.ts';

/* One folder a type of block: schema, its six outputs (web, Typst, Word, slides, text, MDX) and an example that a test takes through all of them. */

/** Any block, as written in `blocks`. */
export const block = orParagraph(z.discriminatedUnion('type', [...inner, ...outer]));

export type Block = z.infer<typeof block>;
export type BlockType = Block['type'];
/** The block of one type, e.g. `BlockOf<'question'>`. */
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

import { z } from 'zod';
import { citation, plain, source } from './base.ts';
import { isoDate } from '../vocabulary/pieces.ts';
import { slugify } from '../vietnamese/fold.ts';
import type { Hint } from '../legal/terms.ts';

/** The glossary. */
export const TERMS_PATH = '/van-ban/thuat-ngu/';

/** A hard word, explained by us and not by a law: what it means in a sentence or two, and what says so. */
export const hardWordSchema = z
  .strictObject({
    word: plain,
    /** Other forms in which texts write it. */
    also: z.array(plain).default([]),
    meaning: plain,
    basis: z.array(citation).default([]),
    sources: z.array(source).default([]),
    checked: isoDate,
  })
  .refine(({ basis, sources }) => basis.length + sources.length > 0, {
    error: 'ít nhất một căn cứ (basis) hoặc một nguồn (sources): không có thì không giải thích',
    path: ['basis'],
  });
export type HardWord = z.infer<typeof hardWordSchema>;

/** The anchor of a hard word in the glossary; terms of laws have theirs without a prefix. */
export const hardWordAnchor = (word: string): string => `tu-kho-${slugify(word)}`;

/** A hard word as a hint that leads to the glossary. */
export const hardWordHint = ({ word, also, meaning }: HardWord): Hint => ({
  name: word,
  also,
  meaning,
  href: `${TERMS_PATH}#${hardWordAnchor(word)}`,
  ours: true,
});

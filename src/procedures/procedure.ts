import { z } from 'zod';
import { citation, plain, source } from '../schema/base.ts';
import { isoDate, slug } from '../vocabulary/pieces.ts';
import { AUDIENCES } from '../vocabulary/audiences.ts';
import { UNITS } from './deadline.ts';

const deadline = z.strictObject({
  amount: z.int().positive(),
  unit: z.enum(UNITS),
  /** The event from which the term runs, in words. */
  from: plain,
  /** The step to which that event belongs, or `bat-dau`. */
  of: slug,
});

const step = z.strictObject({
  id: slug,
  who: plain,
  text: plain,
  deadline: deadline.optional(),
  /** Said where a reader would expect a deadline and the texts give none. */
  noDeadline: plain.optional(),
  /** True where the reader must or may act. */
  forReader: z.boolean(),
  basis: z.array(citation).min(1),
  forms: z.array(plain).default([]),
});

/** A procedure, `content/thu-tuc/<slug>.yaml`: who does what, by when, on which clause. */
export const procedureSchema = z.strictObject({
  title: plain,
  short: plain,
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  start: plain,
  steps: z.array(step).min(2),
  rights: z.array(z.strictObject({ text: plain, basis: z.array(citation).min(1) })).default([]),
  sources: z.array(source).min(1),
  checked: isoDate,
});

/** A procedure as a file holds it. */
export interface Procedure extends z.infer<typeof procedureSchema> {
  slug: string;
  file: string;
}

/** The page of a procedure. */
export const procedurePath = ({ slug: name }: Pick<Procedure, 'slug'>): string => `/thu-tuc/${name}/`;

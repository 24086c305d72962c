import { z } from 'zod';
import { citation, plain, source } from '../schema/base.ts';
import { isoDate, slug } from '../vocabulary/pieces.ts';

/** A statement with the clauses that say so; without any where it says that something is not known. */
const statement = z.strictObject({ text: plain, basis: z.array(citation) });

/** One thing that happened, and what follows: `content/bi-phat/bi-phat-the-nao.yaml`. */
const row = z.strictObject({
  id: slug,
  question: plain,
  /** Warning or fine, for the person (not the organisation). */
  fine: statement,
  /** Crime; `age`: from which age. */
  crime: statement.extend({ age: plain.optional() }),
  since: plain,
  notCrime: statement,
  under18: statement,
  do: z.array(plain).min(1),
});

/** The page "Bị phạt thế nào?". */
export const penaltiesSchema = z.strictObject({
  title: plain,
  intro: z.array(plain).min(1),
  notes: z.array(statement),
  rows: z.array(row).min(1),
  sources: z.array(source).min(1),
  checked: isoDate,
});
export type Penalties = z.infer<typeof penaltiesSchema>;
export type PenaltyRow = Penalties['rows'][number];

/** Where a row stands on the page. */
export const penaltyPath = ({ id }: Pick<PenaltyRow, 'id'>): string => `/bi-phat-the-nao/#${id}`;

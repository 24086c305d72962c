import { z } from 'zod';
import { plain, source } from '../../schema/base.ts';
import { isoDate } from '../../vocabulary/pieces.ts';
import type { ContentFiles } from '../files.ts';
import type { YamlFile } from '../yaml.ts';
import { readList } from './list.ts';

/** Where facts stand that printed texts name and that neither a published document nor the campaign nor a source's own date tells. */
export const LEDGER_FILE = 'content/tu-ngu/so-su-kien.yaml';

const factSchema = z.strictObject({
  /** What is so. */
  what: plain,
  /** Amounts as they are printed: "8%", "10 triệu". */
  figures: z.array(plain).default([]),
  /** Out of a hundred: how many people are spoken of. */
  of100: z.array(z.int().min(1).max(99)).default([]),
  /** Numbers of documents that are named and not published here. */
  numbers: z.array(plain).default([]),
  /** From when each of `numbers` applies; another day of the fact where there is no number. */
  from: isoDate.optional(),
  /** Other days: when a document was signed, when something happened. */
  days: z.array(isoDate).default([]),
  source,
});
type LedgerFact = z.infer<typeof factSchema>;

/** Reads the ledger; a project without one has no such facts. */
export const readLedger = (files: ContentFiles): YamlFile<LedgerFact[]> => readList(files, LEDGER_FILE, factSchema);

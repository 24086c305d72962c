import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { comparisonRowSchema, orderRows, transitionCaseSchema, type ComparisonRow, type TransitionCase } from '../../legal/comparison.ts';
import { readYaml } from '../yaml.ts';

/** Folder of the comparison of the two laws. */
export const COMPARISON_FOLDER = 'content/doi-chieu';
/** The file of transition cases in that folder; every other file holds rows. */
const TRANSITION_FILE = 'chuyen-tiep.yaml';

/** Reads all rows of the comparison, in the order of the new law. Throws SourceError for a row that does not fit its schema. */
export function loadComparison(root: string): ComparisonRow[] {
  const files = readdirSync(join(root, COMPARISON_FOLDER))
    .filter((name) => name.endsWith('.yaml') && name !== TRANSITION_FILE)
    .sort();
  return orderRows(
    files.flatMap((name) =>
      readYaml(readFileSync(join(root, COMPARISON_FOLDER, name), 'utf8'), z.array(comparisonRowSchema), join(COMPARISON_FOLDER, name)),
    ),
  );
}

/** Reads the cases of transition. Throws SourceError for a case that does not fit its schema. */
export function loadTransition(root: string): TransitionCase[] {
  const file = join(COMPARISON_FOLDER, TRANSITION_FILE);
  return readYaml(readFileSync(join(root, file), 'utf8'), z.array(transitionCaseSchema), file);
}

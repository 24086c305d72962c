import { z } from 'zod';
import { comparisonRowSchema, orderRows, transitionCaseSchema, type ComparisonRow, type TransitionCase } from '../../legal/comparison.ts';
import { documentId } from '../../legal/document.ts';
import type { ContentFiles } from '../files.ts';
import { readYamlFile, type YamlFile } from '../yaml.ts';

/** Folder of the comparison of two laws. */
const COMPARISON_FOLDER = 'content/doi-chieu';
/** Which laws are compared. */
export const COMPARISON_FILE = `${COMPARISON_FOLDER}/doi-chieu.yaml`;
/** The cases of transition. */
export const TRANSITION_FILE = `${COMPARISON_FOLDER}/chuyen-tiep.yaml`;

/** `note`: what a reader must know of both texts before he compares them. */
const pair = z.strictObject({ old: documentId, new: documentId, note: z.string().min(10).optional() });
const rows = z.array(comparisonRowSchema);
const cases = z.array(transitionCaseSchema);

/** A row of the comparison with the file and line on which it is written. */
interface LoadedRow {
  row: ComparisonRow;
  file: string;
  line: number | undefined;
}

/** The comparison as content has it: which laws, the rows in the order of the new law, and the cases of transition. */
export interface LoadedComparison {
  oldId: string;
  newId: string;
  note?: string | undefined;
  rows: ComparisonRow[];
  /** The same rows with the places where they are written. */
  written: LoadedRow[];
  cases: YamlFile<TransitionCase[]>;
}

/**
 * Reads the comparison. Faults are noted in `files`.
 *
 * @returns undefined where the project has none, or the file that names the laws is wrong
 */
export function readComparison(files: ContentFiles): LoadedComparison | undefined {
  if (!files.has(COMPARISON_FILE)) return undefined;
  const laws = files.read(COMPARISON_FILE, (text, path) => readYamlFile(text, pair, path).value);
  const others = files.names(COMPARISON_FOLDER, /\.yaml$/).map((name) => `${COMPARISON_FOLDER}/${name}`);
  const written = others
    .filter((file) => file !== COMPARISON_FILE && file !== TRANSITION_FILE)
    .flatMap((file) => {
      const read = files.read(file, (text, path) => readYamlFile(text, rows, path));
      return (read?.value ?? []).map((row, index): LoadedRow => ({ row, file, line: read?.lineOf([index]) }));
    });
  const transition = files.read(TRANSITION_FILE, (text, path) => readYamlFile(text, cases, path));
  if (laws === undefined) return undefined;
  return {
    oldId: laws.old,
    newId: laws.new,
    note: laws.note,
    rows: orderRows(written.map(({ row }) => row)),
    written,
    cases: transition ?? { value: [], lineOf: () => undefined },
  };
}

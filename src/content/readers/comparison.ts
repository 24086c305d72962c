import { z } from 'zod';
import { comparisonRowSchema, orderRows, transitionCaseSchema, type ComparisonRow, type TransitionCase } from '../../legal/comparison.ts';
import { documentId } from '../../legal/document.ts';
import { wordCutter, type WordCutter } from '../../legal/words.ts';
import { plain } from '../../schema/base.ts';
import type { ContentFiles } from '../files.ts';
import { readYamlFile, type YamlFile } from '../yaml.ts';
import { readList } from './list.ts';

/** Folder of the comparison of two laws. */
const COMPARISON_FOLDER = 'content/doi-chieu';
/** Which laws are compared. */
export const COMPARISON_FILE = `${COMPARISON_FOLDER}/doi-chieu.yaml`;
/** The cases of transition. */
export const TRANSITION_FILE = `${COMPARISON_FOLDER}/chuyen-tiep.yaml`;
/** The seven changes that matter most to people. */
export const BIGGEST_FILE = `${COMPARISON_FOLDER}/bay-thay-doi.yaml`;
/** Words of several syllables, which no mark may cut. */
const WORDS_FILE = 'content/tu-ngu/tu-ghep.yaml';

/** `transition`: whom the rules of transition answer; `note`: what a reader must know of both texts before he compares them. */
const pair = z.strictObject({ old: documentId, new: documentId, transition: plain.optional(), note: z.string().min(10).optional() });
const rows = z.array(comparisonRowSchema);
const cases = z.array(transitionCaseSchema);
const bigChange = z.strictObject({ text: plain, place: z.string().min(5) });
const compound = z.string().regex(/^\p{Ll}+(?: \p{Ll}+)+$/u, { error: 'từ hai tiếng trở lên, viết chữ thường, cách nhau một dấu cách' });

/** One of the changes that matter most: a sentence, and the place of the new law that says so. */
export type BigChange = z.infer<typeof bigChange>;

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
  transition?: string | undefined;
  note?: string | undefined;
  rows: ComparisonRow[];
  /** The same rows with the places where they are written. */
  written: LoadedRow[];
  cases: YamlFile<TransitionCase[]>;
  /** The changes that matter most to people, for the top of the page. */
  biggest: YamlFile<BigChange[]>;
  /** Cuts text into words, those of several syllables whole. */
  cut: WordCutter;
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
    .filter((file) => ![COMPARISON_FILE, TRANSITION_FILE, BIGGEST_FILE].includes(file))
    .flatMap((file) => {
      const read = files.read(file, (text, path) => readYamlFile(text, rows, path));
      return (read?.value ?? []).map((row, index): LoadedRow => ({ row, file, line: read?.lineOf([index]) }));
    });
  const transition = files.read(TRANSITION_FILE, (text, path) => readYamlFile(text, cases, path));
  if (laws === undefined) return undefined;
  return {
    oldId: laws.old,
    newId: laws.new,
    transition: laws.transition,
    note: laws.note,
    rows: orderRows(written.map(({ row }) => row)),
    written,
    cases: transition ?? { value: [], lineOf: () => undefined },
    biggest: readList(files, BIGGEST_FILE, bigChange, 7),
    cut: wordCutter(readList(files, WORDS_FILE, compound).value),
  };
}

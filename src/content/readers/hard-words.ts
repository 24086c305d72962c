import { hardWordSchema, type HardWord } from '../../schema/hard-word.ts';
import type { ContentFiles } from '../files.ts';
import type { YamlFile } from '../yaml.ts';
import { readList } from './list.ts';

export type { HardWord };

/** Where they stand. */
export const HARD_WORDS_FILE = 'content/tu-ngu/tu-kho.yaml';

/** Reads the hard words that we explain; none where content has none. */
export const readHardWords = (files: ContentFiles): YamlFile<HardWord[]> => readList(files, HARD_WORDS_FILE, hardWordSchema);

import { z } from 'zod';
import type { ContentFiles } from '../files.ts';
import { readYamlFile, type YamlFile } from '../yaml.ts';

/**
 * Reads a YAML file that holds a list and that content may do without.
 *
 * @param files the content of the project
 * @param file its path from the root
 * @param schema what an entry is made of
 * @param most how many entries it may hold
 * @returns the entries and the lines of their fields; no entries where the file is missing or wrong (its faults are noted)
 */
export function readList<T extends z.ZodType>(files: ContentFiles, file: string, schema: T, most = Infinity): YamlFile<z.infer<T>[]> {
  const read = files.has(file) ? files.read(file, (text, path) => readYamlFile(text, z.array(schema).max(most), path)) : undefined;
  return read ?? { value: [], lineOf: () => undefined };
}

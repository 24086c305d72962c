import { z } from 'zod';
import { plain, slug } from '../../schema/base.ts';
import type { ContentFiles } from '../files.ts';
import type { LineOf } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';

/** Where they stand. */
export const ENTRANCES_FILE = 'content/trang-chu/loi-vao.yaml';
const schema = z.array(z.strictObject({ label: plain, question: slug })).max(6);

/** A way in from the home page, in people's own words, to a question. */
export type Entrance = z.infer<typeof schema>[number];

/** Reads the ways in; [] where content has none. */
export function readEntrances(files: ContentFiles): { value: readonly Entrance[]; lineOf: LineOf } {
  if (!files.has(ENTRANCES_FILE)) return { value: [], lineOf: () => undefined };
  return files.read(ENTRANCES_FILE, (text, path) => readYamlFile(text, schema, path)) ?? { value: [], lineOf: () => undefined };
}

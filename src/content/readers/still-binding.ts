import { z } from 'zod';
import { articleNumber } from '../../legal/article-number.ts';
import { documentId } from '../../legal/document.ts';
import { citation, plain } from '../../schema/base.ts';
import type { ContentFiles } from '../files.ts';
import type { LineOf } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';

/** Where it stands. */
export const STILL_BINDING_FILE = 'content/van-ban/ai-con-theo-luat-cu.yaml';

const schema = z.array(z.strictObject({ document: documentId, articles: z.array(articleNumber).min(1), text: plain, cite: citation }));
/** Whom an article of an ended law still binds, or one of the new law does not bind yet: said under its validity. */
export type StillBinding = z.infer<typeof schema>[number];

/** Reads the transition rules by person; [] where content has none. */
export function readStillBinding(files: ContentFiles): { value: readonly StillBinding[]; lineOf: LineOf } {
  if (!files.has(STILL_BINDING_FILE)) return { value: [], lineOf: () => undefined };
  return files.read(STILL_BINDING_FILE, (text, path) => readYamlFile(text, schema, path)) ?? { value: [], lineOf: () => undefined };
}

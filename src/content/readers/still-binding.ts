import { z } from 'zod';
import { articleNumber } from '../../legal/article-number-schema.ts';
import { documentId } from '../../legal/document.ts';
import { citation, plain } from '../../schema/base.ts';
import type { ContentFiles } from '../files.ts';
import type { YamlFile } from '../yaml.ts';
import { readList } from './list.ts';

/** Where it stands. */
export const STILL_BINDING_FILE = 'content/van-ban/ai-con-theo-luat-cu.yaml';

const stillBinding = z.strictObject({ document: documentId, articles: z.array(articleNumber).min(1), text: plain, cite: citation });
/** Whom an article of an ended law still binds, or one of the new law does not bind yet: said under its validity. */
export type StillBinding = z.infer<typeof stillBinding>;

/** Reads the transition rules by person; none where content has none. */
export const readStillBinding = (files: ContentFiles): YamlFile<StillBinding[]> => readList(files, STILL_BINDING_FILE, stillBinding);

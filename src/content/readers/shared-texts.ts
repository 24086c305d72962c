import { basename } from 'node:path';
import { z } from 'zod';
import { innerBlock } from '../../materials/blocks/inner.ts';
import { plain, source } from '../../schema/base.ts';
import { isoDate } from '../../vocabulary/pieces.ts';
import type { ContentFiles } from '../files.ts';
import type { LineOf } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';

/** Where they stand, one file each. */
const SHARED_FOLDER = 'content/dung-chung';

const schema = z.strictObject({
  title: plain,
  /** What it is for: `safe` are the rules that keep everyone safe, `told` is what to do when somebody tells something. */
  role: z.enum(['safe', 'told', 'other']),
  blocks: z.array(innerBlock).min(1),
  sources: z.array(source).min(1),
  checked: isoDate,
});

/** A text that many materials share: written once, named by `<Shared id="…" />`. */
export interface SharedText extends z.infer<typeof schema> {
  id: string;
  file: string;
  lineOf: LineOf;
}

/** Reads all shared texts by id; faults are noted. */
export const readSharedTexts = (files: ContentFiles): ReadonlyMap<string, SharedText> =>
  new Map(
    files.names(SHARED_FOLDER, /\.yaml$/).flatMap((name): [string, SharedText][] => {
      const file = `${SHARED_FOLDER}/${name}`;
      const id = basename(name, '.yaml');
      const read = files.read(file, (text, path) => readYamlFile(text, schema, path));
      return read === undefined ? [] : [[id, { ...read.value, id, file, lineOf: read.lineOf }]];
    }),
  );

import { z } from 'zod';
import { SourceError } from '../../legal/errors.ts';
import { readYaml } from '../yaml.ts';
import type { Rule } from './index.ts';

/** The editable list of words that label a person. */
const LIST = 'content/tu-ngu/khong-dung.yaml';
const schema = z.array(z.strictObject({ word: z.string().min(2), instead: z.string().min(2), why: z.string().optional() }));

/** Folders whose text the public reads. */
const READ_BY_PUBLIC = ['content', 'src/strings'];
/** Editors may name such words here, to forbid them or to lead a search for them to the right page. */
const ALLOWED = [LIST, 'content/tim-kiem/'];
const isRead = (path: string): boolean => !ALLOWED.some((allowed) => path.startsWith(allowed));

/** Nothing that the public reads holds a word of the list of words that label a person ("con nghiện", …). */
export const wordingRule: Rule = ({ files }) => {
  if (!files.has(LIST)) return [];
  const words = files.read(LIST, (text, path) => readYaml(text, schema, path)) ?? [];
  const patterns = words.map((entry) => ({
    ...entry,
    pattern: new RegExp(`(?<!\\p{L})${entry.word.replace(/\s+/g, '\\s+')}(?!\\p{L})`, 'iu'),
  }));
  return READ_BY_PUBLIC.flatMap((folder) => files.below(folder, /\.(?:md|mdx|ya?ml|json|txt|ts)$/))
    .filter(isRead)
    .flatMap((file) =>
      files.derive(file, `words ${JSON.stringify(words)}`, (text) =>
        text.split('\n').flatMap((line, index) => {
          const hit = patterns.find(({ pattern }) => pattern.test(line));
          return hit === undefined
            ? []
            : [new SourceError({ file, line: index + 1 }, `Gặp “${hit.word}”, chữ dán nhãn con người`, `“${hit.instead}”`)];
        }),
      ),
    );
};

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SourceError } from '../../legal/errors.ts';
import { readYaml } from '../yaml.ts';

/** The editable list of words that label a person. */
const LIST = 'content/tu-ngu/khong-dung.yaml';
const schema = z.array(z.strictObject({ word: z.string().min(2), instead: z.string().min(2), why: z.string().optional() }));

/** Folders and files whose text the public reads. */
const READ_BY_PUBLIC = ['content', 'src/strings', 'src/press/strings.ts'];
/** Editors may name such words here, to forbid them or to lead a search for them to the right page. */
const ALLOWED = [LIST, 'content/tim-kiem'];

function textFiles(root: string, path: string): string[] {
  if (ALLOWED.some((allowed) => path === allowed || path.startsWith(`${allowed}/`))) return [];
  const full = join(root, path);
  if (statSync(full).isDirectory()) return readdirSync(full).flatMap((name) => textFiles(root, `${path}/${name}`));
  return /\.(?:md|mdx|ya?ml|json|txt|ts)$/.test(path) ? [path] : [];
}

/**
 * Holds everything that the public reads against the list of words that label a person ("con nghiện", …).
 *
 * @param root absolute path of the project
 * @throws SourceError naming file, line, the word and what to say instead
 */
export function checkWording(root: string): void {
  const words = readYaml(readFileSync(join(root, LIST), 'utf8'), schema, LIST);
  const patterns = words.map((entry) => ({
    ...entry,
    pattern: new RegExp(`(?<!\\p{L})${entry.word.replace(/\s+/g, '\\s+')}(?!\\p{L})`, 'iu'),
  }));
  for (const file of READ_BY_PUBLIC.flatMap((path) => textFiles(root, path))) {
    for (const [index, line] of readFileSync(join(root, file), 'utf8').split('\n').entries()) {
      const hit = patterns.find(({ pattern }) => pattern.test(line));
      if (hit) throw new SourceError({ file, line: index + 1 }, `Gặp “${hit.word}”, chữ dán nhãn con người`, `“${hit.instead}”`);
    }
  }
}

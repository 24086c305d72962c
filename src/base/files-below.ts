import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files below a folder, as sorted paths relative to it with "/"; [] where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Names of the pages of a built site, as {@link filesBelow} gives them, each with its address: "van-ban/index.html" → "/van-ban/", "404.html" → "/404.html". */
export const pagesBelow = (dist: string): { name: string; address: string }[] =>
  filesBelow(dist)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, address: `/${name.replace(/(^|\/)index\.html$/, '$1')}` }));

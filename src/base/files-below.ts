import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, as sorted paths relative to it with "/"; [] where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const found: string[] = [];
  const read = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true }))
      if (entry.isDirectory()) read(`${below}${entry.name}/`);
      else if (entry.isFile()) found.push(`${below}${entry.name}`);
  };
  read('');
  return found.sort();
}

/** The pages of a built site with their addresses: "van-ban/index.html" → "/van-ban/", "404.html" → "/404.html". */
export const pagesBelow = (dist: string): { name: string; address: string }[] =>
  filesBelow(dist)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, address: `/${name.replace(/(^|\/)index\.html$/, '$1')}` }));

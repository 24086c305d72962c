import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { giveHeadingIds } from '../content/heading-ids.ts';

/** Every heading of every page becomes a place that can be linked to. Comes before everything that reads the built site. */
export function headings(): AstroIntegration {
  return {
    name: 'tieu-de',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const html = readFileSync(join(dist, name), 'utf8');
          const changed = giveHeadingIds(html);
          if (changed !== html) writeFileSync(join(dist, name), changed);
        }
      },
    },
  };
}

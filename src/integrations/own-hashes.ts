import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesBelow } from '../base/files-below.ts';
import { withOwnHashes } from '../hosting/own-hashes.ts';

/** Takes out of each page's policy what other pages need. Comes before everything that reads the pages or their policies. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'bam-rieng',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const { name } of pagesBelow(dist)) {
          const path = join(dist, name);
          const html = readFileSync(path, 'utf8');
          const own = withOwnHashes(html);
          if (own !== html) writeFileSync(path, own);
        }
      },
    },
  };
}

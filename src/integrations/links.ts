import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContentLinks, checkPageLinks, readBuiltSite } from '../content/built-links.ts';

/** Stops the build at an internal link that leads nowhere. Comes after everything that writes into the built site. */
export function links(): AstroIntegration {
  return {
    name: 'lien-ket',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = readBuiltSite(fileURLToPath(dir));
        checkContentLinks(process.cwd(), site);
        checkPageLinks(site);
      },
    },
  };
}

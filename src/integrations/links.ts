import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onPageMade } from '../base/made-pages.ts';
import { checkContentLinks, checkPageLinks, LinkBook } from '../content/built-links.ts';

/** Stops the build at an internal link that leads nowhere. Comes after everything that writes into the built site. */
export function links(): AstroIntegration {
  const book = new LinkBook();
  return {
    name: 'lien-ket',
    hooks: {
      'astro:build:start': () => onPageMade((address, html) => book.read(address, html)),
      'astro:build:done': ({ dir }) => {
        const site = book.close(fileURLToPath(dir));
        checkContentLinks(process.cwd(), site);
        checkPageLinks(site);
      },
    },
  };
}

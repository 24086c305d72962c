import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { giveOtherPages } from '../base/made-pages.ts';

/** Ends the giving of pages (src/middleware.ts gives each as it is made). Comes before every step that has asked for them. */
export function pages(): AstroIntegration {
  return {
    name: 'trang',
    hooks: { 'astro:build:done': ({ dir }) => giveOtherPages(fileURLToPath(dir)) },
  };
}

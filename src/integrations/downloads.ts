import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printedItems } from '../content/addresses.ts';
import { buildDownloads } from '../press/index.ts';
import { STAGING } from '../press/for-site.ts';
import { siteLibrary } from '../ui/library.ts';

/**
 * Builds every download before the pages (they show sizes and page counts) and puts the files into the finished site.
 * A fault in any content file stops the build here, before a page is written.
 */
export function downloads(): AstroIntegration {
  const root = process.cwd();
  const staging = join(root, STAGING);
  return {
    name: 'tai-ve',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const { forms } = siteLibrary();
        rmSync(staging, { recursive: true, force: true });
        mkdirSync(staging, { recursive: true });
        const site = process.env['SITE_URL'];
        await buildDownloads({
          root,
          outDir: staging,
          items: printedItems(siteLibrary()),
          forms,
          log: (line) => logger.info(line),
          ...(site === undefined ? {} : { site }),
        });
      },
      'astro:build:done': ({ dir }) => {
        if (existsSync(staging)) cpSync(staging, fileURLToPath(dir), { recursive: true });
      },
    },
  };
}

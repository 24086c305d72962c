import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress } from '../base/site-address.ts';
import { shareFolder } from '../base/write-file.ts';
import { swapFolder } from '../base/whole-folder.ts';
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
  const making = `${staging}.moi`;
  return {
    name: 'tai-ve',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const { forms } = siteLibrary();
        // Pages read the list of files from there, also in development while this runs: it changes places whole.
        rmSync(making, { recursive: true, force: true });
        mkdirSync(making, { recursive: true });
        const site = siteAddress();
        await buildDownloads({
          root,
          outDir: making,
          items: printedItems(siteLibrary()),
          forms,
          log: (line) => logger.info(line),
          ...(site === undefined ? {} : { site }),
        });
        swapFolder(making, staging);
      },
      'astro:build:done': ({ dir }) => {
        shareFolder(staging, fileURLToPath(dir));
      },
    },
  };
}

import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress } from '../base/site-address.ts';
import { recoverFolder, swapFolder, takeLock } from '../base/whole-folder.ts';
import { build } from '../strings/build.ts';
import { buildDate } from '../vietnamese/dates.ts';

/** Where a build makes the site: beside the one that is served, on the same disk. Ignored by git. */
export const MAKING = '.dung';

/** Where the finished site stands. */
const PLACE = 'dist';

/** Whether a folder (or the nearest one above it that exists) can be written into. */
function isWritable(folder: string): boolean {
  try {
    accessSync(existsSync(folder) ? folder : join(folder, '..'), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Stops the build with a reason, where there is one. */
function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw new Error(reason);
}

/**
 * The site is made whole or not at all. Two halves, to stand first and last in the list of integrations:
 * before anything is written, {@link before} holds the folder for this build and looks whether it can be done;
 * at the very end, when every check has passed, {@link after} puts the finished site in the place of the old one.
 * A build that fails or is cut off leaves the site that stood there.
 */
export const whole = {
  before: (): AstroIntegration => ({
    name: 'dung-tron-ven',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const root = process.cwd();
        // A wrong SITE_DATE or a folder of someone else is told now, not after a minute.
        buildDate();
        const closed = [root, join(root, PLACE), join(root, MAKING)].find((folder) => !isWritable(folder));
        refuse(closed === undefined ? undefined : build.notWritable(closed));
        mkdirSync(join(root, MAKING), { recursive: true });
        const holder = takeLock(join(root, MAKING, 'khoa'));
        refuse(holder === undefined ? undefined : build.busy(holder));
        recoverFolder(join(root, PLACE));
      },
    },
  }),
  after: (): AstroIntegration => ({
    name: 'dua-vao-cho',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        swapFolder(fileURLToPath(dir).replace(/[\\/]$/, ''), join(process.cwd(), PLACE));
        logger.info(build.inPlace(PLACE));
        if (siteAddress() === undefined) logger.warn(build.withoutAddress);
      },
    },
  }),
};

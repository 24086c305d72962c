import { existsSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { DIST } from './dist.ts';

/** Before the site tests: the site must be built, and the browser unpacked once (two workers at a time would collide). */
export default async function setup(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`No built site in ${DIST}: run "npm run build" first`);
  if (process.env['CHROME_PATH'] === undefined && process.platform === 'linux' && process.arch === 'x64') await chromium.executablePath();
}

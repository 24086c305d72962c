/**
 * `npm run looks`: takes the pictures of the built site anew and approves them. Says which differ from what was approved before, so that
 * whoever runs it looks at these; `git diff` shows them too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { APPROVED, approvedPicture, comparePictures, PICTURES, takePicture, TOLERANCE } from './looks/pictures.ts';
import { serveSite } from './server/index.ts';

const server = await serveSite(process.env['DIST_DIR'] ?? join(import.meta.dirname, '../dist'));
const browser = await launchBrowser();
mkdirSync(APPROVED, { recursive: true });
let changed = 0;
for (const { look, width, file } of PICTURES) {
  const seen = await takePicture(browser, server, look, width);
  const before = approvedPicture(file);
  const share = before === undefined ? 1 : (await comparePictures(before, seen)).share;
  // What is the same to the eye keeps its bytes.
  if (share <= TOLERANCE / 10) continue;
  changed += 1;
  writeFileSync(join(APPROVED, file), seen);
  console.log(`${file}: ${before === undefined ? 'new' : `${(100 * share).toFixed(1)} % differ`} (${(seen.length / 1024).toFixed(1)} KB)`);
}
console.log(`${PICTURES.length} pictures, ${changed} approved anew: look at them in tests/looks/approved/ before you commit`);
await browser.close();
await server.close();

/** Pictures of built pages to look at: `node tools/shots.ts OUT_DIR /path/ …` (360 and 1280 px, light and dark; `--print` adds print). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { serveSite } from './server/index.ts';

const [out = '/tmp/shots', ...rest] = process.argv.slice(2);
const print = rest.includes('--print');
const full = !rest.includes('--fold');
const paths = rest.filter((arg) => !arg.startsWith('--'));
mkdirSync(out, { recursive: true });
const site = await serveSite(join(import.meta.dirname, '../dist'));
const browser = await launchBrowser();
for (const path of paths) {
  const name = path.replaceAll('/', '_').replace(/[?#=&]/g, '-');
  for (const [width, scheme] of [
    [360, 'light'],
    [1280, 'light'],
    [360, 'dark'],
    [1280, 'dark'],
  ] as const) {
    if (scheme === 'dark' && !rest.includes('--dark')) continue;
    const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme: scheme });
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(out, `${name}${width}-${scheme}.png`), fullPage: full });
    await page.close();
  }
  if (print) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.pdf({ path: join(out, `${name}print.pdf`), format: 'A4', preferCSSPageSize: true });
    await page.close();
  }
}
await browser.close();
await site.close();

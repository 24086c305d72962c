/**
 * How long forty certificates take on "make it yours", from the press of the button to the saved file: `npm run bench -- studio`. Needs a built site (dist/).
 * The processor is slowed as Lighthouse does for a phone; exits with 1 above ten seconds.
 */
import { launchBrowser } from './browser.ts';
import { serveSite } from './server/index.ts';
import { join } from 'node:path';

const PEOPLE = 40;
const GOAL = 10_000;
/** Lighthouse: 4 is a mid-range phone, 6 a cheap one. */
const SLOWER = [1, 4, 6];

const server = await serveSite(process.env['DIST_DIR'] ?? join(import.meta.dirname, '../dist'));
const browser = await launchBrowser();
let slowest = 0;
for (const rate of SLOWER) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${server.origin}/chien-dich/tu-lam/?mau=giay-khen`);
  await page.locator('[data-list]').fill(Array.from({ length: PEOPLE }, (_, at) => `Nguyễn Thị Phương Uyên ${at + 1}\t10A1`).join('\n'));
  await page.getByText(`${PEOPLE} người`).waitFor();
  const [before, started] = [server.transfers.length, performance.now()];
  await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), page.locator('[data-pdf]').click()]);
  const taken = performance.now() - started;
  const bytes = server.transfers.slice(before).reduce((sum, one) => sum + one.bytes, 0);
  slowest = Math.max(slowest, taken);
  console.log(`${PEOPLE} thư khen, máy chậm ${rate} lần: ${(taken / 1000).toFixed(1)} s, tải thêm ${Math.round(bytes / 1000)} KB`);
  await page.close();
}
await browser.close();
await server.close();
if (slowest > GOAL) {
  console.error(`Chậm hơn ${GOAL / 1000} s`);
  process.exitCode = 1;
}

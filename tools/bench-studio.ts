/**
 * `npm run bench -- studio`: how long forty certificates take on "make it yours", from the press of the button to the saved file. Needs dist/.
 * Processor and line are slowed as Lighthouse does for a phone; exits with 1 above ten seconds.
 */
import { launchBrowser } from './browser.ts';
import { serveSite } from './server/index.ts';
import { join } from 'node:path';

const PEOPLE = 40;
const GOAL = 10_000;
/** How much slower the processor is; Lighthouse takes 4 for a mid-range phone. The first round is not counted: the server compresses then. */
const SLOWER = [1, 1, 4, 6];
/** The line of Lighthouse's "slow 4G". */
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

const server = await serveSite(process.env['DIST_DIR'] ?? join(import.meta.dirname, '../dist'));
const browser = await launchBrowser();
let slowest = 0;
for (const [round, rate] of SLOWER.entries()) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await page.goto(`${server.origin}/chien-dich/tu-lam/?mau=giay-khen`);
  await page.locator('[data-list]').fill(Array.from({ length: PEOPLE }, (_, at) => `Nguyễn Thị Phương Uyên ${at + 1}\t10A1`).join('\n'));
  await page.getByText(`${PEOPLE} người`).waitFor();
  const [before, started] = [server.transfers.length, performance.now()];
  await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), page.locator('[data-pdf]').click()]);
  const taken = performance.now() - started;
  const bytes = server.transfers.slice(before).reduce((sum, one) => sum + one.bytes, 0);
  await page.close();
  if (round === 0) continue;
  slowest = Math.max(slowest, taken);
  console.log(`${PEOPLE} thư khen, máy chậm ${rate} lần: ${(taken / 1000).toFixed(1)} s, tải thêm ${Math.round(bytes / 1000)} KB`);
}
await browser.close();
await server.close();
if (slowest > GOAL) {
  console.error(`Chậm hơn ${GOAL / 1000} s`);
  process.exitCode = 1;
}

/**
 * Twelve pages look as somebody approved: on a phone and on a laptop. Red means that a change of style or structure shows here; where that
 * is what was wanted, `npm run looks` approves it. Pictures are the same only in one browser with one set of fonts: the locked Chromium.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.ts';
import { APPROVED, approvedPicture, comparePictures, LOOKS, PICTURES, SEEN, takePicture, TOLERANCE } from '../../tools/looks/pictures.ts';
import { serveSite, type SiteServer } from '../../tools/server/index.ts';
import { DIST } from '../support/dist.ts';

const isLockedBrowser = process.platform === 'linux' && process.arch === 'x64' && process.env['CHROME_PATH'] === undefined;
/** Most bytes of one approved picture. */
const MOST = 15 * 1024;

test('twelve pages, two widths, each picture approved and small', () => {
  expect(LOOKS).toHaveLength(12);
  expect(readdirSync(APPROVED).sort()).toEqual(PICTURES.map(({ file }) => file).sort());
  for (const { file } of PICTURES) expect(statSync(join(APPROVED, file)).size, file).toBeLessThanOrEqual(MOST);
});

describe.runIf(isLockedBrowser)('in the locked browser', () => {
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    rmSync(SEEN, { recursive: true, force: true });
    [server, browser] = await Promise.all([serveSite(DIST), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(PICTURES)('$file', async ({ look, width, file }) => {
    const approved = approvedPicture(file);
    const seen = await takePicture(browser, server, look, width);
    const { share, where } = approved === undefined ? { share: 1, where: seen } : await comparePictures(approved, seen);
    if (share > TOLERANCE) {
      mkdirSync(SEEN, { recursive: true });
      writeFileSync(join(SEEN, file), seen);
      writeFileSync(join(SEEN, file.replace('.webp', '-khac.png')), where);
    }
    expect(
      share,
      `${look.path} looks different: now test-results/looks/${file}, where ${file.replace('.webp', '-khac.png')}, before tests/looks/approved/${file}. If it is meant so: npm run looks`,
    ).toBeLessThanOrEqual(TOLERANCE);
  });

  test('a button in another colour, a lost typeface and a moved heading are seen; the same page twice is not', async () => {
    const [home] = LOOKS;
    if (home === undefined) throw new Error('no page');
    const plain = await takePicture(browser, server, home, 360);
    expect((await comparePictures(plain, await takePicture(browser, server, home, 360))).share).toBe(0);
    for (const style of ['.search-box button{background:#c8371b!important}', 'body{font-family:serif!important}', 'h1{margin-top:.5rem}']) {
      const changed = await takePicture(browser, server, { ...home, style }, 360);
      expect((await comparePictures(plain, changed)).share, style).toBeGreaterThan(TOLERANCE);
    }
  });
});

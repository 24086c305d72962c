import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The npm package's own list would switch off web security and the sandbox of sites from one another: not what we test. */
const ARGUMENTS = ['--disable-gpu', '--font-render-hinting=none'];

/**
 * The headless Chromium of this machine: the one named by CHROME_PATH, else the npm package's (Linux x64), else an installed Chrome.
 *
 * @throws Error that says what to install where none is found
 */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named === undefined && process.platform === 'linux' && process.arch === 'x64') return chromium.executablePath();
  const path = named ?? INSTALLED.find((installed) => existsSync(installed));
  if (path === undefined) throw new Error('No Chromium found: install Google Chrome or set CHROME_PATH');
  return path;
}

/** Starts it. @throws Error as {@link browserPath} */
export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await browserPath(), args: ARGUMENTS, headless: true });

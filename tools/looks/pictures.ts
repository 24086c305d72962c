/** Pictures of twelve pages as they look on a phone and on a laptop, and how far two pictures of one page are apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { SiteServer } from '../server/index.ts';

/** A page whose looks are kept: name of its pictures, address, parts that change with content alone. */
export interface Look {
  name: string;
  path: string;
  /** Covered in the pictures, beside all pictures of the page. */
  cover?: string;
  /** What the page must show before it is pictured. */
  awaits?: string;
  /** Added to its style sheets: for the test of this test. */
  style?: string;
}

/** Twelve pages, each of another kind. */
export const LOOKS: readonly Look[] = [
  { name: 'trang-chu', path: '/' },
  { name: 'dieu-con-hieu-luc', path: '/van-ban/luat-120-2025-qh15/dieu-24/' },
  { name: 'dieu-het-hieu-luc', path: '/van-ban/luat-73-2021-qh14/dieu-23/' },
  { name: 'van-ban', path: '/van-ban/luat-120-2025-qh15/' },
  { name: 'doi-chieu', path: '/van-ban/doi-chieu/' },
  { name: 'tro-giup', path: '/tro-giup/' },
  { name: 'to-giup', path: '/tro-giup/khong-tho/' },
  { name: 'cau-hoi', path: '/hoi-dap/con-co-bi-bat-khong/' },
  { name: 'danh-cho', path: '/danh-cho/hoc-sinh/' },
  { name: 'trac-nghiem', path: '/trac-nghiem/trac-nghiem-thcs/' },
  { name: 'chien-dich', path: '/chien-dich/' },
  {
    name: 'tim-kiem',
    path: '/tim-kiem/#q=%C4%91i%E1%BB%81u%2024%20lu%E1%BA%ADt%20120',
    cover: '.search-status, .result:not(:first-child), .search-filters select',
    awaits: '.result',
  },
];

/** Widths in pixels, each with the height that is looked at: the first screens, so that content far below changes nothing. */
const WIDTHS = { 360: 1000, 1280: 800 } as const;
/** Widths at which pictures are kept and compared: small enough for the repository, large enough for eyes. */
const KEPT = { 360: 180, 1280: 480 } as const;
type Width = keyof typeof WIDTHS;
/** Every picture. */
export const PICTURES = LOOKS.flatMap((look) =>
  ([360, 1280] as const).map((width) => ({ look, width, file: `${look.name}-${width}.webp` })),
);

/** Approved pictures, kept with the tests. */
export const APPROVED = join(import.meta.dirname, '../../tests/looks/approved');
/** Where the pictures of a failed comparison are put; ignored by git. */
export const SEEN = join(import.meta.dirname, '../../test-results/looks');

/** The day on which every picture is taken: what pages say of today must not make them differ tomorrow. */
const DAY = new Date('2026-11-27T03:00:00Z');
/** Share of the pixels that may differ: a corrected word, not a line more or a button in another colour. */
export const TOLERANCE = 0.004;
/** How different one pixel must be, 0 to 1. */
const THRESHOLD = 0.12;

/** Style sheets with our fonts waited for (a phone on a slow line may do without them, a picture may not), and with what is added. */
async function prepareStyles(page: Page, style = ''): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('font-display:optional', 'font-display:block') + style });
  });
}

/**
 * Takes the picture of a page.
 *
 * @returns small WebP: what is kept and compared
 */
export async function takePicture(
  browser: Browser,
  server: SiteServer,
  { path, cover, awaits, style }: Look,
  width: Width,
): Promise<Buffer> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width, height: WIDTHS[width] }, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(DAY);
    await prepareStyles(page, style);
    await page.goto(server.origin + path, { waitUntil: 'load' });
    if (awaits !== undefined) await page.locator(awaits).first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const shot = await page.screenshot({
      animations: 'disabled',
      mask: [page.locator('main img'), ...(cover === undefined ? [] : [page.locator(cover)])],
      maskColor: '#9aa9b8',
    });
    return await sharp(shot).resize({ width: KEPT[width] }).webp({ quality: 34, effort: 6 }).toBuffer();
  } finally {
    await context.close();
  }
}

async function pixels(picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** How far two pictures are apart: the share of pixels that differ, and a picture that shows where. */
export async function comparePictures(approved: Buffer, seen: Buffer): Promise<{ share: number; where: Buffer }> {
  const [before, now] = await Promise.all([pixels(approved), pixels(seen)]);
  if (before.width !== now.width || before.height !== now.height) return { share: 1, where: seen };
  const { width, height } = now;
  const where = new Uint8Array(width * height * 4);
  const count = pixelmatch(before.data, now.data, where, width, height, { threshold: THRESHOLD });
  return {
    share: count / (width * height),
    where: await sharp(where, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  };
}

/** The approved picture of a file name; undefined where there is none yet. */
export function approvedPicture(file: string): Buffer | undefined {
  try {
    return readFileSync(join(APPROVED, file));
  } catch {
    return undefined;
  }
}

import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { PALETTE, PRINT_INKS, REGISTRATION } from '../../vocabulary/palette.ts';
import { FINISHES, SHOP_SIZES, type ShopSize } from '../../vocabulary/print-shop.ts';
import { preflight, type InkLine } from '../test-support/preflight.ts';
import { shopFaults } from '../test-support/shop-faults.ts';
import { changed, CERTIFICATE, LEAFLET, LESSON, POSTER } from '../test-support/samples.ts';
import { itemOf, ROOT, testPress } from '../test-support/press.ts';
import { inksOf } from './inks.ts';
import { toPdfX } from './pdfx.ts';
import { shopSet, shopSheets } from './set.ts';
import { withInks } from './streams.ts';

const BANNER = changed(changed(POSTER, 'kind: poster', 'kind: banner'), 'design: chu', 'design: bang-ron');

const filesOf = async (sample: string): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array((await shopSet(itemOf(sample), testPress())).bytes));

describe('inks', () => {
  test('of the palette are fixed: no colour takes four, none more than 300 %', () => {
    const all = Object.values(PRINT_INKS).flatMap((shades) => Object.values(shades));
    expect(all).toHaveLength(Object.values(PALETTE).flatMap(Object.keys).length);
    for (const inks of all) {
      expect(inks.filter((part) => part > 0).length).toBeLessThan(4);
      expect(inks.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(300);
    }
  });

  const rgb = (hex: string): [number, number, number] =>
    [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];

  test('each colour of the palette has its own, black is black alone', () => {
    expect(inksOf(rgb(PALETTE.vermilion.base))).toEqual(PRINT_INKS.vermilion.base);
    expect(inksOf([0, 0, 0])).toEqual([0, 0, 0, 100]);
    expect(inksOf(rgb(REGISTRATION.screen))).toEqual([100, 100, 100, 100]);
  });

  test('a mix of two colours is the mix of their inks', () => {
    const [a, b] = [rgb(PALETTE.sky.base), rgb(PALETTE.sky.light)];
    const half = a.map((part, at) => (part + (b[at] ?? 0)) / 2) as [number, number, number];
    expect(inksOf(half)).toEqual([38, 11, 0, 0]);
  });

  test('a colour from elsewhere stops the build', () => {
    expect(() => inksOf([0, 1, 0])).toThrow(/không phải màu của bảng màu/);
    expect(() => withInks('/P1 scn')).toThrow(/không có trong tệp cho nhà in/);
  });

  test('are written over a stream, areas and lines apart', () => {
    expect(withInks('q\n/c0 cs\n0.78431374 0.21568628 0.105882354 scn\n0 0 m\nf\n/c1 CS\n1 SCN\nS\nQ')).toBe(
      'q\n0 0.88 1 0.18 k\n0 0 m\nf\n0 0 0 0 K\nS\nQ',
    );
  });
});

test('documents have no set; designs, leaflets and certificates do', () => {
  expect(shopSheets(itemOf(LESSON))).toEqual([]);
  expect(shopSheets(itemOf(POSTER)).map(({ id }) => id)).toEqual(['a2', 'a3', 'a4', 'a5']);
  expect(shopSheets(itemOf(BANNER)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'bang-ron-3x07',
      'bang-ron-4x08',
      'bang-ron-6x1',
      'phuon-08x2',
      'standee-08x18',
      'standee-06x16',
      'phong-4x25',
    ]),
  );
});

describe.each([
  ['poster', POSTER],
  ['banner', BANNER],
  ['leaflet', LEAFLET],
  ['certificate', CERTIFICATE],
])('the set of a %s', (_kind, sample) => {
  const sheets = shopSheets(itemOf(sample));
  let files: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    files = await filesOf(sample);
  });
  const all = (folder: string): [string, Uint8Array][] => Object.entries(files).filter(([path]) => path.startsWith(folder));

  test('holds each size as PDF, outlined and as SVG, and a job ticket', () => {
    expect(all('1-pdf/')).toHaveLength(sheets.length);
    expect(all('2-pdf')).toHaveLength(sheets.length);
    expect(all('3-svg/').length).toBeGreaterThanOrEqual(sheets.length);
    expect(files['phieu-dat-in.pdf']?.length).toBeGreaterThan(10_000);
  });

  test('passes preflight', async () => {
    const faults: string[] = [];
    for (const { id, size } of sheets)
      for (const [path, outlined] of [
        [`1-pdf/mau-thu-${id}.pdf`, false],
        [`2-pdf-chu-thanh-net/mau-thu-${id}-net.pdf`, true],
      ] as const)
        faults.push(...(await shopFaults(files[path] ?? new Uint8Array(), size, outlined)).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('has ground beyond the cut: what is at the edge of the sheet goes on to the edge of the ground', async () => {
    for (const [path, svg] of all('3-svg/')) {
      const { size } = sheets.find(({ id }) => new RegExp(`-${id}(?:-\\d)?\\.svg$`).test(path)) ?? {};
      if (size === undefined) expect.unreachable(path);
      const scale = (size as ShopSize).scale ?? 1;
      const over = FINISHES[size.finish].over * scale;
      const { data, info } = await sharp(Buffer.from(svg), { limitInputPixels: false })
        .resize({ width: 1600, height: 1600, fit: 'inside' })
        .flatten()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const pixels = info.width / (size.width * scale + 2 * (over + 9));
      const at = (x: number, y: number): string => {
        const from = (Math.round(y * pixels) * info.width + Math.round(x * pixels)) * info.channels;
        return [...data.subarray(from, from + 3)].join();
      };
      const [wide, high] = [size.width * scale, size.height * scale];
      const margin = over + 9;
      let bare = 0;
      const white = '255,255,255';
      for (let step = 1; step < 40; step += 1) {
        const [x, y] = [margin + (wide * step) / 40, margin + (high * step) / 40];
        // A pixel just inside the cut against one at the edge of the ground.
        const [near, far] = [0.4 + 1 / pixels, Math.max(over - 0.6 - 1 / pixels, 0.2)];
        for (const [inside, outside] of [
          [at(x, margin + near), at(x, margin - far)],
          [at(x, margin + high - near), at(x, margin + high + far)],
          [at(margin + near, y), at(margin - far, y)],
          [at(margin + wide - near, y), at(margin + wide + far, y)],
        ])
          if (inside !== white && outside === white) bare += 1;
      }
      expect(bare, path).toBe(0);
    }
  });
});

test('the folds of a leaflet lie on each other when the sheet is turned over', async () => {
  const files = await filesOf(LEAFLET);
  const { lines, trim } = await preflight(files['1-pdf/mau-thu-a4.pdf'] ?? new Uint8Array());
  const folds = (page: readonly InkLine[]): number[] =>
    [
      ...new Set(
        page
          .filter(({ dashed, from, to }) => dashed && from[0] === to[0])
          .map(({ from }) => Math.round(((from[0] * 25.4) / 72 - trim.margin) * 10) / 10),
      ),
    ].sort((a, b) => a - b);
  const [outside, inside] = lines.map(folds);
  expect(outside).toEqual([98, 197]);
  expect(inside).toEqual(outside?.map((x) => 297 - x).reverse());
});

test('the same content gives the same bytes', async () => {
  const [first, again] = [await shopSet(itemOf(CERTIFICATE), testPress()), await shopSet(itemOf(CERTIFICATE), testPress())];
  expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true);
});

test('a picture of pixels stops the build: it has no fixed inks', async () => {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.create();
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: PALETTE.sky.base } })
    .png()
    .toBuffer();
  document.addPage([100, 100]).drawImage(await document.embedPng(png));
  const about = { title: 'Thử', checked: '2026-11-20' };
  await expect(toPdfX(await document.save(), { over: 3, slug: 9 }, about, ROOT)).rejects.toThrow(/ảnh điểm/);
});

test('an order of 6 m is drawn at a tenth: a PDF page ends at 5 m', () => {
  for (const { width, height, ...size } of Object.values(SHOP_SIZES)) {
    const scale = (size as Partial<ShopSize>).scale ?? 1;
    expect(Math.max(width, height) * scale + 2 * (FINISHES[size.finish].over * scale + 9)).toBeLessThan(5080);
  }
});

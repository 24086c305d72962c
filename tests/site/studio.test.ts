/** "Make it yours": what a visitor types is seen, printed and saved; the files are opened with another library. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import sharp, { type Metadata } from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { keptAssets } from '../../src/offline/pack.ts';
import { DIST, filesBelow } from '../support/dist.ts';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();
const POINTS = 72 / 25.4;
const NAME = 'Trường THPT Lê Quý Đôn';

/** The page with a design chosen, its faults noted. */
async function open(slug: string, options: BrowserContextOptions = DESKTOP): Promise<{ page: Page; faults: string[] }> {
  const page = await site.open('/404.html', options);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Service Worker')) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (request.method() !== 'GET' || (protocol.startsWith('http') && origin !== site.server.origin)) faults.push(request.url());
  });
  await page.goto(`${site.server.origin}/chien-dich/tu-lam/?mau=${slug}`);
  await page.locator('[data-sheet] text').first().waitFor();
  return { page, faults };
}

const saved = async (page: Page, button: string): Promise<Download> =>
  (await Promise.all([page.waitForEvent('download'), page.locator(`[data-${button}]`).click()]))[0];
const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()));

/** Pages of a PDF: size in millimetres, and where a text begins, from the upper left corner. */
async function pagesOf(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, number) => {
      const page = await document.getPage(number + 1);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
      return {
        size: [width, height].map((side) => Math.round(side / POINTS)),
        text: pieces
          .map(({ str }) => str)
          .join(' ')
          .normalize('NFC'),
        at: (words: string): [number, number] => {
          const [, , , , x = 0, y = 0] = (pieces.find(({ str }) => words.startsWith(str.normalize('NFC').trim()) && str.trim() !== '')
            ?.transform ?? []) as number[];
          return [x / POINTS, (height - y) / POINTS];
        },
      };
    }),
  );
}

/** Where the screen shows the line of a place, as shares of the sheet. */
const shown = (page: Page, slot: string): Promise<[number, number]> =>
  page
    .locator(`[data-sheet] text[data-slot="${slot}"]`)
    .first()
    .evaluate((line) => {
      const box = (line as SVGTextElement).getStartPositionOfChar(0);
      const { width, height } = (line.closest('svg') as SVGSVGElement).viewBox.baseVal;
      return [box.x / width, box.y / height];
    });

test.each([
  ['ap-phich-goi-111', 'A4', [210, 297]],
  ['ap-phich-hieu-luat', 'A3', [297, 420]],
  ['giay-khen', 'A4', [297, 210]],
  ['giay-khen', 'A3', [420, 297]],
] as const)('%s printed from the page on %s: one full sheet, the right way round', async (slug, paper, [width, height]) => {
  const { page, faults } = await open(slug);
  await page.locator('select[name="size"]').selectOption({ label: paper });
  await page.locator('input[name="name"]').fill(NAME);
  await page.locator('input[name="date"]').fill('ngày 26/6/2027');
  await page.locator('[data-sheet] text', { hasText: 'ngày 26/6/2027' }).waitFor();
  const pages = await pagesOf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
  expect(pages.map(({ size }) => size)).toEqual([[width, height]]);
  // Full: what stands at a share of the sheet on the screen stands at that share of the paper.
  for (const [slot, words] of [
    ['name', slug === 'giay-khen' ? NAME.toLocaleUpperCase('vi') : NAME],
    ['placeDate', 'ngày 26/6/2027'],
  ] as const) {
    const [x, y] = await shown(page, slot);
    const at = pages[0]?.at(words) ?? [0, 0];
    expect(at[0], slot).toBeCloseTo(x * width, 0);
    expect(at[1], slot).toBeCloseTo(y * height, 0);
  }
  // The vector file has the same words in the same places.
  const download = await saved(page, 'pdf');
  expect(download.suggestedFilename()).toBe(`${slug}-${paper.toLowerCase()}-truong-thpt-le-quy-don-ngay-26-6-2027.pdf`);
  const [file] = await pagesOf(await bytesOf(download));
  expect(file?.size).toEqual([width, height]);
  const [x, y] = await shown(page, 'placeDate');
  expect(file?.at('ngày 26/6/2027')[0]).toBeCloseTo(x * width, 0);
  expect(file?.at('ngày 26/6/2027')[1]).toBeCloseTo(y * height, 0);
  expect(faults).toEqual([]);
});

test('a banner and A2 keep their size in the file, and fit one sheet of A4 from the printer', async () => {
  const { page, faults } = await open('bang-ron-hieu-luat');
  await page.locator('input[name="name"]').fill(NAME);
  for (const [label, size] of [
    [/3 × 1 m/, [3000, 1000]],
    [/6 × 1 m/, [600, 100]],
    [/0,8 × 2 m/, [800, 2000]],
  ] as const) {
    const value = await page.locator('option', { hasText: label }).first().getAttribute('value');
    await page.locator('select[name="size"]').selectOption(value ?? '');
    const [sheet] = await pagesOf(await bytesOf(await saved(page, 'pdf')));
    expect(sheet?.size).toEqual(size);
    expect(sheet?.text).toContain('Quý Đôn');
  }
  expect((await pagesOf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))).map((sheet) => sheet.size)).toEqual([[210, 297]]);
  await page.locator('input[value="ap-phich-hieu-luat"]').check();
  await page.locator('select[name="size"]').selectOption({ label: 'A2' });
  expect((await pagesOf(await bytesOf(await saved(page, 'pdf'))))[0]?.size).toEqual([420, 594]);
  expect(faults).toEqual([]);
});

/** The smallest workbook: one sheet, its texts inside. */
const workbook = (rows: string[][]): Buffer => {
  const cells = rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((cell, x) => `<c r="${'ABC'[x]}${y + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    )
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': part(
        `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
      ),
      '_rels/.rels': part(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': part(
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="10A1" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': part(`<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`),
    }),
  );
};

test('a list of forty names, pasted or from Excel, becomes one file with a certificate a page', async () => {
  const { page, faults } = await open('giay-khen', PHONE);
  await page.locator('input[name="name"]').fill(NAME);
  const names = Array.from({ length: 40 }, (_, at) => [`Nguyễn Văn ${String.fromCodePoint(65 + (at % 26))}${at}`, `10A${(at % 5) + 1}`]);
  await page.locator('[data-list]').fill(names.map((row) => row.join('\t')).join('\n'));
  await page.getByText('40 người').waitFor();
  const download = await saved(page, 'pdf');
  expect(download.suggestedFilename()).toBe('giay-khen-a4-truong-thpt-le-quy-don-40-nguoi.pdf');
  const pages = await pagesOf(await bytesOf(download));
  expect(pages).toHaveLength(40);
  for (const [at, [name, unit]] of names.entries()) expect(pages[at]?.text).toContain(`${name}, lớp ${unit}`);
  await page.locator('[data-list-file]').setInputFiles({
    name: 'lop.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook([
      ['STT', 'Lớp', 'Họ và tên'],
      ['1', '9B', 'Trần Thị Bình'],
      ['2', '9C', 'Lê Văn Cường'],
    ]),
  });
  await page.getByText('2 người').waitFor();
  const fromExcel = await pagesOf(await bytesOf(await saved(page, 'pdf')));
  expect(fromExcel).toHaveLength(2);
  for (const [at, words] of ['Trần Thị Bình, lớp 9B', 'Lê Văn Cường, lớp 9C'].entries()) expect(fromExcel[at]?.text).toContain(words);
  expect(faults).toEqual([]);
});

test('on a phone the preview and its buttons stay in sight at the last field; fields begin empty', async () => {
  const { page } = await open('giay-khen', PHONE);
  expect(
    await page
      .locator('form[autocomplete] input[name]:not([type="radio"])')
      .evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value).join('')),
  ).toBe('');
  expect(await page.locator('input[name="name"]').getAttribute('placeholder')).not.toBe('');
  const field = page.locator('input[name="signer"]');
  await field.click();
  for (const part of ['[data-sheet]', '[data-pdf]', '[data-png]', '[data-print]']) {
    const box = await page.locator(part).boundingBox();
    expect(box?.y, part).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 999), part).toBeLessThan((await field.boundingBox())?.y ?? 0);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the picture is A4 at 300 dpi, with the visitor’s logo; a character that cannot be printed is named', async () => {
  const { page, faults } = await open('ap-phich-goi-111');
  await page.locator('input[name="name"]').fill(`${NAME} 🎉`);
  await page.getByText(/Không in được các ký tự này.*🎉/).waitFor();
  const red = await sharp({ create: { width: 300, height: 200, channels: 3, background: { r: 255, g: 0, b: 0 } } })
    .webp()
    .toBuffer();
  const picture = async (): Promise<{ red: number; metadata: Metadata }> => {
    const image = sharp(Buffer.from(await bytesOf(await saved(page, 'png'))));
    const { data } = await image.clone().resize(210, 297, { fit: 'fill' }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let count = 0;
    for (let at = 0; at < data.length; at += 3)
      if ((data[at] ?? 0) > 250 && (data[at + 1] ?? 255) < 6 && (data[at + 2] ?? 255) < 6) count += 1;
    return { red: count, metadata: await image.metadata() };
  };
  const before = await picture();
  expect([before.metadata.width, before.metadata.height, before.metadata.density]).toEqual([2480, 3508, 300]);
  await page.locator('[data-logo]').setInputFiles({ name: 'logo.webp', mimeType: 'image/webp', buffer: red });
  await page.locator('[data-sheet] image').nth(1).waitFor();
  expect((await picture()).red).toBeGreaterThan(before.red + 200);
  expect(faults).toEqual([]);
});

test('the plan’s head goes into the file for Word', async () => {
  const { page, faults } = await open('ke-hoach-truong-hoc');
  await page.locator('input[name="name"]').fill(NAME);
  const download = await saved(page, 'word');
  expect(download.suggestedFilename()).toBe('ke-hoach-truong-hoc-truong-thpt-le-quy-don.docx');
  expect(strFromU8(unzipSync(await bytesOf(download))['word/document.xml'] ?? new Uint8Array())).toContain('TRƯỜNG THPT LÊ QUÝ ĐÔN');
  expect(faults).toEqual([]);
});

test('what makes the files is fetched by who makes one, and kept on nobody’s device beforehand', () => {
  const heavy = filesBelow(`${DIST}/_astro`).filter((name) => name.startsWith('print-engine'));
  expect(heavy.length).toBeGreaterThan(0);
  expect(keptAssets(DIST).filter(({ url }) => heavy.some((name) => url.endsWith(name)))).toEqual([]);
});

test('inside Zalo nothing is downloaded into nowhere: the ways to keep the file are shown', async () => {
  const userAgent = 'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/122.0 Mobile Safari/537.36 Zalo android/24100';
  const { page } = await open('ap-phich-goi-111', { ...PHONE, userAgent });
  // As in the app's window on a phone that shares files.
  await page.evaluate(() => {
    const sent: string[] = [];
    Object.assign(globalThis, { sent });
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files }: ShareData) => Promise.resolve(void sent.push(...(files ?? []).map(({ name }) => name))),
    });
  });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.locator('[data-pdf]').click();
  const panel = page.locator('[data-in-app]');
  await panel.getByText('Zalo không lưu được tệp').waitFor();
  expect(
    await panel
      .locator('img')
      .evaluate(async (image) => (await (image as HTMLImageElement).decode(), (image as HTMLImageElement).naturalWidth)),
  ).toBe(2480);
  expect(await panel.innerText()).toContain('/chien-dich/tu-lam/?mau=ap-phich-goi-111');
  await panel.locator('[data-in-app-send]').click();
  expect(await page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent)).toEqual(['ap-phich-goi-111-a4.pdf']);
  expect(downloads).toBe(0);
});

test('each design’s page leads to it, and files chosen on the download page come as one ZIP', async () => {
  const page = await site.open('/tai-lieu/ap-phich-hieu-luat/', DESKTOP);
  await page.locator('a[href="/chien-dich/tu-lam/?mau=ap-phich-hieu-luat"]').click();
  await page.locator('[data-sheet] text').first().waitFor();
  expect(await page.locator('input[name="design"]:checked').getAttribute('value')).toBe('ap-phich-hieu-luat');
  await page.goto(`${site.server.origin}/tai-ve/`);
  const items = page.locator('[data-item]', { hasText: 'Thư khen học luật' });
  await items.evaluate((item) => item.closest('details')?.setAttribute('open', ''));
  await items.locator('[data-select]').check();
  const download = await saved(page, 'pack');
  expect(download.suggestedFilename()).toBe('thu-khen-hoc-luat-biet-tu-choi-giup-ban.zip');
  expect(Object.keys(unzipSync(await bytesOf(download))).some((name) => name.endsWith('giay-khen/giay-khen.pdf'))).toBe(true);
});

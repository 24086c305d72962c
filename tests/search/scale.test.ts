/** Search on a site with 300 more materials: the index stays light, and words deep inside a material are still found. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesBelow } from '../../src/base/files-below.ts';
import { gatherHere } from '../../src/search/gather/gathering.ts';
import { buildSearchFile } from '../../src/search/index/build.ts';
import { extractPage, type ExtractedPage } from '../../src/search/index/extract.ts';
import { packFile } from '../../src/search/index/parts.ts';
import { readSearchFile } from '../../src/search/index/read.ts';
import { INDEX_PATH, REST_PATH } from '../../src/vocabulary/search-paths.ts';
import { serveSite, type SiteServer } from '../../tools/server/index.ts';
import { DIST } from '../support/dist.ts';
import { DESKTOP, useSite } from '../support/site.ts';
import { siteSearch } from './support.ts';

const MATERIALS = 300;
/** Most bytes that one more material may add to the index. */
const BYTES_EACH = 80;
const site = useSite();
let folder = '';
let server: SiteServer | undefined;
let grown = 0;

/** A word that no other page has. */
const deepWord = (n: number): string => `kv${['a', 'e', 'i', 'o', 'u'][n % 5]}${n}zq`;

function material(n: number, words: readonly string[]): string {
  const pick = (count: number, seed: number): string =>
    Array.from({ length: count }, (_, i) => words[(n * 7919 + seed * 104_729 + i * 15_485_863) % words.length]).join(' ');
  const sections = Array.from(
    { length: 8 },
    (_, i) => `<h2 id="phan-${i}">${pick(5, i)}</h2><p>${pick(180, i + 10)} ${i === 6 ? deepWord(n) : ''} ${pick(60, i + 20)}</p>`,
  );
  return `<!doctype html><html lang="vi"><head><meta name="description" content="${pick(18, 30)}"></head><body><main data-pagefind-body><div hidden><span data-pagefind-filter="loai">tai-lieu</span></div><h1>${pick(6, 31)}</h1>${sections.join('')}</main></body></html>`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tim-kiem-300-'));
  cpSync(DIST, folder, { recursive: true, filter: (path) => !/\.(?:pdf|zip|pptx|docx|png|webp|jpg)$|\/pagefind$/.test(path) });
  const file = readSearchFile(DIST);
  const words = [...new Set(file.pages.flatMap(({ t, s }) => `${t} ${s ?? ''}`.match(/\p{L}{2,}/gu) ?? []))];
  const pages = new Map<string, ExtractedPage>();
  for (let n = 0; n < MATERIALS; n += 1) {
    const html = material(n, words);
    mkdirSync(join(folder, `tai-lieu/thu-${n}`), { recursive: true });
    writeFileSync(join(folder, `tai-lieu/thu-${n}/index.html`), html);
    const page = extractPage(html);
    if (page) pages.set(`/tai-lieu/thu-${n}/`, page);
  }
  const more = buildSearchFile({ pages, documents: [], hints: new Map(), language: file.language, today: '2026-11-26' }).file.pages;
  const before = packFile(file);
  const after = packFile({ ...file, pages: [...file.pages, ...more] });
  grown = brotliCompressSync(after.first).length - brotliCompressSync(before.first).length;
  writeFileSync(join(folder, INDEX_PATH), after.first);
  writeFileSync(join(folder, REST_PATH), after.rest);
  const gathering = gatherHere();
  for (const { name, address } of pagesBelow(folder)) {
    await gathering.take(address, readFileSync(join(folder, name), 'utf8')).room;
  }
  await gathering.write(folder);
  server = await serveSite(folder);
}, 180_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test(`${MATERIALS} materials more: at most ${BYTES_EACH} bytes each in the index that the first answers wait for`, () => {
  expect(grown / MATERIALS).toBeGreaterThan(5);
  expect(grown / MATERIALS).toBeLessThanOrEqual(BYTES_EACH);
});

test('words deep inside twenty of them are found first, with the place', async () => {
  const page = await site.open('/gioi-thieu/', DESKTOP);
  await page.goto(`${server?.origin}/tim-kiem/`);
  for (let n = 0; n < MATERIALS; n += 15) {
    const [first] = await siteSearch(page, deepWord(n));
    expect(first?.url, deepWord(n)).toBe(`/tai-lieu/thu-${n}/#phan-6`);
  }
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCache, sha256 } from './cache.ts';

const KEY = sha256('một việc');
const BYTES = Buffer.from('%PDF-1.7 một tệp');

function cacheWith(pages: number | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'kho-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const cache = openCache(folder);
  cache.put(KEY, { bytes: BYTES, ...(pages === undefined ? {} : { pages }) });
  const [name = ''] = readdirSync(folder);
  return { cache, file: join(folder, name), folder };
}

test.each([[undefined], [1], [40]])('what was put comes back, pages %s', (pages) => {
  const { cache } = cacheWith(pages);
  expect(cache.get(KEY)?.pages).toBe(pages);
  expect(Buffer.from(cache.get(KEY)?.bytes ?? []).equals(BYTES)).toBe(true);
});

test.each<[string, (kept: Buffer) => Buffer]>([
  ['cut off', (kept) => kept.subarray(0, kept.length - 3)],
  ['cut in the first line', (kept) => kept.subarray(0, 40)],
  ['empty', () => Buffer.alloc(0)],
  ['one letter changed', (kept) => Buffer.from(kept.toString('utf8').replace('PDF', 'PDE'))],
  ['another number of pages', (kept) => Buffer.from(kept.toString('utf8').replace(' 00004', ' 00009'))],
])('a kept file that was damaged is made anew: %s', (_how, damage) => {
  const { cache, file } = cacheWith(4);
  writeFileSync(file, damage(readFileSync(file)));
  expect(cache.get(KEY)).toBeUndefined();
});

test('only what the last build used is kept', () => {
  const { cache, folder } = cacheWith(2);
  cache.put(sha256('việc khác'), { bytes: BYTES });
  writeFileSync(join(folder, `${KEY}.bin`), 'cũ');
  cache.prune(new Set([KEY]));
  expect(readdirSync(folder)).toEqual([`${KEY}.tep`]);
});

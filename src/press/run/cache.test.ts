import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('what was put is known without being held, and is copied byte for byte', () => {
  const { cache, folder } = cacheWith(4);
  expect(cache.look(KEY)).toEqual({ bytes: BYTES.length, sha256: sha256(BYTES), pages: 4 });
  // Larger than one piece of what is read at a time.
  const large = Buffer.alloc(700_001, 'phòng, chống ma túy ');
  cache.put(sha256('tệp lớn'), { bytes: large });
  expect(cache.look(sha256('tệp lớn'))).toEqual({ bytes: large.length, sha256: sha256(large) });
  const place = join(folder, 'một/thư mục/tệp.pdf');
  expect(cache.copy(sha256('tệp lớn'), place)).toBe(true);
  expect(readFileSync(place).equals(large)).toBe(true);
  expect(Buffer.from(cache.get(sha256('tệp lớn'))?.bytes ?? []).equals(large)).toBe(true);
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
  expect(cache.look(KEY)).toBeUndefined();
  expect(cache.copy(KEY, `${file}.ra`)).toBe(false);
  expect(existsSync(`${file}.ra`)).toBe(false);
});

test('what was never put is not there', () => {
  const { cache, file } = cacheWith(4);
  expect([cache.has(KEY), cache.has(sha256('khác'))]).toEqual([true, false]);
  expect([cache.get(sha256('khác')), cache.look(sha256('khác')), cache.copy(sha256('khác'), `${file}.ra`)]).toEqual([
    undefined,
    undefined,
    false,
  ]);
  expect(existsSync(`${file}.ra`)).toBe(false);
});

test('only what the last build used is kept', () => {
  const { cache, folder } = cacheWith(2);
  cache.put(sha256('việc khác'), { bytes: BYTES });
  writeFileSync(join(folder, `${KEY}.bin`), 'cũ');
  cache.prune(new Set([KEY]));
  expect(readdirSync(folder)).toEqual([`${KEY}.tep`]);
});

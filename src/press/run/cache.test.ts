import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  return { cache, file: join(folder, `${KEY}.tep`), seal: join(folder, `${KEY}.dau`), folder };
}

test.each([[undefined], [1], [40]])('what was put comes back, pages %s', (pages) => {
  const { cache } = cacheWith(pages);
  expect(cache.get(KEY)?.pages).toBe(pages);
  expect(Buffer.from(cache.get(KEY)?.bytes ?? []).equals(BYTES)).toBe(true);
});

test('what was put is known without being held, and stands in a second place byte for byte, as one file', () => {
  const { cache, folder } = cacheWith(4);
  expect(cache.look(KEY)).toEqual({ bytes: BYTES.length, sha256: sha256(BYTES), pages: 4 });
  // Larger than one piece of what is read at a time.
  const large = Buffer.alloc(700_001, 'phòng, chống ma túy ');
  cache.put(sha256('tệp lớn'), { bytes: large });
  expect(cache.look(sha256('tệp lớn'))).toEqual({ bytes: large.length, sha256: sha256(large) });
  const place = join(folder, 'một/thư mục/tệp.pdf');
  for (const _again of [1, 2]) expect(cache.share(sha256('tệp lớn'), place)).toBe(true);
  expect(readdirSync(join(place, '..'))).toEqual(['tệp.pdf']);
  expect(statSync(place).ino).toBe(statSync(join(folder, `${sha256('tệp lớn')}.tep`)).ino);
  expect(readFileSync(place).equals(large)).toBe(true);
  expect(Buffer.from(cache.get(sha256('tệp lớn'))?.bytes ?? []).equals(large)).toBe(true);
});

const changed = (from: string, to: string) => (kept: Buffer) => Buffer.from(kept.toString('utf8').replace(from, to));

test.each<[string, 'file' | 'seal', (kept: Buffer) => Buffer]>([
  ['cut off', 'file', (kept) => kept.subarray(0, kept.length - 3)],
  ['empty', 'file', () => Buffer.alloc(0)],
  ['one letter changed', 'file', changed('PDF', 'PDE')],
  ['a seal cut off', 'seal', (kept) => kept.subarray(0, 40)],
  ['an empty seal', 'seal', () => Buffer.alloc(0)],
  ['another number of pages', 'seal', changed(' 4', ' 9')],
])('a kept file that was damaged is made anew: %s', (_how, which, damage) => {
  const place = cacheWith(4);
  const { cache, file } = place;
  writeFileSync(place[which], damage(readFileSync(place[which])));
  expect(cache.get(KEY)).toBeUndefined();
  expect(cache.look(KEY)).toBeUndefined();
  expect(cache.share(KEY, `${file}.ra`)).toBe(false);
  expect(existsSync(`${file}.ra`)).toBe(false);
});

test('what is changed in the site itself is not kept: the next build makes it anew, and the site that stands keeps what it has', () => {
  const { cache, folder } = cacheWith(4);
  const place = join(folder, 'trang/tep.pdf');
  cache.share(KEY, place);
  writeFileSync(place, 'sửa tay');
  expect(cache.look(KEY)).toBeUndefined();
  cache.put(KEY, { bytes: BYTES, pages: 4 });
  expect(readFileSync(place, 'utf8')).toBe('sửa tay');
  expect(cache.look(KEY)?.sha256).toBe(sha256(BYTES));
});

test.each(['file', 'seal'] as const)('a build that stopped between a file and its seal: without its %s nothing is kept', (which) => {
  const place = cacheWith(4);
  rmSync(place[which]);
  expect([place.cache.look(KEY), place.cache.get(KEY)]).toEqual([undefined, undefined]);
});

test('what was never put is not there', () => {
  const { cache, file } = cacheWith(4);
  expect([cache.has(KEY), cache.has(sha256('khác'))]).toEqual([true, false]);
  expect([cache.get(sha256('khác')), cache.look(sha256('khác')), cache.share(sha256('khác'), `${file}.ra`)]).toEqual([
    undefined,
    undefined,
    false,
  ]);
  expect(existsSync(`${file}.ra`)).toBe(false);
});

test('only what the last build used is kept', () => {
  const { cache, folder } = cacheWith(2);
  cache.put(sha256('việc khác'), { bytes: BYTES });
  cache.prune(new Set([KEY]));
  expect(readdirSync(folder).sort()).toEqual([`${KEY}.dau`, `${KEY}.tep`]);
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { escapeMarkup, unescapeMarkup } from './entities.ts';
import { escapePattern, execNotAfter, SITE_PATH, SLUG, WORD_END } from './pattern.ts';
import { around, lastOf, lastWhere } from './lists.ts';
import { roman, romanValue } from './roman.ts';
import { filesBelow } from './files-below.ts';
import { shareFile, shareFolder, writeAtomically } from './write-file.ts';

test('the last of a list, and the last that is as asked', () => {
  expect([lastOf([1, 2, 3]), lastOf([])]).toEqual([3, undefined]);
  expect(lastWhere([1, 2, 3, 4, 5], (n) => n % 2 === 0)).toBe(4);
  expect(lastWhere([1, 3], (n) => n % 2 === 0)).toBeUndefined();
});

test('what stands around one of a list: so many before as after it, more on one side at an end, all of a short list', () => {
  const list = [1, 2, 3, 4, 5, 6, 7];
  expect([0, 1, 3, 5, 6].map((at) => around(list, at, 3))).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [3, 4, 5],
    [5, 6, 7],
    [5, 6, 7],
  ]);
  expect(around(list, 4, 7)).toEqual(list);
  expect(around(list, 0, 9)).toEqual(list);
});

test('an escaped text finds itself and nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const pattern = new RegExp(`^${escapePattern(text)}$`);
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(other)).toBe(other === text);
    }),
  );
});

test('what must not stand in front is said as a lookbehind says it', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'đ', '1', ' ', '/', '𝐱'), maxLength: 12 });
  fc.assert(
    fc.property(letters, (text) => {
      for (const source of ['a', 'a\\s*1?', '(?:a|đ)+', '1(?!/)']) {
        const mine = execNotAfter(WORD_END, new RegExp(source, 'gu'), text);
        const engine = new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'u').exec(text);
        expect(mine === null ? null : [mine.index, mine[0]]).toEqual(engine === null ? null : [engine.index, engine[0]]);
      }
    }),
  );
});

test('markup comes back as it was, and none is left in what was escaped', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
      expect(escapeMarkup(text)).not.toMatch(/[<>"]/);
    }),
  );
  expect(unescapeMarkup('&#39;&amp;lt;')).toBe("'&lt;");
  expect(unescapeMarkup('&#x111;i&#7873;u&nbsp;&Apos; &unknown; &#x7fffffff;')).toBe("điều ' &unknown; &#x7fffffff;");
});

test.each([
  ['luat-120-2025-qh15', true],
  ['dieu', true],
  ['Dieu', false],
  ['a--b', false],
  ['-a', false],
  ['điều', false],
  ['../a', false],
])('slug: %s', (text, good) => {
  expect(SLUG.test(text)).toBe(good);
});

test.each([
  ['/', true],
  ['/tro-giup/', true],
  ['/van-ban/luat-120-2025-qh15/dieu-55/#khoan-1', true],
  ['/tro-giup', false],
  ['tro-giup/', false],
  ['//example.org/', false],
  ['/Trợ-giúp/', false],
])('address on this site: %s', (text, good) => {
  expect(SITE_PATH.test(text)).toBe(good);
});

test('Roman figures there and back', () => {
  expect([1, 4, 9, 14, 40, 90].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC']);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 399 }), (value) => {
      expect(romanValue(roman(value))).toBe(value);
      expect(romanValue(roman(value).toLowerCase())).toBe(value);
    }),
  );
  expect(['', 'A', 'X1'].map(romanValue)).toEqual([0, 0, 0]);
});

test('a file that cannot be put in its place leaves nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ghi-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeAtomically(join(folder, 'moi/tep.txt'), 'xong');
  expect(readFileSync(join(folder, 'moi/tep.txt'), 'utf8')).toBe('xong');
  mkdirSync(join(folder, 'cho/day'), { recursive: true });
  expect(() => writeAtomically(join(folder, 'cho'), 'a')).toThrow();
  // The system names the file on the way; whoever is told hears of the one that was to be written.
  const long = join(folder, 'x'.repeat(250));
  expect(() => writeAtomically(long, 'a')).toThrow(expect.objectContaining({ dest: long }));
  expect(readFileSync(join(folder, 'moi/tep.txt'), 'utf8')).toBe('xong');
  expect(readdirSync(join(folder, 'moi'))).toEqual(['tep.txt']);
  expect(readdirSync(folder).sort()).toEqual(['cho', 'moi']);
});

test('a file stands in a second place as one file, or as a copy where the disk cannot do that; what one place gets new the other does not see', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chung-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeAtomically(join(folder, 'kho/a/tep.txt'), 'một');
  writeAtomically(join(folder, 'kho/b.txt'), 'hai');
  for (const _again of [1, 2]) shareFolder(join(folder, 'kho'), join(folder, 'trang'));
  expect(filesBelow(join(folder, 'trang'))).toEqual(['a/tep.txt', 'b.txt']);
  expect(statSync(join(folder, 'trang/b.txt')).ino).toBe(statSync(join(folder, 'kho/b.txt')).ino);
  writeAtomically(join(folder, 'kho/b.txt'), 'ba');
  expect(readFileSync(join(folder, 'trang/b.txt'), 'utf8')).toBe('hai');
  // A link from another disk cannot be: /dev/shm is one where there is one.
  if (existsSync('/dev/shm')) {
    const other = mkdtempSync('/dev/shm/chung-');
    onTestFinished(() => rmSync(other, { recursive: true }));
    shareFile(join(folder, 'kho/b.txt'), join(other, 'b.txt'));
    expect(readFileSync(join(other, 'b.txt'), 'utf8')).toBe('ba');
  }
  const lost = join(folder, 'trang/khong-co.txt');
  expect(() => shareFile(join(folder, 'khong-co.txt'), lost)).toThrow(expect.objectContaining({ code: 'ENOENT', dest: lost }));
  // What cannot be made leaves what was there.
  expect(() => shareFile(join(folder, 'khong-co.txt'), join(folder, 'trang/b.txt'))).toThrow('ENOENT');
  expect(readFileSync(join(folder, 'trang/b.txt'), 'utf8')).toBe('hai');
  expect(filesBelow(join(folder, 'trang'))).toEqual(['a/tep.txt', 'b.txt']);
});

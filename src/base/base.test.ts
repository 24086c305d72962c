import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { escapeMarkup, unescapeMarkup } from './entities.ts';
import { escapePattern, SLUG } from './pattern.ts';
import { writeAtomically } from './write-file.ts';

test('an escaped text finds itself and nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const pattern = new RegExp(`^${escapePattern(text)}$`);
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(other)).toBe(other === text);
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

test('a file that cannot be put in its place leaves nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ghi-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeAtomically(join(folder, 'moi/tep.txt'), 'xong');
  expect(readFileSync(join(folder, 'moi/tep.txt'), 'utf8')).toBe('xong');
  mkdirSync(join(folder, 'cho/day'), { recursive: true });
  expect(() => writeAtomically(join(folder, 'cho'), 'a')).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['cho', 'moi']);
});

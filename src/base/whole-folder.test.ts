import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recoverFolder, swapFolder, takeLock } from './whole-folder.ts';

/** A fresh folder; `folder(name, text)` in it makes a folder with one file. */
function workplace(): { root: string; folder: (name: string, text: string) => string; read: (name: string) => string } {
  const root = mkdtempSync(join(tmpdir(), 'dung-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return {
    root,
    folder: (name, text) => {
      mkdirSync(join(root, name), { recursive: true });
      writeFileSync(join(root, name, 'index.html'), text);
      return join(root, name);
    },
    read: (name) => readFileSync(join(root, name, 'index.html'), 'utf8'),
  };
}

test('the new folder stands where the old one stood, and nothing else is left', () => {
  const { root, folder, read } = workplace();
  const place = folder('dist', 'cũ');
  swapFolder(folder('moi', 'mới'), place);
  expect(read('dist')).toBe('mới');
  expect(readdirSync(root)).toEqual(['dist']);
  swapFolder(folder('moi', 'mới hơn'), place);
  expect(read('dist')).toBe('mới hơn');
});

test('a swap that cannot be made leaves the old folder', () => {
  const { root, folder, read } = workplace();
  const place = folder('dist', 'cũ');
  expect(() => swapFolder(join(root, 'khong-co'), place)).toThrow();
  expect(read('dist')).toBe('cũ');
  expect(readdirSync(root)).toEqual(['dist']);
});

test.each([
  ['before the new one arrived', false, 'cũ'],
  ['before the old one was removed', true, 'mới'],
])('cut off %s: mended', (_when, arrived, expected) => {
  const { root, folder, read } = workplace();
  const place = folder('dist', 'cũ');
  renameSync(place, `${place}.cu`);
  if (arrived) folder('dist', 'mới');
  recoverFolder(place);
  expect(read('dist')).toBe(expected);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('one process holds the lock; who died holds nothing', () => {
  const { root } = workplace();
  const file = join(root, 'khoa');
  const other = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(file, String(other));
  expect(takeLock(file)).toBeUndefined();
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  writeFileSync(file, String(process.ppid));
  expect(takeLock(file)).toBe(process.ppid);
  expect(existsSync(file)).toBe(true);
  writeFileSync(file, 'hỏng');
  expect(takeLock(file)).toBeUndefined();
});

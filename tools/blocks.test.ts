import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blockRegistry } from './blocks.ts';

const FOLDER = 'src/materials/blocks';
const root = mkdtempSync(join(tmpdir(), 'khoi-'));
cpSync(FOLDER, join(root, FOLDER), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the registry is what the folders of the blocks give (if not: npm run blocks)', async () => {
  for (const [path, text] of await blockRegistry('.')) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

test('a block is one folder: a copy of one stands in every registry, under its own name', async () => {
  cpSync(join(root, FOLDER, 'page-break'), join(root, FOLDER, 'ngat-thu'), { recursive: true });
  const files = await blockRegistry(root);
  for (const [path, text] of files) {
    if (path.endsWith('/inner.ts')) continue;
    expect(text, path).toContain('/ngat-thu/');
  }
});

test('a renderer that is forgotten is named with the folder', async () => {
  rmSync(join(root, FOLDER, 'table/word.ts'));
  await expect(blockRegistry(root)).rejects.toThrow('Khối “table” (src/materials/blocks/table/) thiếu tệp: word.ts');
});

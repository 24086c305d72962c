import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '../../base/test-support/folder.ts';
import { parseItem } from '../../content/readers/items.ts';
import type { Item } from '../../materials/model/item.ts';
import type { Press } from '../plan/types.ts';
import { createPress } from '../run/press.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const SITE = 'https://example.org/';

/** An item read from a sample. */
export const itemOf = (sample: string, file = 'content/tai-lieu/mau-thu.yaml'): Item => parseItem(sample, file).item;

let press: Press | undefined;
/** One warm press for all tests of a file. */
export const testPress = (): Press => (press ??= createPress(ROOT, join(tmpdir(), 'press-test-cache'), SITE));

/** A repository with our sources and packages but its own content; `remove` when done. */
export function contentRoot(files: Readonly<Record<string, string>>): { root: string; remove: () => void } {
  const { root, remove } = temporaryFolder(files);
  for (const shared of ['src', 'node_modules', 'package.json']) symlinkSync(join(ROOT, shared), join(root, shared));
  return { root, remove };
}

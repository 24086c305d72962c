import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, pagesBelow } from '../../src/base/files-below.ts';

export { filesBelow };

/** Root of the project. */
export const ROOT = join(import.meta.dirname, '../..');
/** The built site under test; `DIST_DIR` names another one. */
export const DIST = process.env['DIST_DIR'] ?? join(ROOT, 'dist');
/** The reference folder beside the project, where it is there at all. */
export const SHARED = process.env['SHARED_DIR'] ?? join(ROOT, '../shared');

/** Addresses of all built pages, "/van-ban/" for van-ban/index.html; the 404 page as "/404.html". */
export function sitePages(): string[] {
  return pagesBelow(DIST).flatMap(({ name, address }) => (name.startsWith('pagefind/') ? [] : [address]));
}

/** The built file behind an address, or undefined: a folder needs its final slash, as on any static host. */
export function fileAt(path: string): string | undefined {
  const file = join(DIST, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Text of a built file as it is, no-break spaces too; throws where it is not there. */
export const readExactly = (path: string): string => readFileSync(fileAt(path) ?? join(DIST, path), 'utf8');

/** Text of a built file with plain spaces: pages hold words together (src/middleware.ts), and tests speak of the words. */
export const readBuilt = (path: string): string => readExactly(path).replaceAll('\u00a0', ' ');

import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

// fflate writes local time: this Date reads 2026-01-01 00:00 on any machine. ZIP knows no time zone.
const MTIME = new Date(2026, 0, 1);
const PACKED = /\.(png|webp|docx|pptx|zip)$/;

/** A file inside an archive. */
export interface ZipEntry {
  path: string;
  bytes: Uint8Array;
}

/** A ZIP with entries sorted by path and one fixed time: the same files give the same bytes. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const tree: Zippable = {};
  for (const { path, bytes } of [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    tree[path] = [bytes, { level: PACKED.test(path) ? 0 : 6, mtime: MTIME, os: 3, attrs: 0o644 << 16 }];
  }
  return Buffer.from(zipSync(tree));
}

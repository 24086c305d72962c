/** The files on offer as the built manifest lists them, and rules held against each of some formats. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ManifestFile } from '../../src/press/run/manifest.ts';
import { DIST, readBuilt } from './dist.ts';

let known: ManifestFile[] | undefined;
export const downloadFiles = (): ManifestFile[] =>
  (known ??= (JSON.parse(readBuilt('/tai-ve/danh-muc.json')) as { files: ManifestFile[] }).files);

export const bytesOf = (path: string): Buffer => readFileSync(join(DIST, path));
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯạ-ỹẠ-Ỹ]/u;

/** Holds every file of some formats against a rule; what a rule says is a fault. */
export async function eachFile(
  formats: readonly string[],
  least: number,
  rule: (file: ManifestFile, bytes: Buffer) => Promise<string[]> | string[],
): Promise<void> {
  const chosen = downloadFiles().filter(({ format }) => formats.includes(format));
  expect(chosen.length).toBeGreaterThanOrEqual(least);
  const faults: string[] = [];
  for (const file of chosen) faults.push(...(await rule(file, bytesOf(file.path))).map((fault) => `${file.path}: ${fault}`));
  expect(faults).toEqual([]);
}

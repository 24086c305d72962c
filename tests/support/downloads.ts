/** The files on offer as the built manifest lists them, and rules held against each of some formats. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { DIST, readBuilt } from './dist.ts';

export interface DownloadFile {
  path: string;
  title: string;
  format: string;
  bytes: number;
  sha256: string;
  pages?: number;
  audience: string[];
  levels: string[];
  campaign?: string;
  preview?: string;
  source: string;
  kind: string;
  /** What it is for, where that is special: a print shop, a copy in black. */
  use?: string;
}

let known: DownloadFile[] | undefined;
export const downloadFiles = (): DownloadFile[] =>
  (known ??= (JSON.parse(readBuilt('/tai-ve/danh-muc.json')) as { files: DownloadFile[] }).files);

export const bytesOf = (path: string): Buffer => readFileSync(join(DIST, path));
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯạ-ỹẠ-Ỹ]/u;

/** Holds every file of some formats against a rule; what a rule says is a fault. */
export async function eachFile(
  formats: readonly string[],
  least: number,
  rule: (file: DownloadFile, bytes: Buffer) => Promise<string[]> | string[],
): Promise<void> {
  const chosen = downloadFiles().filter(({ format }) => formats.includes(format));
  expect(chosen.length).toBeGreaterThanOrEqual(least);
  const faults: string[] = [];
  for (const file of chosen) faults.push(...(await rule(file, bytesOf(file.path))).map((fault) => `${file.path}: ${fault}`));
  expect(faults).toEqual([]);
}

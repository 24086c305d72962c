import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically, writingAtomically } from '../../base/write-file.ts';
import type { Built, Job } from '../plan/types.ts';
import { pressFonts } from '../typst/fonts.ts';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Packages whose version changes the bytes. */
const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  'docx',
  'pptxgenjs',
  'sharp',
  'fflate',
  'qrcode',
  '@expo-google-fonts/arimo',
  'write-excel-file',
  '@cantoo/pdf-lib',
  '@pdf-lib/fontkit',
  'subset-font',
];

/** What makes no bytes that all files hold: designs (only their items depend on them), and what carries bytes from one place to another. */
const APART = /^(?:templates\/designs|run)\//;

/** Source files of a room (or the one file), tests and {@link APART} apart. */
function sourcesIn(root: string, room: string): string[] {
  const place = join(root, room);
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|typ)$/.test(name) && !name.endsWith('.test.ts') && !APART.test(name))
    .sort()
    .map((name) => join(place, name));
}

/**
 * One hash of all that every file depends on: the sources of the press and of the blocks (designs and pictures apart, which only their items depend on),
 * palette, licence, fonts and the versions of the builders' packages.
 */
export function engineHash(root: string): string {
  const hash = createHash('sha256');
  const sources = ['src/press', 'src/materials', 'src/strings/press.ts', 'src/base/png-density.ts'].flatMap((room) =>
    sourcesIn(root, room),
  );
  // How a form's lines are read decides what is printed.
  const forms = ['marks', 'sheet'].map((name) => join(root, 'src/forms', `${name}.ts`));
  for (const file of [
    ...sources,
    ...forms,
    ...['palette', 'licence'].map((name) => join(root, 'src/vocabulary', `${name}.ts`)),
    ...pressFonts(root).map((font) => font.file),
  ]) {
    hash.update(sha256(readFileSync(file)));
  }
  for (const name of PACKAGES) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    hash.update(`${name}@${version}`);
  }
  return hash.digest('hex');
}

/** Hash of a file, or of all files in a folder; the name itself where there is none (the gates have said so already). */
function hashOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return path;
  return stat.isDirectory()
    ? sha256(
        readdirSync(path)
          .sort()
          .map((name) => hashOf(join(path, name)))
          .join(),
      )
    : sha256(readFileSync(path));
}

/** Cache key of a job: engine, site address, what goes in, the pictures and design it names. */
export function jobKey(job: Job, engine: string, root: string, site: string | undefined): string {
  const files = job.files.map((file) => hashOf(join(root, file)));
  return sha256(JSON.stringify([engine, site ?? '', job.download.format, job.inputs, files]));
}

/** What is known of a kept file without holding it. */
export interface KeptFile {
  bytes: number;
  sha256: string;
  pages?: number;
}

/**
 * Built files by key, in one folder. A file is written under another name and then renamed, so a build that stops leaves no half file;
 * its first line names the hash of what follows, so a file that was damaged later is made anew and never published.
 * Files are read piece by piece: all of them together are larger than what a build may hold.
 */
export interface Cache {
  /** Whether there is a file under a key, damaged or not: for who only wants to know whether work is to be done. */
  has: (key: string) => boolean;
  /** What is kept under a key; undefined where nothing is, or where it was damaged. */
  look: (key: string) => KeptFile | undefined;
  /** The file itself; undefined as with `look`. */
  get: (key: string) => Built | undefined;
  /**
   * Copies what is kept under a key to a file, whole or not at all.
   * @returns false (and no file) as where `look` gives undefined
   */
  copy: (key: string, path: string) => boolean;
  put: (key: string, built: Built) => void;
  /** Removes what the last full build did not use. */
  prune: (used: ReadonlySet<string>) => void;
}

/** Bytes of the first line: 64 of the hash, a space, the pages in five digits ("-----" where they were not counted), the end of the line. */
const HEAD = 64 + 1 + 5 + 1;

/** One buffer for all reading: what is copied is never held whole. */
const piece = Buffer.allocUnsafeSlow(1 << 18);

/** Hash of the pages and of the bytes' own hash. */
const seal = (pages: string, hash: string): string => sha256(`${pages} ${hash}`);

/** Runs `use` on an open file; undefined where there is none. */
function reading<T>(path: string, use: (descriptor: number) => T): T | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads a kept file from its beginning and gives each piece of what follows the first line to `take`. @returns what is known of it; undefined where it was damaged */
function verified(descriptor: number, take: (bytes: Uint8Array) => void): KeptFile | undefined {
  const head = piece.subarray(0, readSync(descriptor, piece, 0, HEAD, 0)).toString('latin1');
  const [sealed, pages = ''] = head.trimEnd().split(' ');
  const hash = createHash('sha256');
  let bytes = 0;
  for (let read = 0; (read = readSync(descriptor, piece, 0, piece.length, HEAD + bytes)) > 0; bytes += read) {
    const part = piece.subarray(0, read);
    hash.update(part);
    take(part);
  }
  const own = hash.digest('hex');
  if (sealed !== seal(pages, own)) return undefined;
  return { bytes, sha256: own, ...(/^\d+$/.test(pages) ? { pages: Number(pages) } : {}) };
}

export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  const file = (key: string): string => join(folder, `${key}.tep`);
  return {
    has: (key) => existsSync(file(key)),
    look: (key) => reading(file(key), (descriptor) => verified(descriptor, () => undefined)),
    get: (key) =>
      reading(file(key), (descriptor) => {
        const parts: Buffer[] = [];
        const kept = verified(descriptor, (part) => parts.push(Buffer.from(part)));
        if (kept === undefined) return undefined;
        return { bytes: Buffer.concat(parts), ...(kept.pages === undefined ? {} : { pages: kept.pages }) };
      }),
    copy: (key, path) =>
      reading(file(key), (from) => writingAtomically(path, (to) => verified(from, (part) => writeFileSync(to, part)) !== undefined)) ??
      false,
    put: (key, { bytes, pages }) => {
      const counted = pages === undefined ? '-----' : String(pages).padStart(5, '0');
      writeAtomically(file(key), Buffer.concat([Buffer.from(`${seal(counted, sha256(bytes))} ${counted}\n`, 'latin1'), bytes]));
    },
    prune: (used) => {
      for (const name of readdirSync(folder)) {
        const key = /^([0-9a-f]{64})\.(?:tep|bin)/.exec(name)?.[1];
        // `.bin`: files of before, without their hash.
        if (key !== undefined && (name.includes('.bin') || !used.has(key))) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

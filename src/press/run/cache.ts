import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shareFile, writeAtomically } from '../../base/write-file.ts';
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

/** Says that what was kept a moment ago is not there any more, or is damaged. */
export const LOST = 'một tệp trong .cache đã mất hoặc hỏng trong lúc dựng: dựng lại';

/** What is known of a kept file without holding it. */
export interface KeptFile {
  bytes: number;
  sha256: string;
  pages?: number;
}

/**
 * Built files by key, in one folder: `.tep` is the file, `.dau` beside it its seal, from its hash and pages. Each is written under another name and
 * then renamed, the seal last, so a build that stops leaves no half file; a file that was damaged later, or has no seal, is made anew and never
 * published. What goes into the site is the kept file itself under a second name, so it is not written again with each build; who changes it in
 * the site damages what is kept, and the next build makes it anew. All files together are larger than what a build may hold.
 */
export interface Cache {
  /** Whether there is a file under a key, damaged or not: for who only wants to know whether work is to be done. */
  has: (key: string) => boolean;
  /** What is kept under a key; undefined where nothing is, or where it was damaged. */
  look: (key: string) => KeptFile | undefined;
  /** The file itself; undefined as with `look`. */
  get: (key: string) => Built | undefined;
  /**
   * What is kept under a key stands at `path` too, whole or not at all, as one file under two names.
   * @returns false (and no file) as where `look` gives undefined
   */
  share: (key: string, path: string) => boolean;
  put: (key: string, built: Built) => void;
  /** Removes what the last full build did not use. */
  prune: (used: ReadonlySet<string>) => void;
}

/** One buffer for all reading: what is copied is never held whole. */
const piece = Buffer.allocUnsafeSlow(1 << 18);

/** Hash of the pages and of the bytes' own hash. */
const seal = (pages: string, hash: string): string => sha256(`${pages} ${hash}`);

/** Runs `read` on what is kept; undefined where it is not there. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Reads a file to its end and gives each piece to `take`. @returns how many bytes it has, and their hash */
function readThrough(path: string, take: (bytes: Uint8Array) => void): Omit<KeptFile, 'pages'> {
  const descriptor = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for (let read = 0; (read = readSync(descriptor, piece, 0, piece.length, bytes)) > 0; bytes += read) {
      const part = piece.subarray(0, read);
      hash.update(part);
      take(part);
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}

export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  const file = (key: string): string => join(folder, `${key}.tep`);
  const sealOf = (key: string): string => join(folder, `${key}.dau`);
  /** What is known of a kept file, each of its pieces given to `take`; undefined where it was damaged or is not there. */
  const verified = (key: string, take: (bytes: Uint8Array) => void): KeptFile | undefined =>
    ifThere(() => {
      const [sealed, pages = ''] = readFileSync(sealOf(key), 'utf8').trimEnd().split(' ');
      const read = readThrough(file(key), take);
      if (sealed !== seal(pages, read.sha256)) return undefined;
      return { ...read, ...(/^\d+$/.test(pages) ? { pages: Number(pages) } : {}) };
    });
  const look = (key: string): KeptFile | undefined => verified(key, () => undefined);
  return {
    has: (key) => existsSync(sealOf(key)),
    look,
    get: (key) => {
      const parts: Buffer[] = [];
      const kept = verified(key, (part) => parts.push(Buffer.from(part)));
      if (kept === undefined) return undefined;
      return { bytes: Buffer.concat(parts), ...(kept.pages === undefined ? {} : { pages: kept.pages }) };
    },
    share: (key, path) => {
      if (look(key) === undefined) return false;
      shareFile(file(key), path);
      return true;
    },
    put: (key, { bytes, pages }) => {
      const counted = pages === undefined ? '-' : String(pages);
      writeAtomically(file(key), bytes);
      writeAtomically(sealOf(key), `${seal(counted, sha256(bytes))} ${counted}\n`);
    },
    prune: (used) => {
      for (const name of readdirSync(folder)) {
        const key = /^([0-9a-f]{64})\.(?:tep|dau)$/.exec(name)?.[1];
        if (key !== undefined && !used.has(key)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

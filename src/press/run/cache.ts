import { createHash } from 'node:crypto';
import { mkdirSync, existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../base/write-file.ts';
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

/** Source files of a room (or the one file), tests and designs apart. */
function sourcesIn(root: string, room: string): string[] {
  const place = join(root, room);
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|typ)$/.test(name) && !name.endsWith('.test.ts') && !name.startsWith('templates/designs/'))
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

/**
 * Built files by key, in one folder. A file is written under another name and then renamed, so a build that stops leaves no half file;
 * its first line names the hash of what follows, so a file that was damaged later is made anew and never published.
 */
export interface Cache {
  get: (key: string) => Built | undefined;
  put: (key: string, built: Built) => void;
  /** Removes what the last full build did not use. */
  prune: (used: ReadonlySet<string>) => void;
}

/** Bytes of the first line: 64 of the hash, a space, the pages in five digits ("-----" where they were not counted), the end of the line. */
const HEAD = 64 + 1 + 5 + 1;

/** Hash of the pages and the bytes of a built file. */
const seal = (pages: string, bytes: Uint8Array): string => createHash('sha256').update(pages).update(bytes).digest('hex');

export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  const file = (key: string): string => join(folder, `${key}.tep`);
  return {
    get: (key) => {
      if (!existsSync(file(key))) return undefined;
      const kept = readFileSync(file(key));
      const [hash, pages = ''] = kept.subarray(0, HEAD).toString('latin1').trimEnd().split(' ');
      const bytes = kept.subarray(HEAD);
      if (hash !== seal(pages, bytes)) return undefined;
      return { bytes, ...(/^\d+$/.test(pages) ? { pages: Number(pages) } : {}) };
    },
    put: (key, { bytes, pages }) => {
      const counted = pages === undefined ? '-----' : String(pages).padStart(5, '0');
      writeAtomically(file(key), Buffer.concat([Buffer.from(`${seal(counted, bytes)} ${counted}\n`, 'latin1'), bytes]));
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

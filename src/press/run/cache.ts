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
  const sources = ['src/press', 'src/materials', 'src/strings/press.ts'].flatMap((room) => sourcesIn(root, room));
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

/** Built files by key, in one folder. A file is written under another name and then renamed, so a build that stops leaves no half file. */
export interface Cache {
  get: (key: string) => Built | undefined;
  put: (key: string, built: Built) => void;
  /** Removes what the last full build did not use. */
  prune: (used: ReadonlySet<string>) => void;
}

export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  const file = (key: string): string => join(folder, `${key}.bin`);
  return {
    get: (key) => {
      if (!existsSync(file(key))) return undefined;
      const pages = existsSync(`${file(key)}.pages`) ? Number(readFileSync(`${file(key)}.pages`, 'utf8')) : undefined;
      return { bytes: readFileSync(file(key)), ...(pages === undefined ? {} : { pages }) };
    },
    put: (key, { bytes, pages }) => {
      if (pages !== undefined) writeAtomically(`${file(key)}.pages`, String(pages));
      writeAtomically(file(key), bytes);
    },
    prune: (used) => {
      for (const name of readdirSync(folder)) {
        const key = /^([0-9a-f]{64})\.bin/.exec(name)?.[1];
        if (key !== undefined && !used.has(key)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

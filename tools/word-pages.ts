/**
 * Pages of the Word files beside those of the PDFs of the same name: `node tools/word-pages.ts [folder of a built site]`. Word itself is not
 * to be had here; LibreOffice lays out in Liberation Serif, which has the widths of Times New Roman. Needs `soffice` (Debian: libreoffice-writer-nogui,
 * fonts-liberation2), so it is no part of `npm test`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { filesBelow } from '../src/base/files-below.ts';

const root = resolve(process.argv[2] ?? 'dist');
const files = filesBelow(join(root, 'tai-ve'));
const pairs = files.filter((file) => file.endsWith('.docx') && files.includes(file.replace(/docx$/, 'pdf')));
const work = mkdtempSync(join(tmpdir(), 'word-pages-'));

async function pagesOf(file: string): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { numPages } = document;
  await document.cleanup();
  return numPages;
}

try {
  const word = pairs.map((file) => join(root, 'tai-ve', file));
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', work, ...word], { stdio: 'ignore' });
  let same = 0;
  for (const file of word) {
    const [printed, typed] = await Promise.all([
      pagesOf(file.replace(/docx$/, 'pdf')),
      pagesOf(join(work, basename(file).replace(/docx$/, 'pdf'))),
    ]);
    if (printed === typed) same += 1;
    else console.log(`${basename(file)}: PDF ${printed}, Word ${typed}`);
  }
  console.log(`${same} of ${word.length} have as many pages in Word as in PDF`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

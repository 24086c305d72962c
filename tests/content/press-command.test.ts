/** The command that makes downloads opens the library as the site does: what a material cites is linked to its place, and a kit says its year. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { addressesOf } from '../../src/content/addresses.ts';
import { openLibrary } from '../../src/content/library.ts';
import { filesBelow, ROOT } from '../support/dist.ts';

const SITE = 'https://trang.example';
const out = mkdtempSync(join(tmpdir(), 'tai-ve-'));
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});
const press = (...options: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/press/cli.ts', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: '2026-11-23' },
  });
  return { status, said: `${stdout}${stderr}` };
};
/** Addresses that a PDF leads to. */
async function linksOf(path: string): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getAnnotations()));
  return pages.flat().flatMap(({ url }: { url?: string }) => (url === undefined ? [] : [url]));
}

test('each citation of a material leads to its place on the site, and the kit of a year says the year', async () => {
  const made = press('--out', out, '--only', 'muoi-lam-phut-dau-ca,khau-hieu', '--site', SITE);
  expect(made.status, made.said).toBe(0);
  const pdfs = filesBelow(out).filter((file) => file.endsWith('.pdf'));
  expect(pdfs).toHaveLength(1);
  const own = (await Promise.all(pdfs.map((file) => linksOf(join(out, file)))))
    .flat()
    .filter((link) => link.startsWith(SITE))
    .map((link) => link.slice(SITE.length).replace(/#.*/, ''));
  expect(own.filter((path) => /^\/van-ban\/[^/]+\/dieu-\d+\/$/.test(path)).length).toBeGreaterThan(5);
  const pages = addressesOf(openLibrary(ROOT, '2026-11-23'));
  expect(own.filter((path) => !pages.has(path))).toEqual([]);
  const texts = filesBelow(out).filter((file) => file.endsWith('.txt'));
  expect(texts).toHaveLength(2);
  const said = texts.map((file) => readFileSync(join(out, file), 'utf8')).join('');
  expect(said).toContain('năm 2026');
  expect(said).not.toContain('«');
});

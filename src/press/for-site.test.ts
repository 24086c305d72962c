import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentFiles } from '../content/files.ts';
import { Library } from '../content/library.ts';
import { filesOf, previewOf, siteBundles, siteFiles, STAGING } from './for-site.ts';
import { contentRoot } from './test-support/press.ts';
import { QUIZ, SLIDES_ITEM } from './test-support/samples.ts';

const YEAR = `year: 2026
status: published
theme: Một chủ đề
from: 2026-06-01
to: 2026-06-30
sources: ['khoản 1 Điều 6 Luật Phòng, chống ma túy số 120/2025/QH15']
checked: 2026-11-26
`;
const KIT = 'content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu/do-vui.yaml';
const OTHER = 'content/tai-lieu/bai-noi.yaml';

function open(): Library {
  const { root, remove } = contentRoot({ 'content/chien-dich/thang-hanh-dong/2026/nam.yaml': YEAR, [KIT]: QUIZ, [OTHER]: SLIDES_ITEM });
  onTestFinished(remove);
  return new Library(new ContentFiles(root), '2026-11-26');
}

test('the files of an item are its own, and no archive is among them', () => {
  const library = open();
  expect(
    filesOf(library, { file: KIT, campaign: 'thang-hanh-dong-2026' })
      .map(({ path }) => path.split('/').at(-1))
      .sort(),
  ).toEqual(['do-vui-dap-an.docx', 'do-vui-dap-an.pdf', 'do-vui.docx', 'do-vui.pdf', 'do-vui.pptx']);
  expect(new Set(filesOf(library, { file: OTHER }).map(({ source }) => source))).toEqual(new Set([OTHER]));
});

test('the archives of a campaign are those of that campaign', () => {
  const library = open();
  expect(siteBundles(library, 'thang-hanh-dong-2026').map(({ path }) => path)).toContain(
    '/tai-ve/thang-hanh-dong-2026/thang-hanh-dong-2026-tron-bo.zip',
  );
  expect(siteBundles(library, 'thang-hanh-dong-2027')).toEqual([]);
  expect(siteBundles(library)).toEqual(siteBundles(library, 'thang-hanh-dong-2026'));
});

test('files are planned once for each reading of the content, and taken from the press where it has run', () => {
  const library = open();
  expect(siteFiles(library)).toBe(siteFiles(library));
  const built = open();
  const manifest = join(built.root, STAGING, 'tai-ve/danh-muc.json');
  mkdirSync(dirname(manifest), { recursive: true });
  writeFileSync(manifest, JSON.stringify({ files: [{ ...siteFiles(library)[0], bytes: 1234 }] }));
  expect(siteFiles(built).map(({ bytes }) => bytes)).toEqual([1234]);
});

test.each(['bai.yaml', 'bai.mdx'])('the picture of %s is of its own first page, not of its other part', (name) => {
  const library = open();
  const source = `content/tai-lieu/${name}`;
  const manifest = join(library.root, STAGING, 'tai-ve/danh-muc.json');
  mkdirSync(dirname(manifest), { recursive: true });
  const files = ['bai-dap-an', 'bai'].map((own) => ({ source, variant: own, preview: `/tai-ve/bai/${own}-xem-truoc.webp` }));
  writeFileSync(manifest, JSON.stringify({ files }));
  expect(previewOf(library, { file: source })).toBe('/tai-ve/bai/bai-xem-truoc.webp');
});

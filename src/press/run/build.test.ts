import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { SourceError } from '../../legal/errors.ts';
import { PREVIEW_LIMIT } from '../images/image.ts';
import { loadItems } from '../../content/readers/items.ts';
import { listDownloads } from '../plan/index.ts';
import { CALENDAR, changed, FORM, LEAFLET, POSTER, QUIZ } from '../test-support/samples.ts';
import { contentRoot } from '../test-support/press.ts';
import { buildDownloads } from './build.ts';
import { sha256 } from './cache.ts';
import type { Manifest } from './manifest.ts';

const KIT = 'content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu';
const clean: (() => void)[] = [];
afterAll(() => {
  for (const remove of clean) remove();
});
const repository = (files: Record<string, string>): string => {
  const { root, remove } = contentRoot(files);
  clean.push(remove);
  return root;
};
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'press-out-'));
  clean.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
};
const FILES = {
  'content/tai-lieu/mau.yaml': FORM,
  'content/chien-dich/thang-hanh-dong/2026/nam.yaml': `year: 2026
status: published
theme: Một chủ đề
from: 2026-06-01
to: 2026-06-30
sources: ['khoản 1 Điều 6 Luật Phòng, chống ma túy số 120/2025/QH15']
checked: 2026-11-20
`,
  [`${KIT}/ap-phich.yaml`]: POSTER,
  [`${KIT}/do-vui.yaml`]: changed(QUIZ, '[thcs, thpt]', '[thpt]'),
  [`${KIT}/lich.yaml`]: CALENDAR,
};

describe('a build', () => {
  const root = repository(FILES);
  const outDir = folder();
  const cacheDir = folder();
  const build = (to: string) => buildDownloads({ root, outDir: to, cacheDir, site: 'https://example.org/' });

  test('writes every declared file, previews of at most 40 KB, and a manifest that holds', async () => {
    const { manifest } = await build(outDir);
    const saved = JSON.parse(readFileSync(join(outDir, 'tai-ve/danh-muc.json'), 'utf8')) as Manifest;
    expect(saved).toEqual(manifest);
    expect(saved.generated).toBe('2026-11-20');
    expect(saved.files.map((file) => file.path).sort()).toEqual(
      listDownloads(root)
        .map((file) => file.path)
        .sort(),
    );
    for (const file of saved.files) {
      const bytes = readFileSync(join(outDir, file.path));
      expect(bytes.length).toBe(file.bytes);
      expect(sha256(bytes)).toBe(file.sha256);
      if (file.preview !== undefined) expect(readFileSync(join(outDir, file.preview)).length).toBeLessThanOrEqual(PREVIEW_LIMIT);
      if (file.format === 'pdf') expect(file.pages).toBeGreaterThan(0);
    }
    expect(saved.files.map((file) => file.path)).toContain('/tai-ve/thang-hanh-dong-2026/do-vui/do-vui-dap-an.pdf');
  });

  test('a second build takes all from the cache and gives the same bytes', async () => {
    const again = folder();
    const report = await build(again);
    expect(report.built).toBe(0);
    expect(readFileSync(join(again, 'tai-ve/danh-muc.json')).equals(readFileSync(join(outDir, 'tai-ve/danh-muc.json')))).toBe(true);
  });

  test('a build without the cache gives the same bytes', async () => {
    const fresh = await buildDownloads({ root, outDir: folder(), cacheDir: folder(), site: 'https://example.org/' });
    const saved = JSON.parse(readFileSync(join(outDir, 'tai-ve/danh-muc.json'), 'utf8')) as Manifest;
    expect(fresh.manifest).toEqual(saved);
  });

  test('images have the pixels of their size', async () => {
    const image = await sharp(join(outDir, 'tai-ve/thang-hanh-dong-2026/ap-phich/ap-phich-1200x630.webp')).metadata();
    expect([image.width, image.height]).toEqual([1200, 630]);
  });

  test('ZIPs: the whole kit, and one for each level with only its items', () => {
    const names = (name: string): string[] => Object.keys(unzipSync(readFileSync(join(outDir, 'tai-ve/thang-hanh-dong-2026', name))));
    const all = names('thang-hanh-dong-2026-tron-bo.zip');
    expect(all).toContain('2-in-va-treo/ap-phich/ap-phich-a4.pdf');
    expect(all).toContain('1-phat-dong/lich/lich.ics');
    expect(all.some((name) => name.includes('xem-truoc'))).toBe(false);
    expect(names('thang-hanh-dong-2026-thcs.zip').some((name) => name.includes('do-vui/'))).toBe(false);
    expect(names('thang-hanh-dong-2026-thpt.zip')).toEqual(
      expect.arrayContaining(['3-lop-hoc/do-vui/do-vui.docx', '3-lop-hoc/do-vui/do-vui-dap-an.pdf']),
    );
  });

  test('ZIPs: a file to read first, words and alternative text to post, no picture twice, names that say what they are', async () => {
    const archive = unzipSync(readFileSync(join(outDir, 'tai-ve/thang-hanh-dong-2026/thang-hanh-dong-2026-tron-bo.zip')));
    const all = Object.keys(archive);
    expect(all.filter((name) => !name.includes('/'))).toEqual(['DOC-TRUOC.docx']);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(archive['DOC-TRUOC.docx'] ?? []) });
    for (const words of ['Trọn bộ', '1-phat-dong', '2-in-va-treo', '3-lop-hoc', 'ap-phich', 'Thẻ thử của máy in'])
      expect(value).toContain(words);
    // The sample has nothing for social networks and no report: no word of their folders.
    expect(value).not.toContain('5-bao-cao');
    const post = new TextDecoder().decode(archive['4-mang-xa-hoi/ap-phich/LOI-DANG.txt']);
    expect(post).toMatch(/LỜI ĐĂNG\n\nLời đăng kèm ảnh\.\n\nMÔ TẢ ẢNH.*\n\nÁp phích chữ lớn/s);
    expect(all).toContain('4-mang-xa-hoi/ap-phich/ap-phich-ngang-1200x630.png');
    expect(all.filter((name) => name.endsWith('.webp'))).toEqual([]);
  });

  test('a PNG says its true density: 150 dots an inch on A4, 96 for screens', async () => {
    const density = async (name: string): Promise<number | undefined> =>
      (await sharp(join(outDir, 'tai-ve/thang-hanh-dong-2026/ap-phich', name)).metadata()).density;
    expect(await density('ap-phich-a4.png')).toBe(150);
    expect(await density('ap-phich-1200x630.png')).toBe(96);
  });

  test('a campaign that is not to show is left out everywhere', () => {
    const paths = listDownloads(root, { items: loadItems(root).filter(({ item }) => item.campaign === undefined) }).map(
      (file) => file.path,
    );
    expect(paths.length).toBe(2);
    expect(paths.some((path) => path.includes('thang-hanh-dong'))).toBe(false);
  });
});

test('an overflow stops the build with file, line and field, and nothing is written', async () => {
  const root = repository({
    'content/tai-lieu/mau.yaml': FORM,
    'content/tai-lieu/to-gap.yaml': changed(LEAFLET, 'Chữ phải.', 'chữ dài '.repeat(400).trim()),
  });
  const outDir = folder();
  const error: unknown = await buildDownloads({ root, outDir, cacheDir: folder() }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SourceError);
  const { position, message } = error as SourceError;
  expect(position).toMatchObject({ file: 'content/tai-lieu/to-gap.yaml', field: 'leaflet.panels[3]' });
  expect(position.line).toBe(LEAFLET.split('\n').findIndex((line) => line.includes('title: Phải')) + 1);
  expect(message).toContain('Chữ tràn khung');
  expect(readdirSync(outDir)).toEqual([]);
});

test.each([
  ['png for a form', changed(FORM, 'pdf, docx', 'png'), /“png”.*có “art” mới có ảnh/],
  ['ics without events', changed(FORM, 'pdf, docx', 'ics'), /“ics”/],
  ['docx for a design', changed(POSTER, 'pdf, svg', 'docx, svg'), /“docx” cho một thiết kế/],
  ['no screen size for webp', changed(POSTER, '[a4, 1200x630]', '[a4]'), /Không có cỡ nào cho “webp”/],
])('a format that an item cannot have stops before anything is built: %s', (_name, sample, message) => {
  const root = repository({ 'content/tai-lieu/mau.yaml': sample });
  expect(() => listDownloads(root)).toThrow(message);
  expect(existsSync(join(root, '.cache'))).toBe(false);
});

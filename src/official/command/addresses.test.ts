import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from './cli.ts';
import { LIMITS } from '../read/limits.ts';
import { officialDir, readOfficial } from '../verify/store.ts';
import { docxOf } from '../test-support/files.ts';
import { goodCopy, ID, printedLaw, useImportProject, wrongCopy } from '../test-support/project.ts';

const project = useImportProject();

const names = (addresses: readonly string[]): void => {
  writeFileSync(
    join(project().root, 'content', 'van-ban', ID, 'van-ban.yaml'),
    `id: luat-thu\nofficial:\n${addresses.map((url, at) => `  - {label: Nơi ${at + 1}, url: "${url}"}\n`).join('')}`,
  );
};

describe('addresses', () => {
  test('are fetched like files', async () => {
    const base = await project().serve({ '/luat': { body: goodCopy } });
    expect(await main([ID, `${base}/luat`], project().context)).toBe(0);
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.source).toBe(`${base}/luat`);
  });

  test('without arguments each address of the metadata is tried until one gives the wording', async () => {
    const base = await project().serve({
      '/xau': { body: wrongCopy },
      '/trang': { body: '<!doctype html><a href="/tep/luat.docx">Tải về</a>' },
      '/tep/luat.docx': { body: docxOf(printedLaw) },
    });
    names([`${base}/mat`, `${base}/xau`, `${base}/trang`]);
    expect(await main([], project().context)).toBe(0);
    expect(project().output()).toContain('mã 404');
    expect(project().output()).toContain('điểm a khoản 1 Điều 3');
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.source).toBe(`${base}/tep/luat.docx`);
  });

  test('each file that a page links to is tried, and the hash decides', async () => {
    const base = await project().serve({
      '/trang': {
        body: '<!doctype html><a href="/a.pdf">1</a><a href="/b.docx">2</a><a href="/tai?so=1&amp;format=pdf">3</a><a href="/d.docx">4</a>',
      },
      '/a.pdf': { body: '<html>' },
      '/b.docx': { body: docxOf(printedLaw.map((each) => each.replace('Sách tranh: 05', 'Truyện tranh: 50'))) },
      '/tai?so=1&format=pdf': { body: docxOf(printedLaw) },
      '/d.docx': { body: docxOf(printedLaw) },
    });
    expect(await main([ID, `${base}/trang`], project().context)).toBe(0);
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.source).toBe(`${base}/tai?so=1&format=pdf`);
    expect(project().output()).toContain(`${base}/a.pdf`);
  });

  test('a server that does not answer, no network, and too large an answer end in words', async () => {
    const base = await project().serve({ '/to': { body: new Uint8Array(5000) } });
    const limits = { ...LIMITS, networkMs: 300, fileBytes: 4000 };
    expect(await main([ID, `${base}/cham`], { ...project().context, limits })).toBe(1);
    expect(project().output()).toContain('không trả lời trong');
    expect(await main([ID, `${base}/to`], { ...project().context, limits })).toBe(1);
    expect(project().output()).toContain('quá lớn');
    names(['http://127.0.0.1:9/luat.pdf']);
    expect(await main([], { ...project().context, limits })).toBe(1);
    expect(project().output()).toContain('Không kết nối được');
    expect(project().output()).toContain('Trang web vẫn dựng được');
    expect(project().stored()).toEqual([]);
  });

  test('no address at all is said', async () => {
    expect(await main([], project().context)).toBe(1);
    expect(project().output()).toContain('không ghi địa chỉ');
  });
});

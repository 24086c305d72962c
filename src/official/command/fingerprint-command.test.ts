import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from './cli.ts';
import type { Context } from './sources.ts';
import { officialDir, readOfficial } from '../verify/store.ts';
import { goodCopy, ID, printedLaw, ImportProject, asText } from '../test-support/project.ts';
import { SAMPLE, seeded } from '../test-support/sample-law.ts';

let project: ImportProject;
let root: string;
let context: Context;

beforeEach(() => {
  project = new ImportProject();
  ({ root, context } = project);
  vi.stubEnv('OFFICIAL_TEXT_DIR', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
});

describe('--fingerprint', () => {
  test('makes the file that the repository keeps', async () => {
    const path = join(root, 'content', 'van-ban', ID, 'dau-van-tay.json');
    const before = readFileSync(path, 'utf8');
    rmSync(path);
    writeFileSync(join(root, 'a.json'), JSON.stringify(SAMPLE));
    expect(await main(['--fingerprint', ID, 'a.json', 'good.txt'], { ...context, today: '2030-01-01' })).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('from two copies: they must say the same; what is stated in two ways about the document is left out', async () => {
    const path = join(root, 'content', 'van-ban', ID, 'dau-van-tay.json');
    rmSync(path);
    expect(await main(['--fingerprint', ID, 'good.txt', 'wrong.txt'], context)).toBe(1);
    expect(project.output()).toContain('điểm a khoản 1 Điều 3');
    expect(existsSync(path)).toBe(false);
    const signer = SAMPLE.document.signer?.title ?? '';
    expect(signer).not.toBe('');
    writeFileSync(join(root, 'b.json'), JSON.stringify(SAMPLE).replace(`"title":"${signer}"`, '"title":"Quyền Chủ tịch"'));
    expect(await main(['--fingerprint', ID, 'good.txt', 'b.json'], context)).toBe(0);
    expect(project.output()).toContain('2 bản như nhau');
    expect(readFileSync(path, 'utf8')).not.toContain('nguoi-ky');
  });

  test('says how many copies there were: one copy is told to the reader, and one file given twice is one copy', async () => {
    rmSync(join(root, 'content', 'van-ban', ID, 'dau-van-tay.json'));
    expect(await main(['--fingerprint', ID, 'good.txt', 'good.txt'], context)).toBe(0);
    expect(project.output()).toContain('từ một bản');
    expect(project.output()).toContain('van-ban.yaml: places: dau-van-tay');
    await main([ID, 'good.txt'], context);
    expect(readOfficial(officialDir(root), ID, root)?.verified?.note).toBe('dấu vân tay làm từ một bản');
    writeFileSync(join(root, 'b.txt'), goodCopy);
    await main(['--fingerprint', ID, 'good.txt', 'b.txt', '--note', 'hai bản chép'], context);
    expect(readOfficial(officialDir(root), ID, root)?.verified?.note).toBe('hai bản chép');
    await main(['--fingerprint', ID, 'good.txt', 'b.txt'], context);
    expect(readOfficial(officialDir(root), ID, root)?.verified?.note).toBeUndefined();
  });

  test('of a document of which some articles are published, from the whole and from an extract', async () => {
    const folder = join(root, 'content', 'van-ban', ID);
    rmSync(join(folder, 'dau-van-tay.json'));
    writeFileSync(join(folder, 'van-ban.yaml'), 'id: luat-thu\nselected: true\n');
    for (const article of [3, 5]) writeFileSync(join(folder, `dieu-${article}.md`), '');
    const from = printedLaw.findIndex((line) => line.startsWith('Điều 3.'));
    const to = printedLaw.findIndex((line, at) => at > from && line.startsWith('Mục 2'));
    const last = printedLaw.findIndex((line) => line.startsWith('Điều 5.'));
    const extract = [`Trích Luật số ${SAMPLE.document.number ?? ''}`, ...printedLaw.slice(from, to), ...printedLaw.slice(last, -3)];
    writeFileSync(join(root, 'extract.txt'), asText(extract));
    expect(await main(['--fingerprint', ID, 'good.txt', 'extract.txt'], context)).toBe(0);
    const print = readFileSync(join(folder, 'dau-van-tay.json'), 'utf8');
    expect(print).toContain('"selected": true');
    expect([...print.matchAll(/dieu-(\d+)\/ten/gu)].map(([, article]) => article)).toEqual(['3', '5']);
    for (const copy of ['good.txt', 'extract.txt']) {
      expect(await main([ID, copy], context)).toBe(0);
      expect(readOfficial(officialDir(root), ID, root)?.chapters[0]?.articles?.map(({ number }) => number)).toEqual([3, 5]);
    }
    // Where line breaks mislead, the order of words proves its articles, and not those between them.
    const chance = seeded(3);
    const broken = printedLaw
      .slice(0, -2)
      .join(' ¶')
      .replace(/ (?=[^¶])/gu, () => (chance() < 0.08 ? '\n' : ' '))
      .replace(/ ¶/gu, '\n');
    writeFileSync(join(root, 'broken.txt'), broken);
    expect(await main(['--check', ID, 'broken.txt'], context)).toBe(0);
    expect(project.output()).toContain('nhận ra nhờ thứ tự chữ');
    // What is altered in one of them is found in either; what is altered elsewhere is nobody's business.
    expect(await main(['--check', ID, 'wrong.txt'], context)).toBe(1);
    writeFileSync(join(root, 'elsewhere.txt'), asText(printedLaw.map((each) => each.replace('Kệ sách là', 'Giá sách là'))));
    expect(await main(['--check', ID, 'elsewhere.txt'], context)).toBe(0);
    const foreign = extract.toSpliced(
      extract.findIndex((line) => line.startsWith('Điều 5.')),
      0,
      'Câu lạ của ai đó.',
    );
    writeFileSync(join(root, 'foreign.txt'), asText(foreign));
    expect(await main(['--check', ID, 'foreign.txt'], context)).toBe(1);
  });

  test('an article that the site publishes and the copy lacks is named', async () => {
    const folder = join(root, 'content', 'van-ban', ID);
    writeFileSync(join(folder, 'van-ban.yaml'), 'id: luat-thu\nselected: true\n');
    writeFileSync(join(folder, 'dieu-9.md'), '');
    writeFileSync(join(folder, 'dieu-3.md'), '');
    expect(await main(['--fingerprint', ID, 'good.txt'], context)).toBe(1);
    expect(project.output()).toContain('Không thấy Điều 9');
  });

  test('what was imported before there were fingerprints is held against them at once, and the site reads it', async () => {
    const path = join(root, 'content', 'van-ban', ID, 'dau-van-tay.json');
    rmSync(path);
    expect(await main([ID, 'good.txt'], context)).toBe(0);
    expect(readOfficial(officialDir(root), ID, root)).toBeUndefined();
    expect(await main(['--fingerprint', ID, `.official/${ID}.json`], context)).toBe(0);
    expect(readOfficial(officialDir(root), ID, root)?.verified?.accepted).toEqual([]);
  });
});

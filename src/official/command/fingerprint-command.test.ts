import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from './cli.ts';
import { officialDir, readOfficial } from '../verify/store.ts';
import { goodCopy, ID, printedLaw, useImportProject, asText } from '../test-support/project.ts';
import { SAMPLE, seeded } from '../test-support/sample-law.ts';

const project = useImportProject();

describe('--fingerprint', () => {
  test('makes the file that the repository keeps', async () => {
    const path = join(project().root, 'content', 'van-ban', ID, 'dau-van-tay.json');
    const before = readFileSync(path, 'utf8');
    rmSync(path);
    writeFileSync(join(project().root, 'a.json'), JSON.stringify(SAMPLE));
    expect(await main(['--fingerprint', ID, 'a.json', 'good.txt'], { ...project().context, today: '2030-01-01' })).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('from two copies: they must say the same; what is stated in two ways about the document is left out', async () => {
    const path = join(project().root, 'content', 'van-ban', ID, 'dau-van-tay.json');
    rmSync(path);
    expect(await main(['--fingerprint', ID, 'good.txt', 'wrong.txt'], project().context)).toBe(1);
    expect(project().output()).toContain('điểm a khoản 1 Điều 3');
    expect(existsSync(path)).toBe(false);
    const signer = SAMPLE.document.signer?.title ?? '';
    expect(signer).not.toBe('');
    writeFileSync(join(project().root, 'b.json'), JSON.stringify(SAMPLE).replace(`"title":"${signer}"`, '"title":"Quyền Chủ tịch"'));
    expect(await main(['--fingerprint', ID, 'good.txt', 'b.json'], project().context)).toBe(0);
    expect(project().output()).toContain('2 bản như nhau');
    expect(readFileSync(path, 'utf8')).not.toContain('nguoi-ky');
  });

  test('says how many copies there were: one copy is told to the reader, and one file given twice is one copy', async () => {
    rmSync(join(project().root, 'content', 'van-ban', ID, 'dau-van-tay.json'));
    expect(await main(['--fingerprint', ID, 'good.txt', 'good.txt'], project().context)).toBe(0);
    expect(project().output()).toContain('từ một bản');
    expect(project().output()).toContain('van-ban.yaml: places: dau-van-tay');
    await main([ID, 'good.txt'], project().context);
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.note).toBe('dấu vân tay làm từ một bản');
    writeFileSync(join(project().root, 'b.txt'), goodCopy);
    await main(['--fingerprint', ID, 'good.txt', 'b.txt', '--note', 'hai bản chép'], project().context);
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.note).toBe('hai bản chép');
    await main(['--fingerprint', ID, 'good.txt', 'b.txt'], project().context);
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.note).toBeUndefined();
  });

  test('of a document of which some articles are published, from the whole and from an extract', async () => {
    const folder = join(project().root, 'content', 'van-ban', ID);
    rmSync(join(folder, 'dau-van-tay.json'));
    writeFileSync(join(folder, 'van-ban.yaml'), 'id: luat-thu\nselected: true\n');
    for (const article of [3, 5]) writeFileSync(join(folder, `dieu-${article}.md`), '');
    const from = printedLaw.findIndex((line) => line.startsWith('Điều 3.'));
    const to = printedLaw.findIndex((line, at) => at > from && line.startsWith('Mục 2'));
    const last = printedLaw.findIndex((line) => line.startsWith('Điều 5.'));
    const extract = [`Trích Luật số ${SAMPLE.document.number ?? ''}`, ...printedLaw.slice(from, to), ...printedLaw.slice(last, -3)];
    writeFileSync(join(project().root, 'extract.txt'), asText(extract));
    expect(await main(['--fingerprint', ID, 'good.txt', 'extract.txt'], project().context)).toBe(0);
    const print = readFileSync(join(folder, 'dau-van-tay.json'), 'utf8');
    expect(print).toContain('"selected": true');
    expect([...print.matchAll(/dieu-(\d+)\/ten/gu)].map(([, article]) => article)).toEqual(['3', '5']);
    for (const copy of ['good.txt', 'extract.txt']) {
      expect(await main([ID, copy], project().context)).toBe(0);
      expect(readOfficial(officialDir(project().root), ID, project().root)?.chapters[0]?.articles?.map(({ number }) => number)).toEqual([
        3, 5,
      ]);
    }
    // Where line breaks mislead, the order of words proves its articles, and not those between them.
    const chance = seeded(3);
    const broken = printedLaw
      .slice(0, -2)
      .join(' ¶')
      .replace(/ (?=[^¶])/gu, () => (chance() < 0.08 ? '\n' : ' '))
      .replace(/ ¶/gu, '\n');
    writeFileSync(join(project().root, 'broken.txt'), broken);
    expect(await main(['--check', ID, 'broken.txt'], project().context)).toBe(0);
    expect(project().output()).toContain('nhận ra nhờ thứ tự chữ');
    // What is altered in one of them is found in either; what is altered elsewhere is nobody's business.
    expect(await main(['--check', ID, 'wrong.txt'], project().context)).toBe(1);
    writeFileSync(join(project().root, 'elsewhere.txt'), asText(printedLaw.map((each) => each.replace('Kệ sách là', 'Giá sách là'))));
    expect(await main(['--check', ID, 'elsewhere.txt'], project().context)).toBe(0);
    const foreign = extract.toSpliced(
      extract.findIndex((line) => line.startsWith('Điều 5.')),
      0,
      'Câu lạ của ai đó.',
    );
    writeFileSync(join(project().root, 'foreign.txt'), asText(foreign));
    expect(await main(['--check', ID, 'foreign.txt'], project().context)).toBe(1);
  });

  test('an article that the site publishes and the copy lacks is named', async () => {
    const folder = join(project().root, 'content', 'van-ban', ID);
    writeFileSync(join(folder, 'van-ban.yaml'), 'id: luat-thu\nselected: true\n');
    writeFileSync(join(folder, 'dieu-9.md'), '');
    writeFileSync(join(folder, 'dieu-3.md'), '');
    expect(await main(['--fingerprint', ID, 'good.txt'], project().context)).toBe(1);
    expect(project().output()).toContain('Không thấy Điều 9');
  });

  test('what was imported before there were fingerprints is held against them at once, and the site reads it', async () => {
    const path = join(project().root, 'content', 'van-ban', ID, 'dau-van-tay.json');
    rmSync(path);
    expect(await main([ID, 'good.txt'], project().context)).toBe(0);
    expect(readOfficial(officialDir(project().root), ID, project().root)).toBeUndefined();
    expect(await main(['--fingerprint', ID, `.official/${ID}.json`], project().context)).toBe(0);
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.accepted).toEqual([]);
  });
});

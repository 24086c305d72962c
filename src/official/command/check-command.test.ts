import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from './cli.ts';
import { officialDir, readOfficial } from '../verify/store.ts';
import { ID, useImportProject } from '../test-support/project.ts';
import { SAMPLE } from '../test-support/sample-law.ts';

const project = useImportProject();

describe('--check', () => {
  test('compares any copy and stores nothing', async () => {
    expect(await main(['--check', ID, 'good.txt'], project().context)).toBe(0);
    expect(await main(['--check', ID, 'wrong.txt'], project().context)).toBe(1);
    expect(project().output()).toMatch(/điểm a khoản 1 Điều 3: đủ 4 chữ nhưng khác chữ; bản này ghi “Truyện tranh: 50/);
    expect(project().stored()).toEqual([]);
  });

  test('takes JSON in the shape of the open data too', async () => {
    writeFileSync(join(project().root, 'a.json'), JSON.stringify(SAMPLE));
    expect(await main(['--check', ID, 'a.json'], project().context)).toBe(0);
    writeFileSync(join(project().root, 'b.json'), JSON.stringify(SAMPLE).replace('Pha trà', 'Pha sữa'));
    expect(await main(['--check', ID, 'b.json'], project().context)).toBe(1);
    expect(project().output()).toContain('khoản 1 Điều 4');
    writeFileSync(join(project().root, 'c.json'), '{"document": {}}');
    expect(await main(['--check', ID, 'c.json'], project().context)).toBe(1);
  });

  test('alone, compares everything that is stored, and notices a file that somebody changed', async () => {
    expect(await main(['--check'], project().context)).toBe(0);
    expect(project().output()).toContain('Không có nguyên văn nào');
    await main([ID, 'good.txt'], project().context);
    expect(await main(['--check'], project().context)).toBe(0);
    const path = join(project().root, '.official', `${ID}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Báo cũ: 20', 'Báo cũ: 21'));
    expect(await main(['--check'], project().context)).toBe(1);
    expect(() => readOfficial(officialDir(project().root), ID, project().root)).toThrow('điểm d khoản 1 Điều 3');
  });

  test('other words at a place that was accepted, or another place called accepted, are noticed', async () => {
    await main([ID, 'wrong.txt', '--accept', 'điểm a khoản 1 Điều 3'], project().context);
    const path = join(project().root, '.official', `${ID}.json`);
    const written = readFileSync(path, 'utf8');
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.accepted).toEqual(['điểm a khoản 1 Điều 3']);
    writeFileSync(path, written.replace('Truyện tranh: 50 ngày', 'Truyện tranh: mãi mãi'));
    expect(() => readOfficial(officialDir(project().root), ID, project().root)).toThrow(
      /luat-thu\.json.*điểm a khoản 1 Điều 3 không phải chữ đã được chấp nhận/u,
    );
    const forged = written.replace('Pha trà', 'Pha sữa').replace('"accepted": [', '"accepted": [\n   "khoản 1 Điều 4",');
    writeFileSync(path, forged);
    expect(() => readOfficial(officialDir(project().root), ID, project().root)).toThrow('khoản 1 Điều 4 không phải chữ đã được chấp nhận');
    writeFileSync(path, written.replace('"accepted": [', '"accepted": [\n   "khoản 2 Điều 4",'));
    expect(() => readOfficial(officialDir(project().root), ID, project().root)).toThrow('khoản 2 Điều 4 không phải chữ đã được chấp nhận');
  });

  test('an accepted name does not open other places of a changed file', async () => {
    await main([ID, 'wrong.txt', '--accept', 'điểm a khoản 1 Điều 3'], project().context);
    const path = join(project().root, '.official', `${ID}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Pha trà', 'Pha sữa'));
    expect(() => readOfficial(officialDir(project().root), ID, project().root)).toThrow('khoản 1 Điều 4');
    writeFileSync(path, '{}');
    expect(() => readOfficial(officialDir(project().root), ID, project().root)).toThrow('không đúng mẫu');
  });
});

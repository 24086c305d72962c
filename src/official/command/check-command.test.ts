import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from './cli.ts';
import type { Context } from './sources.ts';
import { officialDir, readOfficial } from '../verify/store.ts';
import { ID, ImportProject } from '../test-support/project.ts';
import { SAMPLE } from '../test-support/sample-law.ts';

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

describe('--check', () => {
  test('compares any copy and stores nothing', async () => {
    expect(await main(['--check', ID, 'good.txt'], context)).toBe(0);
    expect(await main(['--check', ID, 'wrong.txt'], context)).toBe(1);
    expect(project.output()).toMatch(/điểm a khoản 1 Điều 3: đủ 4 chữ nhưng khác chữ; bản này ghi “Truyện tranh: 50/);
    expect(project.stored()).toEqual([]);
  });

  test('takes JSON in the shape of the open data too', async () => {
    writeFileSync(join(root, 'a.json'), JSON.stringify(SAMPLE));
    expect(await main(['--check', ID, 'a.json'], context)).toBe(0);
    writeFileSync(join(root, 'b.json'), JSON.stringify(SAMPLE).replace('Pha trà', 'Pha sữa'));
    expect(await main(['--check', ID, 'b.json'], context)).toBe(1);
    expect(project.output()).toContain('khoản 1 Điều 4');
    writeFileSync(join(root, 'c.json'), '{"document": {}}');
    expect(await main(['--check', ID, 'c.json'], context)).toBe(1);
  });

  test('alone, compares everything that is stored, and notices a file that somebody changed', async () => {
    expect(await main(['--check'], context)).toBe(0);
    expect(project.output()).toContain('Không có nguyên văn nào');
    await main([ID, 'good.txt'], context);
    expect(await main(['--check'], context)).toBe(0);
    const path = join(root, '.official', `${ID}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Báo cũ: 20', 'Báo cũ: 21'));
    expect(await main(['--check'], context)).toBe(1);
    expect(() => readOfficial(officialDir(root), ID, root)).toThrow('điểm d khoản 1 Điều 3');
  });

  test('other words at a place that was accepted, or another place called accepted, are noticed', async () => {
    await main([ID, 'wrong.txt', '--accept', 'điểm a khoản 1 Điều 3'], context);
    const path = join(root, '.official', `${ID}.json`);
    const written = readFileSync(path, 'utf8');
    expect(readOfficial(officialDir(root), ID, root)?.verified?.accepted).toEqual(['điểm a khoản 1 Điều 3']);
    writeFileSync(path, written.replace('Truyện tranh: 50 ngày', 'Truyện tranh: mãi mãi'));
    expect(() => readOfficial(officialDir(root), ID, root)).toThrow(
      /luat-thu\.json.*điểm a khoản 1 Điều 3 không phải chữ đã được chấp nhận/u,
    );
    const forged = written.replace('Pha trà', 'Pha sữa').replace('"accepted": [', '"accepted": [\n   "khoản 1 Điều 4",');
    writeFileSync(path, forged);
    expect(() => readOfficial(officialDir(root), ID, root)).toThrow('khoản 1 Điều 4 không phải chữ đã được chấp nhận');
    writeFileSync(path, written.replace('"accepted": [', '"accepted": [\n   "khoản 2 Điều 4",'));
    expect(() => readOfficial(officialDir(root), ID, root)).toThrow('khoản 2 Điều 4 không phải chữ đã được chấp nhận');
  });

  test('an accepted name does not open other places of a changed file', async () => {
    await main([ID, 'wrong.txt', '--accept', 'điểm a khoản 1 Điều 3'], context);
    const path = join(root, '.official', `${ID}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Pha trà', 'Pha sữa'));
    expect(() => readOfficial(officialDir(root), ID, root)).toThrow('khoản 1 Điều 4');
    writeFileSync(path, '{}');
    expect(() => readOfficial(officialDir(root), ID, root)).toThrow('không đúng mẫu');
  });
});

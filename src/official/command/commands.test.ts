import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { main } from './cli.ts';
import { officialDir, readOfficial } from '../verify/store.ts';
import { goodCopy, ID, printedLaw, useImportProject, asText } from '../test-support/project.ts';
import { SAMPLE } from '../test-support/sample-law.ts';

const project = useImportProject();

describe('npm run official -- <id> <file>', () => {
  test('stores a copy that matches, and the site reads it', async () => {
    expect(await main([ID, 'good.txt'], project().context)).toBe(0);
    expect(project().stored()).toEqual([`${ID}.json`]);
    const text = readOfficial(officialDir(project().root), ID, project().root);
    expect(text?.chapters).toEqual(SAMPLE.chapters);
    expect(text?.verified).toMatchObject({ on: '2030-02-03', source: 'good.txt', accepted: [] });
    expect(project().output()).toContain('Giống hệt nguyên văn đã kiểm');
  });

  test('stores nothing while a place differs, and names the place', async () => {
    expect(await main([ID, 'wrong.txt'], project().context)).toBe(1);
    expect(project().output()).toContain('khác  điểm a khoản 1 Điều 3');
    expect(project().stored()).toEqual([]);
  });

  test('a slip is named with what is right, and stored as it is right', async () => {
    writeFileSync(join(project().root, 'slip.txt'), asText(printedLaw.map((each) => each.replace('Pha trà', 'Pha trá'))));
    expect(await main([ID, 'slip.txt'], project().context)).toBe(0);
    expect(project().output()).toMatch(/sai {3}khoản 1 Điều 4: bản này ghi “.*trá.*”, đúng là “.*trà.*”/);
    expect(readOfficial(officialDir(project().root), ID, project().root)?.chapters).toEqual(SAMPLE.chapters);
    expect(await main(['--check', ID, 'slip.txt'], project().context)).toBe(1);
  });

  test('what stands between the articles and is no part of them is named and left out', async () => {
    const at = printedLaw.findIndex((each) => each.startsWith('Điều 4.'));
    writeFileSync(
      join(project().root, 'note.txt'),
      asText(printedLaw.toSpliced(at, 0, '(Điều này được hướng dẫn ở một văn bản khác của phòng.)')),
    );
    expect(await main([ID, 'note.txt'], project().context)).toBe(0);
    expect(project().output()).toMatch(/thừa  ngoài các điều: .*“\(Điều này được hướng dẫn/);
    expect(project().output()).toContain('không thuộc văn bản, nên không ghi lại');
    expect(readOfficial(officialDir(project().root), ID, project().root)?.chapters).toEqual(SAMPLE.chapters);
  });

  test('two copies that are each wrong elsewhere prove the whole together; one alone does not', async () => {
    writeFileSync(join(project().root, 'other.txt'), asText(printedLaw.filter((each) => !each.includes('Pha trà'))));
    expect(await main([ID, 'other.txt'], project().context)).toBe(1);
    expect(await main([ID, 'wrong.txt', 'other.txt'], project().context)).toBe(0);
    expect(project().output()).toContain('Ghép 2 bản: khớp 28 trên 28 chỗ');
    expect(readOfficial(officialDir(project().root), ID, project().root)).toMatchObject({
      chapters: SAMPLE.chapters,
      verified: { source: 'wrong.txt, other.txt', accepted: [] },
    });
    expect(await main([ID, 'wrong.txt', 'wrong.txt'], project().context)).toBe(1);
  });

  test('another document than the id says is refused by its number', async () => {
    writeFileSync(join(project().root, 'content/van-ban', ID, 'van-ban.yaml'), 'id: luat-thu\nnumber: 99/2030/QH99\n');
    expect(await main([ID, 'good.txt'], project().context)).toBe(1);
    expect(project().output()).toMatch(/Tệp là văn bản số \S+\. Cần: văn bản số 99\/2030\/QH99/);
    expect(project().stored()).toEqual([]);
  });

  test('a place where nothing can be written is told without a trace of the program', async () => {
    writeFileSync(join(project().root, '.official'), '');
    expect(await main([ID, 'good.txt'], project().context)).toBe(1);
    expect(project().output()).toContain('đã có một tệp trùng tên');
    expect(project().output()).not.toContain('at ');
  });

  test('a folder in the place of the file that is to be written is named as that file, not as the one on the way to it', async () => {
    mkdirSync(join(project().root, '.official', `${ID}.json`), { recursive: true });
    expect(await main([ID, 'good.txt'], project().context)).toBe(1);
    expect(project().output()).toContain(`${ID}.json: đã có một thư mục trùng tên`);
    expect(project().output()).not.toContain('.tmp');
  });

  test('a copy may state another number of the same document, where the metadata names it', async () => {
    const file = join(project().root, 'content/van-ban', ID, 'van-ban.yaml');
    writeFileSync(file, 'id: luat-thu\nnumber: 99/VBHN-VPQH\n');
    expect(await main([ID, 'good.txt'], project().context)).toBe(1);
    expect(project().output()).toContain('alsoNumbers');
    writeFileSync(file, `id: luat-thu\nnumber: 99/VBHN-VPQH\nalsoNumbers: [${SAMPLE.document.number ?? ''}]\n`);
    expect(await main([ID, 'good.txt'], project().context)).toBe(0);
  });

  test('a copy without one article is refused, not stored', async () => {
    writeFileSync(join(project().root, 'content/van-ban', ID, 'van-ban.yaml'), 'id: luat-thu\n');
    rmSync(join(project().root, 'content/van-ban', ID, 'dau-van-tay.json'));
    writeFileSync(join(project().root, 'empty.txt'), 'Chương I\nNHỮNG QUY ĐỊNH CHUNG\nMột đoạn chữ không thuộc điều nào.\n'.repeat(9));
    expect(await main([ID, 'empty.txt'], project().context)).toBe(1);
    expect(project().output()).toContain('Không thấy điều nào');
    expect(project().stored()).toEqual([]);
  });

  test('a file whose name holds signs for a terminal is named without them', async () => {
    writeFileSync(join(project().root, 'a\u001b[31mb.txt'), goodCopy);
    expect(await main([ID, 'a\u001b[31mb.txt'], project().context)).toBe(0);
    expect(project().output()).not.toContain('\u001b');
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.source).toBe('a?[31mb.txt');
  });

  test('does not touch what was stored before when the next copy is bad', async () => {
    await main([ID, 'good.txt'], project().context);
    const before = readFileSync(join(project().root, '.official', `${ID}.json`), 'utf8');
    expect(await main([ID, 'wrong.txt'], project().context)).toBe(1);
    writeFileSync(join(project().root, 'bad.pdf'), '<html></html>');
    expect(await main([ID, 'bad.pdf'], project().context)).toBe(1);
    expect(readFileSync(join(project().root, '.official', `${ID}.json`), 'utf8')).toBe(before);
    expect(project().stored()).toEqual([`${ID}.json`]);
  });

  test('--accept names each differing place', async () => {
    expect(await main([ID, 'wrong.txt', '--accept', 'khoản 2 Điều 5'], project().context)).toBe(1);
    expect(project().stored()).toEqual([]);
    expect(await main([ID, 'wrong.txt', '--accept', 'điểm a khoản 1 Điều 3'], project().context)).toBe(0);
    expect(readOfficial(officialDir(project().root), ID, project().root)?.verified?.accepted).toEqual(['điểm a khoản 1 Điều 3']);
  });

  test('writes where OFFICIAL_TEXT_DIR says', async () => {
    vi.stubEnv('OFFICIAL_TEXT_DIR', join(project().root, 'cho-khac'));
    expect(await main([ID, 'good.txt'], project().context)).toBe(0);
    expect(readdirSync(join(project().root, 'cho-khac'))).toEqual([`${ID}.json`]);
  });

  test('a document without fingerprints is read and stored, but the site does not get it', async () => {
    mkdirSync(join(project().root, 'content/van-ban/cong-van-thu'));
    writeFileSync(join(project().root, 'content/van-ban/cong-van-thu/van-ban.yaml'), 'id: cong-van-thu\n');
    expect(await main(['cong-van-thu', 'good.txt'], project().context)).toBe(0);
    expect(project().output()).toContain('chưa có dấu vân tay');
    expect(project().stored()).toEqual(['cong-van-thu.json']);
    expect(readOfficial(officialDir(project().root), 'cong-van-thu', project().root)).toBeUndefined();
  });

  test.each([
    [['../ra-ngoai', 'good.txt'], 1, 'không hợp lệ'],
    [[ID, 'khong-co.txt'], 1, 'Không thấy tệp'],
    [[ID, '.'], 1, 'Đây là một thư mục'],
    [[ID], 2, 'npm run official'],
    [['--la'], 2, 'tùy chọn'],
    [['--check', ID, 'a', 'b'], 2, 'npm run official'],
    [['luat-khong-co', 'good.txt'], 1, 'một trong: luat-thu'],
    [['--note', 'một bản', ID, 'good.txt'], 2, 'npm run official'],
    [['--check', 'luat-khong-co', 'good.txt'], 1, 'một trong: luat-thu'],
    [['--check', ID, '.'], 1, 'Đây là một thư mục'],
    [['--fingerprint', 'luat-khong-co', 'good.txt'], 1, 'một trong: luat-thu'],
    [['--fingerprint', ID, '.'], 1, 'Đây là một thư mục'],
    [['--fingerprint', ID, 'khong-co.txt'], 1, 'Không thấy tệp'],
    [['--help'], 0, 'npm run official'],
  ])('%j ends with %i', async (argv, code, words) => {
    expect(await main(argv, project().context)).toBe(code);
    expect(project().output()).toContain(words);
    expect(project().stored()).toEqual([]);
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from './cli.ts';
import type { Context } from './sources.ts';
import { makeFingerprint } from '../verify/fingerprint.ts';
import { printFingerprint } from '../verify/fingerprint-file.ts';
import { LIMITS } from '../read/limits.ts';
import { officialDir, readOfficial } from '../verify/store.ts';
import { docxOf } from '../test-support/files.ts';
import { printedParagraphs, SAMPLE } from '../test-support/sample-law.ts';

const ID = 'luat-thu';
const law = printedParagraphs(SAMPLE);
// Plain text, since its reader starts fastest; one DOCX goes all the way too.
const text = (paragraphs: readonly string[]): Uint8Array => new TextEncoder().encode(paragraphs.join('\n'));
const good = text(law);
const wrong = text(law.map((each) => each.replace('Sách tranh: 05', 'Truyện tranh: 50')));

let root: string;
let said: string[];
let context: Context;
let server: Server | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'official-'));
  const folder = join(root, 'content', 'van-ban', ID);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dau-van-tay.json'), printFingerprint(makeFingerprint({ id: ID }, SAMPLE, '2030-01-01')));
  writeFileSync(join(folder, 'van-ban.yaml'), 'id: luat-thu\n');
  writeFileSync(join(root, 'good.txt'), good);
  writeFileSync(join(root, 'wrong.txt'), wrong);
  said = [];
  context = { root, today: '2030-02-03', say: (text) => said.push(text) };
  vi.stubEnv('OFFICIAL_TEXT_DIR', '');
});

afterEach(() => {
  server?.close();
  server = undefined;
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const output = (): string => said.join('\n');
const stored = (): string[] => {
  try {
    return readdirSync(join(root, '.official'));
  } catch {
    return [];
  }
};
const names = (addresses: readonly string[]): void => {
  writeFileSync(
    join(root, 'content', 'van-ban', ID, 'van-ban.yaml'),
    `id: luat-thu\nofficial:\n${addresses.map((url, at) => `  - {label: Nơi ${at + 1}, url: "${url}"}\n`).join('')}`,
  );
};

/** A server on this machine: answers by path, and never at all for /cham. */
async function serve(answers: Record<string, { body: Uint8Array | string; status?: number }>): Promise<string> {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (request.url === '/cham') return;
    response.writeHead(answer ? (answer.status ?? 200) : 404);
    response.end(answer?.body ?? '');
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('npm run official -- <id> <file>', () => {
  test('stores a copy that matches, and the site reads it', async () => {
    expect(await main([ID, 'good.txt'], context)).toBe(0);
    expect(stored()).toEqual([`${ID}.json`]);
    const text = readOfficial(officialDir(root), ID, root);
    expect(text?.chapters).toEqual(SAMPLE.chapters);
    expect(text?.verified).toMatchObject({ on: '2030-02-03', source: 'good.txt', accepted: [] });
    expect(output()).toContain('Giống hệt nguyên văn đã kiểm');
  });

  test('stores nothing while a place differs, and names the place', async () => {
    expect(await main([ID, 'wrong.txt'], context)).toBe(1);
    expect(output()).toContain('khác  điểm a khoản 1 Điều 3');
    expect(stored()).toEqual([]);
  });

  test('a slip is named with what is right, and stored as it is right', async () => {
    writeFileSync(join(root, 'slip.txt'), text(law.map((each) => each.replace('Pha trà', 'Pha trá'))));
    expect(await main([ID, 'slip.txt'], context)).toBe(0);
    expect(output()).toMatch(/sai {3}khoản 1 Điều 4: bản này ghi “.*trá.*”, đúng là “.*trà.*”/);
    expect(readOfficial(officialDir(root), ID, root)?.chapters).toEqual(SAMPLE.chapters);
    expect(await main(['--check', ID, 'slip.txt'], context)).toBe(1);
  });

  test('what stands between the articles and is no part of them is named and left out', async () => {
    const at = law.findIndex((each) => each.startsWith('Điều 4.'));
    writeFileSync(join(root, 'note.txt'), text(law.toSpliced(at, 0, '(Điều này được hướng dẫn ở một văn bản khác của phòng.)')));
    expect(await main([ID, 'note.txt'], context)).toBe(0);
    expect(output()).toMatch(/thừa  ngoài các điều: .*“\(Điều này được hướng dẫn/);
    expect(output()).toContain('không thuộc văn bản, nên không ghi lại');
    expect(readOfficial(officialDir(root), ID, root)?.chapters).toEqual(SAMPLE.chapters);
  });

  test('two copies that are each wrong elsewhere prove the whole together; one alone does not', async () => {
    writeFileSync(join(root, 'other.txt'), text(law.filter((each) => !each.includes('Pha trà'))));
    expect(await main([ID, 'other.txt'], context)).toBe(1);
    expect(await main([ID, 'wrong.txt', 'other.txt'], context)).toBe(0);
    expect(output()).toContain('Ghép 2 bản: khớp 28 trên 28 chỗ');
    expect(readOfficial(officialDir(root), ID, root)).toMatchObject({
      chapters: SAMPLE.chapters,
      verified: { source: 'wrong.txt, other.txt', accepted: [] },
    });
    expect(await main([ID, 'wrong.txt', 'wrong.txt'], context)).toBe(1);
  });

  test('another document than the id says is refused by its number', async () => {
    writeFileSync(join(root, 'content/van-ban', ID, 'van-ban.yaml'), 'id: luat-thu\nnumber: 99/2030/QH99\n');
    expect(await main([ID, 'good.txt'], context)).toBe(1);
    expect(output()).toMatch(/Tệp là văn bản số \S+\. Cần: văn bản số 99\/2030\/QH99/);
    expect(stored()).toEqual([]);
  });

  test('a place where nothing can be written is told without a trace of the program', async () => {
    writeFileSync(join(root, '.official'), '');
    expect(await main([ID, 'good.txt'], context)).toBe(1);
    expect(output()).toContain('đã có một tệp trùng tên');
    expect(output()).not.toContain('at ');
  });

  test('a folder in the place of the file that is to be written is named as that file, not as the one on the way to it', async () => {
    mkdirSync(join(root, '.official', `${ID}.json`), { recursive: true });
    expect(await main([ID, 'good.txt'], context)).toBe(1);
    expect(output()).toContain(`${ID}.json: đã có một thư mục trùng tên`);
    expect(output()).not.toContain('.tmp');
  });

  test('a copy may state another number of the same document, where the metadata names it', async () => {
    const file = join(root, 'content/van-ban', ID, 'van-ban.yaml');
    writeFileSync(file, 'id: luat-thu\nnumber: 99/VBHN-VPQH\n');
    expect(await main([ID, 'good.txt'], context)).toBe(1);
    expect(output()).toContain('alsoNumbers');
    writeFileSync(file, `id: luat-thu\nnumber: 99/VBHN-VPQH\nalsoNumbers: [${SAMPLE.document.number ?? ''}]\n`);
    expect(await main([ID, 'good.txt'], context)).toBe(0);
  });

  test('a copy without one article is refused, not stored', async () => {
    writeFileSync(join(root, 'content/van-ban', ID, 'van-ban.yaml'), 'id: luat-thu\n');
    rmSync(join(root, 'content/van-ban', ID, 'dau-van-tay.json'));
    writeFileSync(join(root, 'empty.txt'), 'Chương I\nNHỮNG QUY ĐỊNH CHUNG\nMột đoạn chữ không thuộc điều nào.\n'.repeat(9));
    expect(await main([ID, 'empty.txt'], context)).toBe(1);
    expect(output()).toContain('Không thấy điều nào');
    expect(stored()).toEqual([]);
  });

  test('a file whose name holds signs for a terminal is named without them', async () => {
    writeFileSync(join(root, 'a\u001b[31mb.txt'), good);
    expect(await main([ID, 'a\u001b[31mb.txt'], context)).toBe(0);
    expect(output()).not.toContain('\u001b');
    expect(readOfficial(officialDir(root), ID, root)?.verified?.source).toBe('a?[31mb.txt');
  });

  test('does not touch what was stored before when the next copy is bad', async () => {
    await main([ID, 'good.txt'], context);
    const before = readFileSync(join(root, '.official', `${ID}.json`), 'utf8');
    expect(await main([ID, 'wrong.txt'], context)).toBe(1);
    writeFileSync(join(root, 'bad.pdf'), '<html></html>');
    expect(await main([ID, 'bad.pdf'], context)).toBe(1);
    expect(readFileSync(join(root, '.official', `${ID}.json`), 'utf8')).toBe(before);
    expect(stored()).toEqual([`${ID}.json`]);
  });

  test('--accept names each differing place', async () => {
    expect(await main([ID, 'wrong.txt', '--accept', 'khoản 2 Điều 5'], context)).toBe(1);
    expect(stored()).toEqual([]);
    expect(await main([ID, 'wrong.txt', '--accept', 'điểm a khoản 1 Điều 3'], context)).toBe(0);
    expect(readOfficial(officialDir(root), ID, root)?.verified?.accepted).toEqual(['điểm a khoản 1 Điều 3']);
  });

  test('writes where OFFICIAL_TEXT_DIR says', async () => {
    vi.stubEnv('OFFICIAL_TEXT_DIR', join(root, 'cho-khac'));
    expect(await main([ID, 'good.txt'], context)).toBe(0);
    expect(readdirSync(join(root, 'cho-khac'))).toEqual([`${ID}.json`]);
  });

  test('a document without fingerprints is read and stored, but the site does not get it', async () => {
    mkdirSync(join(root, 'content/van-ban/cong-van-thu'));
    writeFileSync(join(root, 'content/van-ban/cong-van-thu/van-ban.yaml'), 'id: cong-van-thu\n');
    expect(await main(['cong-van-thu', 'good.txt'], context)).toBe(0);
    expect(output()).toContain('chưa có dấu vân tay');
    expect(stored()).toEqual(['cong-van-thu.json']);
    expect(readOfficial(officialDir(root), 'cong-van-thu', root)).toBeUndefined();
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
    expect(await main(argv, context)).toBe(code);
    expect(output()).toContain(words);
    expect(stored()).toEqual([]);
  });
});

describe('--check', () => {
  test('compares any copy and stores nothing', async () => {
    expect(await main(['--check', ID, 'good.txt'], context)).toBe(0);
    expect(await main(['--check', ID, 'wrong.txt'], context)).toBe(1);
    expect(output()).toMatch(/điểm a khoản 1 Điều 3: đủ 4 chữ nhưng khác chữ; bản này ghi “Truyện tranh: 50/);
    expect(stored()).toEqual([]);
  });

  test('takes JSON in the shape of the open data too', async () => {
    writeFileSync(join(root, 'a.json'), JSON.stringify(SAMPLE));
    expect(await main(['--check', ID, 'a.json'], context)).toBe(0);
    writeFileSync(join(root, 'b.json'), JSON.stringify(SAMPLE).replace('Pha trà', 'Pha sữa'));
    expect(await main(['--check', ID, 'b.json'], context)).toBe(1);
    expect(output()).toContain('khoản 1 Điều 4');
    writeFileSync(join(root, 'c.json'), '{"document": {}}');
    expect(await main(['--check', ID, 'c.json'], context)).toBe(1);
  });

  test('alone, compares everything that is stored, and notices a file that somebody changed', async () => {
    expect(await main(['--check'], context)).toBe(0);
    expect(output()).toContain('Không có nguyên văn nào');
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
    expect(output()).toContain('điểm a khoản 1 Điều 3');
    expect(existsSync(path)).toBe(false);
    const signer = SAMPLE.document.signer?.title ?? '';
    expect(signer).not.toBe('');
    writeFileSync(join(root, 'b.json'), JSON.stringify(SAMPLE).replace(`"title":"${signer}"`, '"title":"Quyền Chủ tịch"'));
    expect(await main(['--fingerprint', ID, 'good.txt', 'b.json'], context)).toBe(0);
    expect(output()).toContain('2 bản như nhau');
    expect(readFileSync(path, 'utf8')).not.toContain('nguoi-ky');
  });

  test('says how many copies there were: one copy is told to the reader, and one file given twice is one copy', async () => {
    rmSync(join(root, 'content', 'van-ban', ID, 'dau-van-tay.json'));
    expect(await main(['--fingerprint', ID, 'good.txt', 'good.txt'], context)).toBe(0);
    expect(output()).toContain('từ một bản');
    expect(output()).toContain('van-ban.yaml: places: dau-van-tay');
    await main([ID, 'good.txt'], context);
    expect(readOfficial(officialDir(root), ID, root)?.verified?.note).toBe('dấu vân tay làm từ một bản');
    writeFileSync(join(root, 'b.txt'), good);
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
    const from = law.findIndex((line) => line.startsWith('Điều 3.'));
    const to = law.findIndex((line, at) => at > from && line.startsWith('Mục 2'));
    const last = law.findIndex((line) => line.startsWith('Điều 5.'));
    const extract = [`Trích Luật số ${SAMPLE.document.number ?? ''}`, ...law.slice(from, to), ...law.slice(last, -3)];
    writeFileSync(join(root, 'extract.txt'), text(extract));
    expect(await main(['--fingerprint', ID, 'good.txt', 'extract.txt'], context)).toBe(0);
    const print = readFileSync(join(folder, 'dau-van-tay.json'), 'utf8');
    expect(print).toContain('"selected": true');
    expect([...print.matchAll(/dieu-(\d+)\/ten/gu)].map(([, article]) => article)).toEqual(['3', '5']);
    for (const copy of ['good.txt', 'extract.txt']) {
      expect(await main([ID, copy], context)).toBe(0);
      expect(readOfficial(officialDir(root), ID, root)?.chapters[0]?.articles?.map(({ number }) => number)).toEqual([3, 5]);
    }
    // What is altered in one of them is found in either; what is altered elsewhere is nobody's business.
    expect(await main(['--check', ID, 'wrong.txt'], context)).toBe(1);
    writeFileSync(join(root, 'elsewhere.txt'), text(law.map((each) => each.replace('Kệ sách là', 'Giá sách là'))));
    expect(await main(['--check', ID, 'elsewhere.txt'], context)).toBe(0);
    const foreign = extract.toSpliced(
      extract.findIndex((line) => line.startsWith('Điều 5.')),
      0,
      'Câu lạ của ai đó.',
    );
    writeFileSync(join(root, 'foreign.txt'), text(foreign));
    expect(await main(['--check', ID, 'foreign.txt'], context)).toBe(1);
  });

  test('an article that the site publishes and the copy lacks is named', async () => {
    const folder = join(root, 'content', 'van-ban', ID);
    writeFileSync(join(folder, 'van-ban.yaml'), 'id: luat-thu\nselected: true\n');
    writeFileSync(join(folder, 'dieu-9.md'), '');
    writeFileSync(join(folder, 'dieu-3.md'), '');
    expect(await main(['--fingerprint', ID, 'good.txt'], context)).toBe(1);
    expect(output()).toContain('Không thấy Điều 9');
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

describe('addresses', () => {
  test('are fetched like files', async () => {
    const base = await serve({ '/luat': { body: good } });
    expect(await main([ID, `${base}/luat`], context)).toBe(0);
    expect(readOfficial(officialDir(root), ID, root)?.verified?.source).toBe(`${base}/luat`);
  });

  test('without arguments each address of the metadata is tried until one gives the wording', async () => {
    const base = await serve({
      '/xau': { body: wrong },
      '/trang': { body: '<!doctype html><a href="/tep/luat.docx">Tải về</a>' },
      '/tep/luat.docx': { body: docxOf(law) },
    });
    names([`${base}/mat`, `${base}/xau`, `${base}/trang`]);
    expect(await main([], context)).toBe(0);
    expect(output()).toContain('mã 404');
    expect(output()).toContain('điểm a khoản 1 Điều 3');
    expect(readOfficial(officialDir(root), ID, root)?.verified?.source).toBe(`${base}/tep/luat.docx`);
  });

  test('each file that a page links to is tried, and the hash decides', async () => {
    const base = await serve({
      '/trang': {
        body: '<!doctype html><a href="/a.pdf">1</a><a href="/b.docx">2</a><a href="/tai?so=1&amp;format=pdf">3</a><a href="/d.docx">4</a>',
      },
      '/a.pdf': { body: '<html>' },
      '/b.docx': { body: docxOf(law.map((each) => each.replace('Sách tranh: 05', 'Truyện tranh: 50'))) },
      '/tai?so=1&format=pdf': { body: docxOf(law) },
      '/d.docx': { body: docxOf(law) },
    });
    expect(await main([ID, `${base}/trang`], context)).toBe(0);
    expect(readOfficial(officialDir(root), ID, root)?.verified?.source).toBe(`${base}/tai?so=1&format=pdf`);
    expect(output()).toContain(`${base}/a.pdf`);
  });

  test('a server that does not answer, no network, and too large an answer end in words', async () => {
    const base = await serve({ '/to': { body: new Uint8Array(5000) } });
    const limits = { ...LIMITS, networkMs: 300, fileBytes: 4000 };
    expect(await main([ID, `${base}/cham`], { ...context, limits })).toBe(1);
    expect(output()).toContain('không trả lời trong');
    expect(await main([ID, `${base}/to`], { ...context, limits })).toBe(1);
    expect(output()).toContain('quá lớn');
    names(['http://127.0.0.1:9/luat.pdf']);
    expect(await main([], { ...context, limits })).toBe(1);
    expect(output()).toContain('Không kết nối được');
    expect(output()).toContain('Trang web vẫn dựng được');
    expect(stored()).toEqual([]);
  });

  test('no address at all is said', async () => {
    expect(await main([], context)).toBe(1);
    expect(output()).toContain('không ghi địa chỉ');
  });
});

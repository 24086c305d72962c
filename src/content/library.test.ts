import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCitation } from '../legal/citations/written.ts';
import { addressesOf } from './addresses.ts';
import { openLibrary, type Library } from './library.ts';
import { ContentCopy } from './test-support/content-copy.ts';

const TODAY = '2026-11-26';
let copy: ContentCopy;
let root = '';
let sound: Library;
beforeAll(() => {
  copy = new ContentCopy(TODAY);
  ({ root, sound } = copy);
});
afterAll(() => copy.remove());

test('the content of the project is sound, and its first document is the main law', () => {
  const library = sound;
  expect(library.faults.map(({ message }) => message)).toEqual([]);
  expect(library.documents[0]?.facts.id).toBe('luat-120-2025-qh15');
  expect(library.currentLaw.facts.id).toBe('luat-120-2025-qh15');
  expect(library.find('nghi-dinh-163-2026-nd-cp')?.articles).toHaveLength(152);
});

test('a citation knows where its place is published, and whether its law has ended on the day of the site', () => {
  const cited = 'khoản 1 Điều 5 Luật Phòng, chống ma túy số 73/2021/QH14';
  expect(sound.find('luat-73-2021-qh14')?.articles).toHaveLength(55);
  openLibrary(root, TODAY, sound);
  expect(parseCitation(cited)).toMatchObject({ url: '/van-ban/luat-73-2021-qh14/dieu-5/#khoan-1', ended: true });
  openLibrary(root, '2026-06-30', sound);
  expect(parseCitation(cited)?.ended).toBe(false);
  expect(parseCitation('khoản 1 Điều 31 Luật Phòng, chống ma túy số 120/2025/QH15')).toMatchObject({ ended: false });
});

test('before its day the law that it replaces is the current one', () => {
  expect(openLibrary(root, '2026-06-30', sound).currentLaw.facts.id).toBe('luat-73-2021-qh14');
});

test('the decree stands beside the clause that it details, penalties and questions beside the article', () => {
  const library = sound;
  expect(library.detailedBy('luat-120-2025-qh15', 31).map(({ article }) => article.number)).toContain(89);
  expect(library.penaltiesOf('bo-luat-hinh-su', '256a').map(({ id }) => id)).toContain('dang-cai-ma-dung');
  expect(library.questionsOf('nghi-dinh-163-2026-nd-cp', 89).map(({ slug }) => slug)).toContain('con-xac-dinh-nghien-24-gio');
  expect(library.proceduresOf('nghi-dinh-163-2026-nd-cp', 89).map(({ slug }) => slug)).toContain('xac-dinh-nghien-dang-ky');
});

test('whom a law still binds is said beside its own articles, not beside those of another law with the same number', () => {
  const bound = (id: string, article: number): string[] => sound.stillBinding(id, article).map(({ document }) => document);
  expect(new Set(bound('luat-73-2021-qh14', 29))).toEqual(new Set(['luat-73-2021-qh14']));
  expect(new Set(bound('luat-120-2025-qh15', 29))).toEqual(new Set(['luat-120-2025-qh15']));
  expect(bound('nghi-dinh-163-2026-nd-cp', 29)).toEqual([]);
  expect(bound('luat-120-2025-qh15', 1)).toEqual([]);
});

describe('what does not fit is told with file and place', () => {
  const question = 'content/hoi-dap/duong-tinh-thi-bi-gi.mdx';
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a clause of the home page that the old law does not have',
      'content/trang-chu/khoan-luat.yaml',
      (text) => text.replace('old: khoản 4 Điều 23', 'old: khoản 44 Điều 23'),
      /khoan-luat\.yaml, dòng 6, trường “old”: khoản 44 Điều 23 không có trong luat-73-2021-qh14/,
    ],
    [
      'a clause of the home page whose articles the comparison does not know as one',
      'content/trang-chu/khoan-luat.yaml',
      (text) => text.replace('old: khoản 4 Điều 23', 'old: khoản 1 Điều 5'),
      /Bảng đối chiếu không đặt Điều 5 luật cũ cạnh Điều 24 luật mới/,
    ],
    [
      'a basis that does not exist',
      question,
      (text) => text.replace(/ {2}- "(?:điểm \S+ )?khoản \d+ Điều 24/u, '  - "khoản 99 Điều 24'),
      /duong-tinh-thi-bi-gi\.mdx, dòng \d+, trường “basis\[\d+\]”: khoản 99 Điều 24 không có/,
    ],
    [
      'a citation of khoản 99 in running text',
      'content/tai-lieu/cam-nang-cha-me-ngay-phat-hien.mdx',
      (text) => text.replace(/khoản \d+ Điều (\d+) Luật Phòng/u, 'khoản 99 Điều $1 Luật Phòng'),
      /cam-nang-cha-me-ngay-phat-hien\.mdx, dòng \d+.*khoản 99 Điều/,
    ],
    [
      'a tab in YAML',
      'content/tro-giup/tro-giup.yaml',
      (text) => text.replace('\n  - ', '\n\t- '),
      /^content\/tro-giup\/tro-giup\.yaml, dòng \d+: Gặp dấu tab \(U\+0009\) .*\n.*thụt đầu dòng bằng dấu tab/u,
    ],
    [
      'a declared term at a place that does not exist',
      'content/van-ban/luat-120-2025-qh15/van-ban.yaml',
      (text) => text.replace('at: khoản 1 Điều 12', 'at: khoản 9 Điều 12'),
      /van-ban\.yaml, dòng \d+, trường “terms\[2\]”: khoản 9 Điều 12 không có trong luat-120-2025-qh15/,
    ],
    [
      'a declared term that its place does not name',
      'content/van-ban/luat-120-2025-qh15/van-ban.yaml',
      (text) => text.replace('name: Giám sát điện tử,', 'name: Vòng đeo tay,'),
      /trường “terms\[2\]”: khoản 1 Điều 12 không có chữ “Vòng đeo tay”/,
    ],
    [
      'a declared term that the article of definitions has already',
      'content/van-ban/luat-120-2025-qh15/van-ban.yaml',
      (text) => text.replace('name: Giám sát điện tử,', 'name: Tiền chất,'),
      /trường “terms\[2\]”: Từ ngữ “Tiền chất” khai báo hai lần/,
    ],
    [
      'a hard word twice',
      'content/tu-ngu/tu-kho.yaml',
      (text) => text.replace("word: 'tiền sự'", "word: 'Tiền án'"),
      /tu-kho\.yaml, dòng \d+, trường “\[\d+\]\.word”: Từ “Tiền án” có hai lần/,
    ],
    [
      'a hard word that a law explains itself',
      'content/tu-ngu/tu-kho.yaml',
      (text) => text.replace("word: 'tiền sự'", "word: 'tái nghiện'"),
      /“tái nghiện” là từ ngữ mà văn bản 163\/2026\/NĐ-CP tự giải thích/,
    ],
    [
      'a hard word that occurs nowhere',
      'content/tu-ngu/tu-kho.yaml',
      (text) => text.replace("word: 'tiền sự'", "word: 'đối chất'"),
      /“đối chất” không có trong điều luật, câu hỏi hay thủ tục nào/,
    ],
    [
      'a hard word with a basis that does not exist',
      'content/tu-ngu/tu-kho.yaml',
      (text) => text.replace('khoản 1 Điều 258 Bộ luật', 'khoản 99 Điều 258 Bộ luật'),
      /tu-kho\.yaml, dòng \d+, trường “\[\d+\]\.basis\[1\]”: khoản 99 Điều 258 không có/,
    ],
    [
      'a hard word without basis and source',
      'content/tu-ngu/tu-kho.yaml',
      (text) => text.replace("  basis:\n    - 'khoản 1 Điều 258 Bộ luật Hình sự'\n", ''),
      /tu-kho\.yaml, dòng \d+.*không có thì không giải thích/,
    ],
    [
      'a related question that is not there',
      question,
      (text) => text.replace(/related: \[/u, 'related: [khong-co-cau-nay, '),
      /trường “related\[1\]”: Không có câu hỏi “khong-co-cau-nay”/,
    ],
    [
      'a sentence over the bounds',
      question,
      (text) => `${text}\n${'lá '.repeat(36)}lá.\n`,
      /duong-tinh-thi-bi-gi\.mdx, dòng \d+: Câu 37 tiếng/,
    ],
    [
      'two conditions in a sentence',
      question,
      (text) => `${text}\nNếu mưa, khi gió thì về.\n`,
      /duong-tinh-thi-bi-gi\.mdx, dòng \d+: Câu có 2 điều kiện/,
    ],
    [
      'a component that does not exist',
      question,
      (text) => `${text}\n<HopBaoDong />\n`,
      /^content\/hoi-dap\/duong-tinh-thi-bi-gi\.mdx, dòng \d+: Không có thành phần <HopBaoDong>[^\n]*$/,
    ],
    [
      'a day that does not exist',
      'content/hoi-dap/bi-ru-tu-choi.mdx',
      (text) => text.replace(/^checked: .*$/mu, 'checked: 2026-02-30'),
      /bi-ru-tu-choi\.mdx, dòng \d+, trường “checked”.*2026-02-30/,
    ],
    [
      'a main law that is not there',
      'content/trang.yaml',
      (text) => text.replace('luat-120-2025-qh15', 'luat-1-2030-qh16'),
      /content\/trang\.yaml.*luat-1-2030-qh16/,
    ],
    [
      'a way in from home to no question',
      'content/trang-chu/loi-vao.yaml',
      (text) => text.replace('muon-dung-so-cong-an', 'khong-co'),
      /loi-vao\.yaml.*Không có câu hỏi “khong-co”/,
    ],
    [
      'a deadline that runs from no step',
      'content/thu-tuc/duong-tinh-quan-ly.yaml',
      (text) => text.replace(/of: [a-z-]+/u, 'of: khong-co'),
      /duong-tinh-quan-ly\.yaml.*Không có bước “khong-co”/,
    ],
  ])('%s', (_name, file, change, message) => {
    expect(copy.told({ [file]: change })).toMatch(message);
  });

  test('two questions in the same words', () => {
    const file = 'content/hoi-dap/bi-ru-tu-choi.mdx';
    const asked = /^question: .*$/mu.exec(readFileSync(join(root, question), 'utf8'))?.[0] ?? '';
    expect(copy.told({ [file]: (text) => text.replace(/^question: .*$/mu, asked) })).toMatch(/Trùng câu hỏi với content\/hoi-dap/);
  });
});

test('a document in force whose id comes first in the alphabet does not become the current law', () => {
  const folder = join(root, 'content/van-ban');
  renameSync(join(folder, 'nghi-dinh-28-2026-nd-cp'), join(folder, 'a-28-2026-nd-cp'));
  try {
    const facts = join(folder, 'a-28-2026-nd-cp/van-ban.yaml');
    const before = readFileSync(facts, 'utf8');
    writeFileSync(facts, before.replace('id: nghi-dinh-28-2026-nd-cp', 'id: a-28-2026-nd-cp'));
    const library = openLibrary(root, TODAY, sound);
    expect(library.currentLaw.facts.id).toBe('luat-120-2025-qh15');
    expect(library.documents[0]?.facts.id).toBe('luat-120-2025-qh15');
    writeFileSync(facts, before);
  } finally {
    renameSync(join(folder, 'a-28-2026-nd-cp'), join(folder, 'nghi-dinh-28-2026-nd-cp'));
  }
});

test('a year is one folder: its kit has addresses of its own', () => {
  const kits = 'content/chien-dich/thang-hanh-dong';
  cpSync(join(root, kits, '2026/bo-tai-lieu'), join(root, kits, '2027/bo-tai-lieu'), { recursive: true });
  const library = openLibrary(root, TODAY, sound);
  const slugs = library.allItems.map(({ item }) => item.pageSlug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs).toContain('khau-hieu');
  expect(slugs).toContain('khau-hieu-2027');
  expect(addressesOf(library).has('/tai-lieu/khau-hieu/')).toBe(true);
  rmSync(join(root, kits, '2027/bo-tai-lieu'), { recursive: true });
});

/**
 * The way of an editor who adds a decree, walked as README.vi.md says it and with what README.vi.md says: its two examples are written into a copy
 * of the content as they stand, and every step has to end as it promises.
 */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ContentCopy } from '../content/test-support/content-copy.ts';
import { main } from '../official/command/cli.ts';
import { loadOfficialWording } from '../official/for-site.ts';
import { docxOf, pdfOf } from '../official/test-support/files.ts';
import type { IsoDate } from '../vietnamese/dates.ts';
import { contentCheck, type ContentCheck } from './content-check.ts';

const ID = 'nghi-dinh-999-2026-nd-cp';
const TODAY = '2026-11-26' as IsoDate;
const FOLDER = `content/van-ban/${ID}`;

/** A made-up decree: three articles, no chapters, an annex with a table. */
const DECREE = [
  'CHÍNH PHỦ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 999/2026/NĐ-CP',
  'Hà Nội, ngày 19 tháng 01 năm 2026',
  'NGHỊ ĐỊNH',
  'Quy định việc mượn sách ở thư viện thôn',
  'Căn cứ Luật Thư viện thôn tưởng tượng;',
  'Chính phủ ban hành Nghị định quy định việc mượn sách ở thư viện thôn.',
  'Điều 1. Phạm vi điều chỉnh',
  '1. Nghị định này quy định việc mượn sách, trả sách ở thư viện của thôn.',
  '2. Nghị định này không áp dụng với những sách sau đây:',
  'a) Sách đã rách bìa;',
  'b) Báo ra hằng ngày.',
  'Điều 2. Ban hành các danh mục',
  'Ban hành kèm theo Nghị định này danh mục những sách không cho mượn về nhà.',
  'Điều 3. Hiệu lực thi hành',
  '1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2026.',
  '2. Người giữ sách chịu trách nhiệm thi hành Nghị định này.',
  'TM. CHÍNH PHỦ',
  'THỦ TƯỚNG',
  'Trần Văn Thử',
  'Phụ lục',
  'DANH MỤC SÁCH KHÔNG CHO MƯỢN VỀ NHÀ',
  '(Kèm theo Nghị định số 999/2026/NĐ-CP ngày 19 tháng 01 năm 2026)',
  'Điều 1. Sách ở phụ lục này không phải một điều của nghị định.',
];

/** What an editor makes of the first and the third article in words of their own. */
const ARTICLES: Readonly<Record<number, readonly [front: string, body: string]>> = {
  1: [
    'title: Phạm vi điều chỉnh\nsummary: Nghị định nói về mượn và trả sách.\naudiences: []\nkeywords: [mượn sách]\nrelated: [2]',
    '1. Nói về mượn và trả sách ở thư viện thôn.\n\n2. Không nói về:\na) Sách rách bìa;\nb) Nhật báo.\n',
  ],
  3: [
    'title: Hiệu lực thi hành\nsummary: Áp dụng từ ngày 01/3/2026.\naudiences: []\nkeywords: [hiệu lực]\nrelated: [1]',
    '1. Áp dụng từ ngày 01/3/2026.\n\n2. Người giữ sách lo thi hành.\n',
  ],
};
const articleFile = (number: number): string => {
  const [front = '', body = ''] = ARTICLES[number] ?? [];
  return `---\nnumber: ${number}\n${front}\nchecked: 2026-02-01\n---\n${body}`;
};

/** The example of README.vi.md that begins with a line. */
function example(line: string): string {
  const blocks = readFileSync('README.vi.md', 'utf8').matchAll(/^ {3}```\n((?: {3}.*\n)+?) {3}```$/gmu);
  const found = [...blocks].map(([, block = '']) => block.replace(/^ {3}/gmu, '')).find((block) => block.includes(`${line}\n`));
  if (found === undefined) throw new Error(`README.vi.md has no example with “${line}”`);
  return found;
}

let copy: ContentCopy;
let before: ContentCheck | undefined;
let said: string[] = [];
const write = (file: string, content: string | Uint8Array): void => {
  writeFileSync(join(copy.root, file), content);
};
/** `npm run check` */
function faults(): string[] {
  before = contentCheck(copy.root, TODAY, before);
  return before.faults.map(({ message }) => message);
}
/** `npm run official -- …` */
async function official(...argv: string[]): Promise<{ code: number; output: string }> {
  said = [];
  const code = await main(argv, { root: copy.root, today: TODAY, say: (text) => said.push(text) });
  return { code, output: said.join('\n') };
}

beforeAll(() => {
  vi.stubEnv('OFFICIAL_TEXT_DIR', '');
  copy = new ContentCopy(TODAY);
  mkdirSync(join(copy.root, FOLDER), { recursive: true });
  // The check looks for the fonts of the press.
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy.root, 'node_modules'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  copy.remove();
});

test('a decree is added: metadata and articles, fingerprints from two copies, the wording', async () => {
  // Steps 1 to 4.
  write(`${FOLDER}/van-ban.yaml`, example(`id: ${ID}`));
  write(`${FOLDER}/dieu-2.md`, example('restated: false'));
  for (const number of [1, 3]) write(`${FOLDER}/dieu-${number}.md`, articleFile(number));
  expect(faults()).toEqual([]);

  // Step 5: two copies that differ make nothing; a copy of another document is none of this one's.
  write(
    'cong-bao.pdf',
    pdfOf(
      DECREE,
      '#set page(width: 210mm, height: 297mm, margin: 25mm)\n#set text(font: "Tinos", size: 13pt)\n#set par(first-line-indent: (amount: 1cm, all: true), spacing: 1em)',
    ),
  );
  write('ban-chep.docx', docxOf(DECREE.map((line) => line.replace('rách bìa', 'mất bìa'))));
  const differ = await official('--fingerprint', ID, 'cong-bao.pdf', 'ban-chep.docx');
  expect(differ.code).toBe(1);
  expect(differ.output).toContain('điểm a khoản 2 Điều 1');
  write('khac.docx', docxOf(DECREE.map((line) => line.replace('Số: 999/2026', 'Số: 998/2026'))));
  expect((await official('--fingerprint', ID, 'khac.docx')).output).toContain('Tệp là văn bản số 998/2026/NĐ-CP');
  write('ban-chep.docx', docxOf(DECREE));
  const made = await official('--fingerprint', ID, 'cong-bao.pdf', 'ban-chep.docx');
  expect(made.output).toMatch(/đọc được 0 chương \(mục\), 3 điều \(phần\), 4 khoản, 2 điểm/u);
  expect(made.output).toContain('2 bản như nhau');
  expect(made.code).toBe(0);
  expect(readFileSync(join(copy.root, FOLDER, 'dau-van-tay.json'), 'utf8')).not.toContain('sách');
  // The check says what is still to be written, and where.
  expect(faults()).toEqual([
    expect.stringMatching(
      /nghi-dinh-999-2026-nd-cp\/van-ban\.yaml, dòng \d+, trường “places”: .*dau-van-tay\.json.*Cần: dòng places: dau-van-tay\.$/u,
    ),
  ]);
  write(`${FOLDER}/van-ban.yaml`, `${example(`id: ${ID}`)}places: dau-van-tay\n`);
  // What the editor leaves out is named.
  write(`${FOLDER}/dieu-3.md`, articleFile(3).replace(/\n2\. .*\n/u, ''));
  expect(faults()).toEqual([expect.stringMatching(/dieu-3\.md, dòng \d+: Điều 3 thiếu khoản 2/u)]);
  write(`${FOLDER}/dieu-3.md`, articleFile(3));

  // Step 6: the wording, of the article too that nobody has restated.
  expect((await official(ID, 'cong-bao.pdf')).code).toBe(0);
  expect((await official('--check')).code).toBe(0);
  expect(faults()).toEqual([]);
  const wording = loadOfficialWording(copy.root, ID);
  const articles = wording?.chapters.flatMap((chapter) => chapter.articles ?? []) ?? [];
  expect(articles.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Phạm vi điều chỉnh',
    '2 Ban hành các danh mục',
    '3 Hiệu lực thi hành',
  ]);
  expect(articles[1]?.lead).toBe(DECREE[15]);
  expect(wording?.verified).toMatchObject({ source: 'cong-bao.pdf', accepted: [] });
  expect(wording?.verified.note).toBeUndefined();
}, 180_000);

/** Each rule, one fault planted in a copy of this project's content: it is told, in the file and on the line where it stands. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restatementFaults } from '../../official/restatement.ts';
import { ContentCopy, type Edits } from '../test-support/content-copy.ts';

let copy: ContentCopy;
beforeAll(() => {
  copy = new ContentCopy('2026-11-26');
});
afterAll(() => copy.remove());

const DECREE = 'content/van-ban/nghi-dinh-163-2026-nd-cp';
const ARTICLE = `${DECREE}/dieu-89.md`;
const MATERIAL = 'content/tai-lieu/cam-nang-cha-me-ngay-phat-hien.mdx';
const PROCEDURE = 'content/thu-tuc/duong-tinh-quan-ly.yaml';
const LANDING = 'content/danh-cho/hoc-sinh.yaml';
const HELP = 'content/tro-giup/tro-giup.yaml';
const QUESTION = 'content/hoi-dap/bi-ru-tu-choi.mdx';
const first = (pattern: RegExp, words: string) => (text: string) => text.replace(pattern, words);

describe('citations', () => {
  test.each<[string, Edits, RegExp]>([
    [
      'a basis of “Hiểu nhanh” that its document does not have',
      { [ARTICLE]: first(/basis: \["khoản 3 Điều 89"\]/u, 'basis: ["khoản 33 Điều 89"]') },
      /dieu-89\.md, dòng 19, trường “quick\[3\]\.basis”: Nơi dẫn “khoản 33 Điều 89” không có trong nghi-dinh-163/,
    ],
    [
      'a clause that an article details and the law does not have',
      { [ARTICLE]: first(/"khoản 6 Điều 31"/u, '"khoản 66 Điều 31"') },
      /dieu-89\.md, dòng 9, trường “details”: Nơi dẫn “khoản 66 Điều 31” không có trong luat-120-2025-qh15/,
    ],
    [
      'a document whose articles detail a law that it does not name',
      { [`${DECREE}/van-ban.yaml`]: first(/^details: .*\n/mu, '') },
      /dieu-89\.md, dòng 9, trường “details”: van-ban\.yaml không ghi details/,
    ],
    [
      'a transition rule',
      { 'content/van-ban/ai-con-theo-luat-cu.yaml': first(/cite: khoản 1 Điều 56/u, 'cite: khoản 9 Điều 56') },
      /ai-con-theo-luat-cu\.yaml, dòng 5, trường “\[1\]\.cite”: khoản 9 Điều 56 không có/,
    ],
    [
      'a step of a procedure',
      { [PROCEDURE]: first(/'khoản 1 Điều 23 Luật/u, "'khoản 19 Điều 23 Luật") },
      /duong-tinh-quan-ly\.yaml, dòng \d+, trường “steps\[1\]\.basis\[1\]”: khoản 19 Điều 23 không có/,
    ],
    [
      'a source of a landing page',
      { [LANDING]: first(/^sources:/mu, 'sources:\n  - khoản 99 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15') },
      /hoc-sinh\.yaml, dòng \d+, trường “sources\[1\]”: khoản 99 Điều 8 không có/,
    ],
    [
      'a row of fines and crimes',
      { 'content/bi-phat/bi-phat-the-nao.yaml': first(/'khoản 1 Điều 256a Bộ/u, "'khoản 77 Điều 256a Bộ") },
      /bi-phat-the-nao\.yaml, dòng \d+, trường “rows\[\d+\]\.crime\.basis\[1\]”: khoản 77 Điều 256a không có/,
    ],
    [
      'a source of a material',
      { [MATERIAL]: first(/^sources:/mu, 'sources:\n  - khoản 99 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15') },
      /cam-nang-cha-me-ngay-phat-hien\.mdx, dòng \d+, trường “sources\[1\]”: khoản 99 Điều 8 không có/,
    ],
    [
      'a highlight of home',
      { 'content/trang-chu/diem-moi.yaml': first(/cite: khoản 1 Điều 29/u, 'cite: khoản 99 Điều 29') },
      /diem-moi\.yaml, dòng \d+, trường “\[1\]\.cite”: “khoản 99 Điều 29” không có/,
    ],
    [
      'a place that an article of law cites',
      { 'content/van-ban/luat-120-2025-qh15/dieu-25.md': (text) => `${text}Theo khoản 77 Điều 27.\n` },
      /dieu-25\.md, dòng \d+: .* dẫn tới khoản 77 Điều 27, nơi không có/,
    ],
    [
      'a case of transition',
      { 'content/doi-chieu/chuyen-tiep.yaml': first(/khoản 2 Điều 55/u, 'khoản 22 Điều 55') },
      /chuyen-tiep\.yaml, dòng 4, trường “\[1\]\.places”: Nơi dẫn “khoản 22 Điều 55” không có/,
    ],
  ])('%s', (_name, edits, message) => {
    expect(copy.told(edits)).toMatch(message);
  });

  test('an article of which heading and summary alone are published may be cited by its clause, one that is not there may not', () => {
    const cite = (article: string): string =>
      copy.told({ [LANDING]: first(/^sources:/mu, `sources:\n  - khoản 1 Điều ${article} Luật Phòng, chống ma túy số 73/2021/QH14`) });
    expect(cite('250')).toMatch(/khoản 1 Điều 250 không có trong luat-73-2021-qh14/);
    const penal = (article: string): string =>
      copy.told({ [LANDING]: first(/^sources:/mu, `sources:\n  - khoản 1 Điều ${article} Bộ luật Hình sự`) });
    // Of the code we publish some articles only: a citation of another one is right as far as we can know.
    expect(penal('18')).toBe('');
    const heading = copy.sound.find('nghi-dinh-163-2026-nd-cp')?.articles.find(({ restated }) => !restated);
    expect(heading?.number).toBe(5);
    expect(copy.told({ [LANDING]: first(/^sources:/mu, 'sources:\n  - khoản 99 Điều 5 Nghị định 163/2026/NĐ-CP') })).toBe('');
  });
});

describe('the day of the check', () => {
  test.each<[string, string, number | undefined]>([
    ['a document', `${DECREE}/van-ban.yaml`, undefined],
    ['an article', ARTICLE, 25],
    ['a procedure', PROCEDURE, undefined],
    ['a question', QUESTION, undefined],
    ['a material', MATERIAL, undefined],
    ['a landing page', LANDING, undefined],
    ['the page of fines', 'content/bi-phat/bi-phat-the-nao.yaml', undefined],
    ['the help page', HELP, undefined],
    ['the page of reporting', 'content/tro-giup/to-giac.yaml', undefined],
  ])('of %s is not one to come', (_name, file, line) => {
    const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const next = new Date(Date.now() + (7 + 24) * 3_600_000).toISOString().slice(0, 10);
    const change = (day: string) => (text: string) => `${text.replace(/^checked: .*$/mu, `checked: ${day}`)}`;
    expect(copy.told({ [file]: change(next) })).toMatch(
      new RegExp(`${file.split('/').at(-1)}, dòng ${line ?? '\\d+'}, trường “checked”: Ngày kiểm tra ${next} chưa tới`),
    );
    expect(copy.told({ [file]: (text) => `${change(now)(text)}\n` })).not.toContain('chưa tới');
  });
});

describe('one file that cannot be read is one fault, however many lead to it', () => {
  test.each<[string, Edits, RegExp]>([
    [
      'an article',
      { 'content/van-ban/luat-120-2025-qh15/dieu-24.md': first(/^2\. /mu, '3. ') },
      /^content\/van-ban\/luat-120-2025-qh15\/dieu-24\.md, dòng \d+: Gặp khoản 3\. Cần: khoản 2 [^\n]*$/,
    ],
    ['a question', { [QUESTION]: first(/^urgency:.*$/mu, 'urgency: gap') }, /^content\/hoi-dap\/bi-ru-tu-choi\.mdx, dòng 6, [^\n]*$/],
    ['a procedure', { [PROCEDURE]: first(/unit: gio/u, 'unit: phut') }, /^content\/thu-tuc\/duong-tinh-quan-ly\.yaml, dòng \d+, [^\n]*$/],
    ['a landing page', { [LANDING]: first(/^discreet: true/mu, 'discreet: co') }, /^content\/danh-cho\/hoc-sinh\.yaml, dòng 3, [^\n]*$/],
  ])('%s', (_name, edits, message) => {
    expect(copy.told(edits)).toMatch(message);
  });
});

describe('links, questions, procedures, the main law, the comparison', () => {
  test.each<[string, Edits, RegExp]>([
    [
      'a link in a field',
      { [LANDING]: first(/href: \/tro-giup\//u, 'href: /tro-giup-nhe/') },
      /hoc-sinh\.yaml, dòng \d+: Liên kết “\/tro-giup-nhe\/” không tới trang nào/,
    ],
    ['a link without its last slash', { [LANDING]: first(/href: \/tro-giup\//u, 'href: /tro-giup') }, /Cần: dấu \/ ở cuối: \/tro-giup\//],
    [
      'a link in running text',
      { [QUESTION]: (text) => `${text}\nXem [ở đây](/khong-co/).\n` },
      /bi-ru-tu-choi\.mdx, dòng \d+: Liên kết “\/khong-co\/” không tới trang nào/,
    ],
    ['a link to the 404 page', { [QUESTION]: (text) => `${text}\nXem [ở đây](/404/).\n` }, /Liên kết “\/404\/” không tới trang nào/],
    [
      'a question of the help page that is not there',
      { [HELP]: first(/^ {8}tim-thay-thu-la-trong-cap-con,$/mu, '        khong-co-cau-nay,') },
      /tro-giup\.yaml, dòng \d+, trường “situations\[1\]\.questions\[1\]”: Không có câu hỏi “khong-co-cau-nay”/,
    ],
    [
      'a question that leads to itself',
      { [QUESTION]: first(/related: \[/u, 'related: [bi-ru-tu-choi, ') },
      /trường “related\[1\]”: Không có câu hỏi “bi-ru-tu-choi”. Cần: tên một tệp khác/,
    ],
    [
      'a question whose sentences are long throughout',
      { [QUESTION]: (text) => `${text}${`\n${'lá '.repeat(33)}lá.\n`.repeat(30)}` },
      /bi-ru-tu-choi\.mdx, dòng 1: Câu dài trung bình \d+\.\d tiếng. Cần: nhiều nhất 18 tiếng/,
    ],
    [
      'a step with a sentence over the bound',
      { [PROCEDURE]: first(/^ {4}text: '/mu, `    text: '${'lá '.repeat(35)}lá. `) },
      /duong-tinh-quan-ly\.yaml, dòng \d+: Câu 36 tiếng/,
    ],
    [
      'a right with a sentence over the bound',
      { [PROCEDURE]: first(/^(rights:\n\s+- \{?\s*text: ')/mu, `$1${'lá '.repeat(35)}lá. `) },
      /duong-tinh-quan-ly\.yaml, dòng \d+: Câu 36 tiếng/,
    ],
    [
      'a comparison of a law that is not there',
      { 'content/doi-chieu/doi-chieu.yaml': first(/old: .*/u, 'old: luat-thu-2020') },
      /doi-chieu\.yaml, dòng \d+: Gặp “luat-thu-2020”. Cần: một trong: .*luat-73-2021-qh14/,
    ],
    [
      'a main law without articles',
      { 'content/trang.yaml': first(/luat-120-2025-qh15/u, 'chi-thi-36-ct-tw') },
      /trang\.yaml, dòng 3, trường “mainLaw”: “chi-thi-36-ct-tw” không có điều nào/,
    ],
    [
      'a main law that has ended',
      { 'content/trang.yaml': first(/luat-120-2025-qh15/u, 'luat-73-2021-qh14') },
      /trang\.yaml, dòng 3, trường “mainLaw”: “luat-73-2021-qh14” đã hết hiệu lực vào ngày 2026-11-26/,
    ],
    [
      'a material that a landing page names and nobody wrote',
      { [LANDING]: first(/ {2}- trac-nghiem-thcs/u, '  - to-gap-khong-co') },
      /hoc-sinh\.yaml, dòng \d+, trường “materials\[\d+\]”: Không có tài liệu “to-gap-khong-co”/,
    ],
  ])('%s', (_name, edits, message) => {
    expect(copy.told(edits)).toMatch(message);
  });
});

describe('what can be known of a text without a jurist', () => {
  const OLD_LAW = 'content/van-ban/luat-73-2021-qh14/van-ban.yaml';
  const withoutLastClause = (text: string): string => `${text.trimEnd().split('\n\n').slice(0, -1).join('\n\n')}\n`;
  test.each<[string, Edits, RegExp]>([
    ['a number to call', { [QUESTION]: (text) => `${text}Gọi **151** ngay.\n` }, /bi-ru-tu-choi\.mdx, dòng \d+: Số để gọi “151”/],
    [
      'the number of a line, typed wrongly',
      { 'content/tro-giup/duong-day.yaml': first(/number: 096 306 1414/u, 'number: 096 306 1441') },
      /duong-day\.yaml, dòng \d+, trường “\[6\]\.number”: Gặp|duong-day\.yaml, dòng \d+.*hai chỗ ghi cùng một số/,
    ],
    ['a document that nobody knows', { [QUESTION]: (text) => `${text}Theo Luật số 121/2025/QH15.\n` }, /Số hiệu 121\/2025\/QH15/],
    [
      'a law whose name has a slip',
      { [LANDING]: first(/^sources:/mu, 'sources:\n  - khoản 1 Điều 8 Luật Phòng chống ma túy số 120/2025/QH15') },
      /Gặp “Luật Phòng chống ma túy số 120\/2025\/QH15”/,
    ],
    ['a day that does not exist', { [QUESTION]: (text) => `${text}Từ ngày 31/02/2026.\n` }, /dòng \d+: Ngày 31\/02\/2026/],
    ['an unsafe link', { [QUESTION]: (text) => `${text}Xem [ở đây](http://evil.example/).\n` }, /Liên kết tới “http:\/\/evil\.example\/”/],
    [
      'a place that a page does not have',
      { [QUESTION]: (text) => `${text}Xem [nơi ấy](/tro-giup/#khong-co).\n` },
      /không có chỗ “#khong-co”/,
    ],
    ['a label over two lines', { [QUESTION]: (text) => `${text}Giúp con\n**nghiện** ấy.\n` }, /Gặp “con nghiện”, chữ dán nhãn/],
    ['a letter that nobody sees', { [QUESTION]: (text) => `${text}Ma t\u200Búy.\n` }, /khoảng trắng rộng 0, không nhìn thấy \(U\+200B\)/],
    ['a Cyrillic letter', { [QUESTION]: (text) => `${text}Mа túy.\n` }, /chữ Kirin \(U\+0430\)/],
    ['what is no Vietnamese', { [QUESTION]: (text) => `${text}Phaùp luaät.\n` }, /“Phaùp” không phải âm tiết tiếng Việt/],
    ['marks of a merge', { [QUESTION]: (text) => `${text}=======\n` }, /Dấu trộn của git còn sót/],
    ['an end that was cut off', { [QUESTION]: (text) => text.trimEnd().slice(0, -3) }, /Tệp không kết thúc bằng một dòng mới/],
    [
      'an item cut in two by its comma',
      { 'content/tai-lieu/giu-day-tu-choi-tren-mang.mdx': first(/'Tắt được, chặn được'/u, 'Tắt được, chặn được') },
      /giu-day-tu-choi-tren-mang\.mdx, dòng \d+: Mục “chặn được” bắt đầu bằng chữ nhỏ/,
    ],
    [
      'a clause that is lost of an article whose shape an editor wrote down',
      {
        'content/van-ban/nghi-dinh-282-2025-nd-cp/van-ban.yaml': first(/^places: .*$/mu, 'places: cau-truc'),
        'content/van-ban/nghi-dinh-282-2025-nd-cp/cau-truc.yaml':
          "'5': '1 2 3:abcdđe 4'\n'30': '1:ab 2:abc 3 4:ab 5:abcdđegh 6:abcd 7 8:abcd 9'\n'31': '1:abcd 2:ab 3 4:ab 5 6 7:abc'\n",
        'content/van-ban/nghi-dinh-282-2025-nd-cp/dieu-30.md': withoutLastClause,
      },
      /dieu-30\.md, dòng \d+: Điều 30 thiếu khoản 9/,
    ],
    [
      'the end of a replaced law',
      { [OLD_LAW]: first(/^ {2}ended: .*\n/mu, '') },
      /73-2021-qh14\/van-ban\.yaml, dòng \d+, trường “validity\.ended”/,
    ],
    [
      'an address that is no web address',
      { [OLD_LAW]: first(/https:\/\/vbpl\.vn\//u, 'javascript:alert(1)') },
      /Gặp “javascript:alert\(1\)”|van-ban\.yaml, dòng \d+, trường “lookup/,
    ],
  ])('%s', (_name, edits, message) => {
    expect(copy.told(edits)).toMatch(message);
  });

  const withoutLastLine = (text: string): string => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`;
  const LAW = (article: number): string => `content/van-ban/luat-120-2025-qh15/dieu-${article}.md`;
  test.each<[string, number, (text: string) => string]>([
    ['khoản 10', 49, withoutLastClause],
    ['khoản 9', 24, withoutLastClause],
    ['khoản 2', 13, withoutLastClause],
    ['khoản 3', 23, withoutLastClause],
    ['điểm b khoản 2', 26, withoutLastLine],
  ])('%s of Điều %i of the law is lost: its fingerprints say so, whether or not something cites it', (place, article, edit) => {
    const library = copy.edited({ [LAW(article)]: edit });
    expect(restatementFaults(library).map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`dieu-${article}\\.md, dòng \\d+: Điều ${article} thiếu ${place}\\.`)),
    ]);
  });

  test('nothing of it is told where nothing is lost', () => {
    expect(restatementFaults(copy.sound)).toEqual([]);
  });
});

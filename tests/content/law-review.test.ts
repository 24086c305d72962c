import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/content/library.ts';
import { affectedBy, type ComparisonRow } from '../../src/legal/comparison.ts';
import { printArticleBody } from '../../src/legal/print-article.ts';
import { audience } from '../../src/vocabulary/audiences.ts';
import { ROOT } from '../support/dist.ts';

/*
 * What a review of the law pages found, as right values: a relapse is red. L-numbers are those of the review (law.md).
 * Where a fault was one of a kind, the whole kind is held below the tables.
 */
const library = openLibrary(ROOT, '2026-11-26');
const [OLD, NEW] = ['luat-73-2021-qh14', 'luat-120-2025-qh15'];
const articleOf = (id: string, number: number) => {
  const found = library.corpus.article(id, number);
  if (found === undefined) throw new Error(`${id} has no article ${number}`);
  return found;
};
const textOf = (id: string, number: number): string => printArticleBody(articleOf(id, number).body);
const rows = library.comparison?.rows ?? [];
const rowOf = (from: number[], to: number[]): ComparisonRow => {
  const row = rows.find((item) => item.from.join() === from.join() && item.to.join() === to.join());
  if (row === undefined) throw new Error(`No row ${from.join()} to ${to.join()}`);
  return row;
};

type Expected = readonly [finding: string, id: string, article: number, has: readonly string[], hasNot: readonly string[]];

test.each<Expected>([
  ['L4', NEW, 24, ['do Ủy ban nhân dân cấp xã, Trưởng Công an cấp xã nơi phát hiện'], ['Trưởng Công an cấp xã và Ủy ban nhân dân']],
  ['L5', NEW, 42, ['phải báo (đăng ký) với cơ sở cai nghiện ma túy công lập mình sẽ cư trú ở đâu'], ['đăng ký nơi cư trú với cơ sở']],
  ['L6', NEW, 32, ['đơn vị sự nghiệp công lập thuộc thẩm quyền của mình, ở trên địa bàn'], ['địa bàn thuộc thẩm quyền']],
  ['L6', OLD, 30, ['đơn vị sự nghiệp công lập thuộc thẩm quyền của mình, ở trên địa bàn'], ['địa bàn thuộc thẩm quyền']],
  ['L25', NEW, 23, ['là việc của: người đứng đầu cơ sở cai nghiện ma túy'], ['do những người sau thực hiện']],
  ['L25', NEW, 24, ['Nếu thời hạn tạm giữ, tạm giam dài hơn thời hạn quản lý còn lại', 'Trường hợp phải dừng quản lý tại khoản 7'], []],
  ['L25', NEW, 25, ['Khi đến nơi cư trú mới, phải trình diện Công an cấp xã ở đó trong thời hạn 24 giờ'], []],
  [
    'L26',
    NEW,
    37,
    ['giao người đó cho cơ sở cai nghiện ma túy công lập, trường giáo dưỡng nơi gần nhất'],
    ['trường giáo dưỡng, cơ sở cai nghiện'],
  ],
  ['L26', NEW, 45, ['3. Người cai nghiện phải thực hiện', '4. Người cai nghiện phải nộp chi phí'], []],
  ['L26', NEW, 54, ['Khoản 1 Điều 124 của Luật Xử lý vi phạm hành chính, nói về các trường hợp áp giải'], []],
  [
    'L28',
    OLD,
    27,
    [
      'bị phát hiện sử dụng trái phép chất ma túy vào một trong hai thời gian sau',
      'Hai là trong thời hạn 01 năm kể từ ngày chấp hành xong',
    ],
    [],
  ],
  ['L28', OLD, 48, ['2. Tổ chức thực hiện kế hoạch phòng, chống ma túy ở các nơi sau'], []],
  ['L28', OLD, 49, ['3. Thống kê người đang tham gia điều trị'], ['những ai']],
  ['transition', OLD, 31, ['từ đủ 06 tháng đến 12 tháng'], []],
  ['transition', OLD, 33, ['từ đủ 06 tháng đến 12 tháng', 'không phải là biện pháp xử lý hành chính'], []],
])('%s: the text of %s, Điều %i', (_, id, article, has, hasNot) => {
  const text = textOf(id, article);
  expect(has.filter((part) => !text.includes(part))).toEqual([]);
  expect(hasNot.filter((part) => text.includes(part))).toEqual([]);
});

test.each<readonly [finding: string, id: string, article: number, field: 'title' | 'summary' | 'note', has: RegExp]>([
  ['L7', NEW, 23, 'summary', /^Ai thuộc diện phải xét nghiệm/],
  ['L7', OLD, 22, 'summary', /^Ai thuộc diện phải xét nghiệm/],
  ['L8', NEW, 40, 'title', /trục xuất vì ma túy/],
  ['L8', OLD, 37, 'title', /trục xuất vì ma túy/],
  ['L9', NEW, 26, 'title', /^Trách nhiệm của gia đình/],
  ['L9', OLD, 25, 'title', /^Trách nhiệm của gia đình/],
  ['L25', NEW, 3, 'note', /không có dấu ngắt/],
  ['L28', OLD, 38, 'title', /cơ sở giáo dục bắt buộc/],
  ['L29', NEW, 16, 'title', /nguyên liệu làm thuốc/],
  ['L29', NEW, 18, 'title', /nhập khẩu, xuất khẩu/],
  ['L29', OLD, 15, 'title', /nguyên liệu làm thuốc/],
  ['L29', OLD, 17, 'title', /nhập khẩu, xuất khẩu/],
  ['L29', NEW, 25, 'summary', /^Năm trách nhiệm/],
  ['L29', NEW, 48, 'summary', /người bị quản lý sau cai/],
  ['L29', OLD, 43, 'summary', /người bị quản lý sau cai/],
])('%s: %s, Điều %i, %s', (_, id, article, field, has) => {
  expect(articleOf(id, article)[field]).toMatch(has);
});

test.each<readonly [number, readonly string[]]>([
  [23, ['hoc-sinh', 'giao-vien']],
  [24, ['hoc-sinh']],
  [25, ['hoc-sinh']],
  [27, ['hoc-sinh']],
  [31, ['hoc-sinh']],
])('L10: Điều %i is for %j too', (article, wanted) => {
  expect(articleOf(NEW, article).audiences).toEqual(expect.arrayContaining([...wanted]));
});

test.each<readonly [number, readonly number[]]>([
  [11, [31]],
  [13, [16, 17, 20, 56]],
  [23, [54]],
])('L29: Điều %i leads on to %j', (article, wanted) => {
  expect(articleOf(NEW, article).related).toEqual(expect.arrayContaining([...wanted]));
});

describe('the comparison', () => {
  test.each<readonly [finding: string, from: number[], to: number[], has: readonly RegExp[]]>([
    [
      'L11',
      [33],
      [36],
      [/các chất dạng thuốc phiện/, /không áp dụng khi bị xử lý hình sự/, /khoản 4 Điều 33/, /thời hiệu là 03 tháng, tính lại/],
    ],
    ['L11', [33], [36], [/không còn kể riêng trách nhiệm/]],
    ['L12', [27], [31], [/khi việc ấy không bị xử lý hình sự/, /Hồ sơ của người tự nguyện nay cũng do Công an cấp xã lập/]],
    ['L13', [], [39], [/nằm ở Luật Xử lý vi phạm hành chính và Nghị định số 116\/2021/, /không nói tới việc giảm thời hạn/]],
    ['L14', [32], [35], [/trước nằm ở Luật Xử lý vi phạm hành chính, nay chuyển sang đây \(khoản 10 Điều 54\)/]],
    ['L14', [], [38], [/truy tìm theo Luật Xử lý vi phạm hành chính và Nghị định số 116\/2021/]],
    ['L15', [30], [32], [/triệu tập, quản lý cư trú, giám sát điện tử/, /Cấp huyện không còn từ 01\/7\/2025, trước luật này/]],
    ['L16', [33], [36], [/đã thay Tòa án nhân dân cấp huyện từ 01\/7\/2025, trước luật này/]],
    ['L16', [34], [36], [/cấp huyện không còn từ 01\/7\/2025, trước luật này/]],
    ['L16', [32], [35], [/đã thay tòa cấp huyện từ 01\/7\/2025, trước luật này/]],
    ['L17', [35], [28], [/Khu riêng cho người từ đủ 12 tuổi đến dưới 18 tuổi.*điểm b khoản 4 Điều 66 Nghị định số 163\/2026/]],
    ['L18', [], [54], [/Khoản 7 Điều 90/, /Điều 113/, /Điều 131/]],
    ['L31', [22], [23], [/Điểm mới: người không chấp hành.*áp giải/]],
    ['L31', [32], [35], [/“tái nghiện”.*“xác định nghiện ma túy”/]],
    ['L31', [35, 36], [46], [/quyền của người cai ở mọi tuổi/]],
    ['L31', [47], [], [/chuyển sang Bộ Công an từ trước/]],
  ])('%s: row %j to %j', (_, from, to, has) => {
    const { change } = rowOf(from, to);
    expect(has.filter((pattern) => !pattern.test(change))).toEqual([]);
  });

  test('L16: says what is not merged into the law of 2021', () => {
    expect(library.comparison?.note).toMatch(/81\/2025\/QH15.*cấp huyện.*chưa nhập/);
  });

  test.each<readonly [string, number[], number[]]>([
    ['hoc-sinh-sinh-vien', [5], [5]],
    ['hoc-sinh-sinh-vien', [22], [23]],
    ['cha-me', [22], [23]],
    ['cha-me', [23], [24]],
    ['cha-me', [24], [25]],
    ['cha-me', [26], [27]],
    ['cha-me', [], [12]],
    ['cha-me', [55], [56]],
    ['nha-truong', [22], [23]],
    ['nha-truong', [33], [36]],
    ['nguoi-cai-nghien', [27], [31]],
    ['nguoi-cai-nghien', [34], [36]],
  ])('L2: the filter “%s” shows row %j to %j', (filter, from, to) => {
    const filters = to.flatMap((number) => articleOf(NEW, number).audiences).flatMap((name) => audience(name).comparedAs ?? []);
    expect(affectedBy(rowOf(from, to), filters)).toContain(filter);
  });

  test('L19, L31: the cases of transition say whom Điều 56 leaves out, and that the law of 2021 was amended', () => {
    const cases = library.comparison?.cases.value ?? [];
    expect(cases.find(({ case: name }) => /bị quản lý hoặc đang dùng thuốc thay thế/.test(name))?.answer).toMatch(
      /không nói riêng.*khoản 1 Điều 151 Nghị định số 163\/2026/i,
    );
    for (const { answer } of cases.filter(({ answer: text }) => text.includes('73/2021')))
      expect(answer).toMatch(/81\/2025\/QH15|khoản cai nghiện vẫn|dù phần cai nghiện/);
  });
});

describe('validity by person', () => {
  test.each([28, 29, 30, 31, 32, 33, 34, 35, 36])('L1: Điều %i of 2021 says whom it still binds', (article) => {
    expect(library.stillBinding(OLD, article).map(({ cite }) => cite)).toEqual([expect.stringMatching(/^khoản [14] Điều 56 /)]);
  });
  test.each([12, 13, 14, 15, 16, 17, 18, 19, 20])('L1: Điều %i of 2021 says that licences go on', (article) => {
    expect(library.stillBinding(OLD, article).map(({ cite }) => cite)).toEqual([expect.stringMatching(/^khoản 3 Điều 56 /)]);
  });
  test.each([29, 30, 32, 33, 34, 35, 36, 42, 46])('L1: Điều %i of 2025 says whom it does not bind yet', (article) => {
    expect(library.stillBinding(NEW, article).some(({ cite }) => /^khoản [14] Điều 56 /.test(cite))).toBe(true);
  });
  test('L20, L21: the home page cites what holds its words, and has the transition', () => {
    const { highlights } = library.highlights;
    expect(highlights.find(({ cite }) => cite === 'điểm a khoản 4 Điều 24')?.text).toMatch(/của người cư trú tại địa phương.*24 giờ/);
    expect(highlights.find(({ cite }) => cite === 'điểm a khoản 4 Điều 24')?.text).not.toContain('01 năm');
    expect(highlights.find(({ cite }) => cite === 'khoản 1 Điều 29')?.text).toContain('Đang cai từ trước 01/7/2026 thì theo thời hạn cũ');
  });
});

describe('small places', () => {
  test('L27: where both kinds of registration stand, a quick answer says that one is enough', () => {
    for (const number of [35, 36])
      expect(
        articleOf(NEW, number).quick.some(({ answer, basis }) => /một việc|chọn/.test(answer) && basis.includes('khoản 6 Điều 31')),
      ).toBe(true);
  });
  test('L30: no source is called a draft, and no note says that the law writes what it does not', () => {
    const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
    expect(read('content/van-ban/luat-120-2025-qh15/van-ban.yaml')).not.toContain('bản soạn thảo');
    expect(read('content/tim-kiem/tu-dong-nghia.yaml')).not.toContain('Luật dùng “người học”');
  });
  test('L32: the definitions lead to Nghị định 28/2026', () => {
    expect(
      articleOf(NEW, 2).quick.some(({ basis }) => basis.includes('khoản 1 Điều 2') && basis.some((text) => text.includes('28/2026'))),
    ).toBe(true);
  });
});

describe('whole kinds', () => {
  const restated = library.laws.flatMap(({ facts, articles }) =>
    articles.map((article) => ({ at: `${facts.id} Điều ${article.number}`, article, text: printArticleBody(article.body) })),
  );
  const hits = (texts: readonly { at: string; text: string }[], pattern: RegExp): string[] =>
    texts.flatMap(({ at, text }) => [...text.matchAll(pattern)].map(([found]) => `${at}: ${found}`));

  test('L26: a term below ten has two digits everywhere: “03 ngày”, never “3 ngày”', () => {
    const single = /(?<![\d.,/-])[1-9] (?:giờ|ngày|tháng(?! \d)|năm|tuổi|lần|giai đoạn)(?!\p{L})/gu;
    const changes = rows.map((row) => ({ at: `${row.from.join()} to ${row.to.join()}`, text: row.change }));
    const dates = /ngày \d{1,2} tháng \d{1,2} năm/gu;
    const all = [...restated, ...changes].map(({ at, text }) => ({ at, text: text.replace(dates, '') }));
    expect(hits(all, single)).toEqual([]);
  });

  test('L25: the name “cơ quan chuyên trách phòng, chống tội phạm về ma túy” is never split', () => {
    const laws = restated.filter(({ at }) => at.startsWith('luat-'));
    expect(hits(laws, /cơ quan chuyên trách(?! phòng, chống tội phạm về ma túy)/giu)).toEqual([]);
    expect(hits(laws, /cơ quan thuộc [^.;]*chuyên trách/giu)).toEqual([]);
  });

  test('L25: Bộ đội Biên phòng stands before Cảnh sát biển, as the laws have it', () => {
    expect(hits(restated, /Cảnh sát biển(?: Việt Nam)?(?:,| và) (?:thuộc )?Bộ đội Biên phòng/gu)).toEqual([]);
  });

  test('L7: a duty is not told as a right: nobody “được” xét nghiệm or quản lý sau cai in a heading, lead line or question', () => {
    const spoken = restated.map(({ at, article }) => ({
      at,
      text: [article.title, article.summary, ...article.questions, ...article.quick.map(({ question }) => question)].join('\n'),
    }));
    expect(hits(spoken, /(?:Ai|ai|Những ai|những ai) được xét nghiệm|được quản lý sau cai/gu)).toEqual([]);
    expect(
      hits(
        library.transitions.value.map(({ text, cite }) => ({ at: cite, text })),
        /được quản lý sau cai/gu,
      ),
    ).toEqual([]);
  });

  test('L29: no article is sought by a word for a thing that was abolished', () => {
    expect(restated.filter(({ article }) => article.keywords.some((word) => word.includes('hộ khẩu'))).map(({ at }) => at)).toEqual([]);
  });
});

/** Every fault of a printed text that the reviewers of 11/2026 got past all checks, and its neighbours: each is told with file and line. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContentCopy } from '../test-support/content-copy.ts';

const KIT = 'content/chien-dich/quanh-nam/bo-tai-lieu/';
const POSTER = `${KIT}ap-phich-hieu-luat.yaml`;
const HELP_POSTER = `${KIT}ap-phich-goi-111.yaml`;
const BANNER = `${KIT}bang-ron-hieu-luat.yaml`;
const LOUDSPEAKER = 'content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu/loa-truyen-thanh.mdx';
const GOAL = `${KIT}anh-mang-xa-hoi-muc-tieu-2030.yaml`;
const CROWD = 'content/tai-lieu/thuoc-la-dien-tu-ben-trong-co-gi.mdx';

let copy: ContentCopy;
beforeAll(() => {
  copy = new ContentCopy('2026-11-27');
});
afterAll(() => copy.remove());

const changed =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);
/** What is told of one file after a change. */
const told = (file: string, edit: (text: string) => string): string =>
  copy
    .told({ [file]: edit })
    .split('\n')
    .filter((line) => line.startsWith(file))
    .join('\n');

test('the content as it is has no such fault', () => {
  expect(copy.sound.faults.map(({ message }) => message)).toEqual([]);
});

describe('on a poster', () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    ['a clause that is not there', POSTER, changed('hiệu lực từ 01/7/2026', 'Khoản 99 Điều 6'), /dòng \d+.*khoản 99 Điều 6 không có/],
    [
      'a day on which the law does not begin',
      POSTER,
      changed('hiệu lực từ 01/7/2026', 'hiệu lực từ 01/7/2027'),
      /dòng \d+, trường “art\.source”: Văn bản 120\/2025\/QH15 có hiệu lực từ 01\/7\/2027\. Cần: có hiệu lực từ 01\/7\/2026/,
    ],
    [
      'a known day that belongs to another document',
      BANNER,
      changed('có hiệu lực từ 01/7/2026', 'có hiệu lực từ 15/12/2025'),
      /Văn bản 120\/2025\/QH15 có hiệu lực từ 15\/12\/2025/,
    ],
    ['an end that has not come', BANNER, changed('có hiệu lực từ', 'hết hiệu lực từ'), /văn bản này chưa hết hiệu lực/],
    ['a day that nobody names', POSTER, changed('hiệu lực từ 01/7/2026', 'in ngày 02/7/2027'), /Ngày 02\/7\/2027 không có ở văn bản/],
    ['a day that no calendar has', POSTER, changed('hiệu lực từ 01/7/2026', 'đến 31/6'), /Ngày 31\/6 không có trên lịch/],
    ['a number of no document', POSTER, changed('120/2025/QH15,', '121/2025/QH15,'), /Số hiệu “121\/2025\/QH15” không có/],
    ['a percentage that no source gives', GOAL, changed('Ít nhất *50%*', 'Ít nhất *57%*'), /art\.title\[1\].*Con số “57%” không có/],
    ['a share of a hundred that no source gives', CROWD, (text) => text.replaceAll('92 bạn', '97 bạn'), /“97 bạn” trong 100 không có/],
    [
      'a day of the check that is still to come',
      POSTER,
      changed(/^checked: .*$/m, 'checked: 2030-01-01'),
      /dòng \d+, trường “checked”: Ngày kiểm tra 2030-01-01 chưa tới/,
    ],
    [
      'a source that will be looked at',
      GOAL,
      changed('    checked: 2026-11-23', '    checked: 2030-01-01'),
      /sources\[1\]\.checked.*Ngày kiểm tra 2030-01-01 chưa tới/,
    ],
    [
      'an alternative text that says nothing',
      POSTER,
      changed(/^ {2}alt: .*$/m, '  alt: x'),
      /trường “art\.alt”: Chữ thay thế “x” không nói hình vẽ gì/,
    ],
    [
      'one that only says that there is a picture',
      POSTER,
      changed(/^ {2}alt: .*$/m, '  alt: Hình ảnh áp phích minh họa'),
      /không nói hình vẽ gì/,
    ],
    [
      'the number for reporting crime as help',
      HELP_POSTER,
      changed(/^ {2}action: .*$/m, '  action: Gọi 0769.04.04.04, có người nghe.'),
      /dòng \d+, trường “art\.action”: 0769\.04\.04\.04 là số tố giác tội phạm, không phải số trợ giúp/,
    ],
    [
      'a short number that is no help line',
      HELP_POSTER,
      changed(/^ {2}action: .*$/m, '  action: Gọi 119. Miễn phí.'),
      /Số 119 không có trong danh sách số giúp đỡ/,
    ],
    [
      'a long number that nobody knows',
      HELP_POSTER,
      changed(/^ {2}action: .*$/m, '  action: Gọi 1900 123 456.'),
      /Số 1900 123 456 không có/,
    ],
    [
      'the ended law as the only basis',
      POSTER,
      (text) => text.replaceAll('số 120/2025/QH15', 'số 73/2021/QH14'),
      /trường “sources\[\d\]”: Căn cứ duy nhất là luật đã hết hiệu lực \(73\/2021\/QH14\)/,
    ],
    ['a code that leads to no page', POSTER, changed(/^ {2}link: .*$/m, '  link: /khong-co-trang-nay/'), /\/khong-co-trang-nay\//],
  ])('%s is told', (_name, file, edit, message) => {
    expect(told(file, edit)).toMatch(message);
  });
});

describe('of a script that is read aloud', () => {
  test('more syllables than its minutes hold are told, with what would do', () => {
    expect(told(LOUDSPEAKER, (text) => text.replaceAll('minutes={3}', 'minutes={1}').replace(/^minutes: 9$/m, 'minutes: 3'))).toMatch(
      /\d+ tiếng đọc trong 1 phút là \d{3} tiếng một phút\. Cần: không quá 160: ít chữ hơn, hoặc 3 phút/,
    );
  });

  test('a speech of a few words that claims many minutes is told', () => {
    expect(
      told(`${KIT}bai-noi-duoi-co.mdx`, (text) => text.replaceAll('minutes={3}', 'minutes={5}').replace(/^minutes: 3$/m, 'minutes: 5')),
    ).toMatch(/không dưới 80: ghi ít phút hơn/);
  });
});

test('a restated law under “Luật quy định” is one in force', () => {
  const file = 'content/tai-lieu/giu-day-luat-cua-em.mdx';
  expect(told(file, (text) => `${text}\n<Law cite="khoản 1 Điều 5 Luật Phòng, chống ma túy số 73/2021/QH14">\n\nCấm.\n\n</Law>\n`)).toMatch(
    /Khung “Luật quy định” dẫn luật đã hết hiệu lực/,
  );
});

test('a fact with its source makes a number known', () => {
  const ledger = 'content/tu-ngu/so-su-kien.yaml';
  const fact = `- what: Một con số để thử\n  figures: ['57%']\n  source: { title: Một nguồn, publisher: Một nơi, date: '2026', checked: 2026-11-23 }\n`;
  const both = copy.told({ [GOAL]: changed('Ít nhất *50%*', 'Ít nhất *57%*'), [ledger]: (text) => text + fact });
  expect(both).not.toContain('57%');
});

test('a wrong option of a question may be wrong; the right one may not', () => {
  const file = 'content/tai-lieu/trac-nghiem-hieu-luat.yaml';
  const [right] = /answer: ([A-D])/.exec(copy.text(file))?.slice(1) ?? [];
  const at = 'ABCD'.indexOf(right ?? '');
  const option =
    (index: number) =>
    (text: string): string => {
      let seen = -1;
      // The first question's options stand one a line, each two steps further in than the sources.
      return text.replace(/^ {6}- .*$/gm, (line) => ((seen += 1) === index ? '      - Luật khác, từ 02/7/2027' : line));
    };
  expect(told(file, option(at))).toContain('02/7/2027');
  expect(told(file, option((at + 1) % 4))).not.toContain('02/7/2027');
});

import { describe, expect, test } from 'vitest';
import { readArticleBody } from './article-body.ts';
import { readChapters } from './chapters.ts';
import { dropFurniture } from './furniture.ts';
import { isTight, joinParagraphs } from './paragraphs.ts';
import type { Line } from '../text/types.ts';

const plain = (texts: readonly string[], page = 1): Line[] => texts.map((text) => ({ text, page, column: 0 }));
const printed = (text: string, y: number, page = 1, x0 = 60): Line => ({
  text,
  page,
  column: 0,
  box: { x0, x1: x0 + text.length * 5, y, size: 12, fonts: ['f'] },
});

describe('dropFurniture', () => {
  test('drops what comes back at the edge of pages, and keeps the same words inside a page', () => {
    const pages = [1, 2, 3, 4].flatMap((page) => [
      printed(`Tập san số ${page}`, 30, page),
      printed(`Dòng ${'abcd'[page] ?? 'e'}.`, 100, page),
      printed('ma túy.', 300, page),
      printed('Dòng hai.', 400 + page * 9, page),
      printed('Dòng ba.', 500 + page * 20, page),
      printed(`${page}`, 800, page),
    ]);
    const { lines, dropped } = dropFurniture(pages);
    expect(dropped).toHaveLength(8);
    expect(lines.filter(({ text }) => text === 'ma túy.')).toHaveLength(4);
    expect(lines.some(({ text }) => text.startsWith('Tập san'))).toBe(false);
  });

  test('drops rules, signature boxes and addresses of web copies', () => {
    const { lines } = dropFurniture(
      plain([
        '______',
        'Người ký: CỔNG THÔNG TIN ĐIỆN TỬ',
        'Thời gian ký: 30.04.2021 10:31:52 +07:00',
        'https://luatvietnam.vn/abc',
        '12 CÔNG BÁO/Số 567 + 568/Ngày 30-4-2021',
        'Điều 1. Tên [5]',
      ]),
    );
    expect(lines.map(({ text }) => text)).toEqual(['Điều 1. Tên']);
  });

  test('a number alone on a line of running text stays unless numbers count on like pages', () => {
    expect(dropFurniture(plain(['khoản 2 Điều', '115', 'của Luật này.'])).lines).toHaveLength(3);
    expect(dropFurniture(plain(['a', '1', 'b', '2', 'c', '3', 'd'])).lines.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('joinParagraphs', () => {
  test('joins lines by the room that was left on the line above', () => {
    const full = 'x'.repeat(39);
    const lines = [
      printed(`1. ${full} ${full}`, 100),
      printed(`${full} tiếp.`, 114),
      printed(`2. ${full} ${full}`, 128),
      printed('hết.', 142),
    ];
    expect(joinParagraphs(lines)).toEqual([`1. ${full} ${full} ${full} tiếp.`, `2. ${full} ${full} hết.`]);
  });

  test('does not take the rest of a reference for a marker', () => {
    expect(joinParagraphs(plain(['Theo quy định tại khoản 1', 'Điều 3. Người trả muộn', 'đọc to.']))).toEqual([
      'Theo quy định tại khoản 1 Điều 3. Người trả muộn đọc to.',
    ]);
  });

  test('nor on a printed page, even where the line above stops short', () => {
    const lines = [
      printed('1. Người đọc sách trả lại sách theo hẹn đã ghi ở sổ', 100),
      printed('như quy định tại khoản 1', 114),
      printed('Điều 3. của Luật này.', 128),
    ];
    expect(joinParagraphs(lines)).toHaveLength(1);
  });

  test('keeps paragraphs of a word processor, joins one cut in mid-sentence', () => {
    expect(joinParagraphs(plain(['Điều 1. Tên', 'Nội dung bị', 'cắt giữa chừng.', 'Đoạn sau.']))).toEqual([
      'Điều 1. Tên',
      'Nội dung bị cắt giữa chừng.',
      'Đoạn sau.',
    ]);
  });

  test('no space inside numbers and compounds', () => {
    expect(isTight('số 23/2000/', 'QH10')).toBe(true);
    expect(isTight('Chỉ thị 36-', 'CT/TW')).toBe(true);
    expect(isTight('kinh tế -', 'xã hội')).toBe(false);
  });
});

describe('readArticleBody', () => {
  const read = (lines: readonly string[]): ReturnType<typeof readArticleBody> => readArticleBody(lines, 'dieu-9');

  test('reads lead, clauses, points, further paragraphs and quoted clauses', () => {
    const { body, issues } = read([
      'Mở đầu:',
      '1. Một:',
      'a) A;',
      'Thêm vào a;',
      'b) B.',
      '2. Sửa như sau:',
      '“3. Lời của luật khác:',
      'a) X;',
      'b) Y.”.',
      '3. Ba.',
    ]);
    expect(issues).toEqual([]);
    expect(body).toEqual({
      lead: 'Mở đầu:',
      clauses: [
        {
          number: 1,
          text: 'Một:',
          points: [
            { letter: 'a', text: 'A;\nThêm vào a;' },
            { letter: 'b', text: 'B.' },
          ],
        },
        { number: 2, text: 'Sửa như sau:\n“3. Lời của luật khác:\na) X;\nb) Y.”.', points: [] },
        { number: 3, text: 'Ba.', points: [] },
      ],
    });
  });

  test('points of an article without clauses', () => {
    expect(read(['Gồm:', 'a) A;', 'b) B.']).body.clauses).toEqual([
      {
        number: null,
        text: '',
        points: [
          { letter: 'a', text: 'A;' },
          { letter: 'b', text: 'B.' },
        ],
      },
    ]);
  });

  test('a misread marker is believed only where it is due, and told', () => {
    const { body, issues } = read(['l. Một.', '2, Hai.', 'S. Không phải khoản.', '3. Ba:', 'a. A;', 'b) B;', 'c) C;', 'd) D;', 'd) Đ.']);
    expect(body.clauses.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(body.clauses[1]?.text).toBe('Hai.\nS. Không phải khoản.');
    expect(body.clauses[2]?.points.map(({ letter }) => letter)).toEqual(['a', 'b', 'c', 'd', 'đ']);
    expect(issues.map(({ place }) => place)).toEqual([
      'dieu-9/khoan-1',
      'dieu-9/khoan-2',
      'dieu-9/khoan-3/diem-a',
      'dieu-9/khoan-3/diem-dd',
    ]);
  });

  test('a missing clause costs that clause only', () => {
    const { body, issues } = read(['1. Một.', '3. Ba:', 'a) A;', 'c) C.', '4. Bốn.']);
    expect(body.clauses.map(({ number, points }) => [number, points.map(({ letter }) => letter).join('')])).toEqual([
      [1, ''],
      [3, 'ac'],
      [4, ''],
    ]);
    expect(issues.map(({ kind, place }) => `${kind} ${place}`)).toEqual(['gap dieu-9/khoan-2', 'gap dieu-9/khoan-3/diem-b']);
  });

  test('a lone quotation mark swallows nothing, and stays where it was', () => {
    const { body, issues } = read(['1. Một “chưa đóng.', '2. Hai.', '3. Đóng” thừa.']);
    expect(body.clauses.map(({ text }) => text)).toEqual(['Một “chưa đóng.\n2. Hai.\n3. Đóng” thừa.']);
    expect(issues).toEqual([]);
    const lone = read(['1. Một “chưa đóng.', '2. Hai.']);
    expect(lone.body.clauses.map(({ text }) => text)).toEqual(['Một “chưa đóng.', 'Hai.']);
    expect(lone.issues[0]?.found).toContain('ngoặc kép');
  });

  test('a number that leaps far ahead is a sentence, not a clause', () => {
    expect(read(['1. Một.', '30. Một câu bắt đầu bằng số.']).body.clauses).toHaveLength(1);
  });
});

describe('readChapters', () => {
  test('recognises chapters with titles over several lines, sections and articles', () => {
    const { chapters, issues } = readChapters([
      'CHƯƠNG I',
      'TÊN DÀI',
      'HAI DÒNG',
      'Mục 1. TÊN MỤC',
      'Điều 1: Một',
      '1. A.',
      'Mục 2',
      'MỤC HAI',
      'ĐIỀU 2.',
      'Tên ở dòng dưới',
      'B.',
      'Chương II: CUỐI',
      'Điều 3. Ba',
      'C.',
    ]);
    expect(issues).toEqual([]);
    expect(chapters.map(({ number, title }) => [number, title])).toEqual([
      ['I', 'TÊN DÀI HAI DÒNG'],
      ['II', 'CUỐI'],
    ]);
    expect(chapters[0]?.sections?.map(({ number, title, articles }) => [number, title, articles.map((article) => article.title)])).toEqual([
      [1, 'TÊN MỤC', ['Một']],
      [2, 'MỤC HAI', ['Tên ở dòng dưới']],
    ]);
  });

  test('articles quoted from another law and references are not headings', () => {
    const { chapters } = readChapters([
      'Chương I',
      'A',
      'Điều 1. Sửa',
      '1. Sửa Điều 95 như sau:',
      '“Điều 95. Tên khác',
      'Nội dung khác.”.',
      'Điều 2 và Điều 3 là nói thêm.',
      'Điều 2. Hai',
      'B.',
    ]);
    expect(chapters[0]?.articles?.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Sửa'],
      [2, 'Hai'],
    ]);
  });

  test('an article that was put in later has a letter, and the next one follows it', () => {
    const { chapters, issues } = readChapters(['Điều 1. Một', 'A.', 'Điều 1a. Một a', 'B.', 'Điều 1b. Một b', 'C.', 'Điều 2. Hai', 'D.']);
    expect(chapters[0]?.articles?.map(({ number }) => number)).toEqual([1, '1a', '1b', 2]);
    expect(issues).toEqual([]);
  });

  test('an extract has the articles that it has, a code skips those that were repealed', () => {
    const numbers = (...headings: number[]): (number | string)[] =>
      readChapters(headings.flatMap((number) => [`Điều ${number}. Tên`, 'A.'])).chapters.flatMap(
        ({ articles }) => articles?.map(({ number }) => number) ?? [],
      );
    expect(numbers(5, 30, 31)).toEqual([5, 30, 31]);
    expect(numbers(12, 132, 249)).toEqual([12, 132, 249]);
    expect(numbers(1, 2, 20, 21, 22)).toEqual([1, 2, 20, 21, 22]);
    // What jumps ahead of articles that still come, or stands alone behind the last, is wording.
    expect(numbers(1, 2, 20, 21, 3, 4)).toEqual([1, 2, 3, 4]);
    expect(numbers(1, 2, 3, 20)).toEqual([1, 2, 3]);
  });

  test('the heading of a part stands in no article', () => {
    const { chapters } = readChapters([
      'Phần thứ nhất',
      'CHUNG',
      'Chương I',
      'A',
      'Điều 1. Một',
      'Một.',
      'Phần thứ hai',
      'RIÊNG',
      'Chương II',
      'B',
      'Điều 2. Hai',
      'Phần thứ hai mươi của sách.',
    ]);
    expect(chapters.map(({ number, title }) => [number, title])).toEqual([
      ['I', 'A'],
      ['II', 'B'],
    ]);
    expect(chapters.flatMap(({ articles }) => articles?.map(({ lead }) => lead))).toEqual(['Một.', 'Phần thứ hai mươi của sách.']);
  });

  test('goes on after a quotation that nobody closed, and after a missing article', () => {
    const { chapters } = readChapters([
      'Chương I',
      'A',
      'Điều 1. Một',
      'Lời “mở.',
      'Chương II',
      'B',
      'Điều 2. Hai',
      'Hai.',
      'Điều 4. Bốn',
      'Bốn.',
    ]);
    expect(chapters.map(({ articles }) => articles?.map(({ number }) => number))).toEqual([[1], [2, 4]]);
  });
});

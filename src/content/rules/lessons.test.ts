/** What a lesson and a series must hold: one fault planted in a copy of the content, told in its file and on its line. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownSeries } from '../series-items.ts';
import { addressesOf } from '../addresses.ts';
import { ContentCopy, type Edits } from '../test-support/content-copy.ts';

const LESSON = 'content/tai-lieu/bai-hoc-tu-choi-thuoc-la-dien-tu.mdx';
const SAFE = 'content/dung-chung/giu-lop-an-toan.yaml';
let copy: ContentCopy;
beforeAll(() => {
  copy = new ContentCopy('2026-11-26');
});
afterAll(() => copy.remove());

const first = (pattern: RegExp | string, words: string) => (text: string) => text.replace(pattern, words);
const inLesson = (pattern: RegExp | string, words: string): Edits => ({ [LESSON]: first(pattern, words) });

describe('a lesson', () => {
  test.each<[string, Edits, RegExp]>([
    [
      'learners who mostly listen',
      { [LESSON]: (text) => text.replaceAll(' active short', ' short') },
      /dòng \d+, trường “minutes”: Người học làm 0 trong 45 phút. Cần: ít nhất 23 phút/,
    ],
    [
      'a short variant that does not add up',
      inLesson('short={11}', 'short={12}'),
      /dòng \d+, trường “shortMinutes”: Các phần của bản ngắn cộng lại 26 phút. Cần: 25 phút/,
    ],
    ['no short variant', inLesson(/^shortMinutes: 25\n/mu, ''), /dòng \d+, trường “shortMinutes”: Thiếu trường này/],
    ['nothing said of what to prepare', inLesson(/^prepare:\n(?: {2}-.*\n)+/mu, ''), /trường “prepare”: Thiếu trường này/],
    ['no evidence', inLesson(/^evidence:\n(?: .*\n)+/mu, ''), /trường “evidence”: Thiếu trường này/],
    ['no grades', inLesson(/^grades: .*\n/mu, ''), /trường “grades”: Thiếu trường này/],
    ['a format that is missing', inLesson('formats: [ pdf, docx, pptx ]', 'formats: [ pdf, docx ]'), /trường “formats”: Thiếu pptx/],
    ['no safe rules', inLesson('<Shared id="giu-lop-an-toan" />', ''), /Không có quy tắc giữ an toàn. Cần: <Shared id="giu-/],
    ['nothing on what to do when a pupil tells', inLesson('<Shared id="khi-em-ke" />', ''), /Không có chỗ nói làm gì khi có người kể/],
    ['no question before and after', inLesson(/<Measure [\s\S]*?<\/Measure>/u, ''), /Không có câu hỏi trước và sau/],
    ['no letter home', inLesson('kind="letter"', 'kind="guide"'), /Không có thư gửi gia đình/],
    [
      'a shared text that is not there',
      inLesson('id="khi-em-ke"', 'id="khi-em-ker"'),
      /dòng \d+, trường “blocks\[\d+\]”: Không có đoạn dùng chung “khi-em-ker”. Cần: một tệp trong content\/dung-chung: /,
    ],
    [
      'a role card with a line too few',
      inLesson(/lines=\{\["“Một hơi thôi\.”", ?/u, 'lines={['),
      /dòng \d+, .*đúng 3 câu trong lines của thẻ “Sau giờ tan học”, như turns/,
    ],
    [
      'a grade that does not exist',
      inLesson('grades: [ 6, 7, 8, 9 ]', 'grades: [ 6, 7, 13, 9 ]'),
      /dòng \d+, trường “grades\[3\]”: Gặp “13”. Cần: nhiều nhất 12/,
    ],
    [
      'evidence without its strength',
      inLesson(/^ {4}strength: .*\n/mu, ''),
      /dòng \d+, trường “evidence\[1\]\.strength”: Thiếu trường này/,
    ],
  ])('%s', (_name, edits, message) => {
    expect(copy.told(edits)).toMatch(message);
  });

  test('what it names is put in: the shared words, their sources and those of the evidence, each once', () => {
    const lesson = copy.sound.allItems.find(({ item }) => item.file === LESSON)?.item;
    const shared = lesson?.blocks.find((block) => block.type === 'shared' && block.id === 'giu-lop-an-toan');
    expect(shared).toMatchObject({ title: copy.sound.sharedTexts.get('giu-lop-an-toan')?.title });
    const titles = (lesson?.sources ?? []).flatMap((source) => (typeof source === 'string' ? [] : [source.title]));
    expect(titles.filter((title) => title.startsWith('International Standards'))).toHaveLength(1);
  });

  test('an edit of a shared text is an edit of every lesson that names it', () => {
    const library = copy.edited({ [SAFE]: first(/^title: .*$/mu, 'title: Tên mới') });
    const lesson = library.allItems.find(({ item }) => item.file === LESSON)?.item;
    expect(JSON.stringify(lesson?.blocks)).toContain('Tên mới');
  });
});

describe('a series', () => {
  const SECOND = 'content/tai-lieu/bai-thu.mdx';
  const second = (number: number): Edits => ({ [SECOND]: copy.text(LESSON).replace(/number: \d+ \}/u, `number: ${number} }`) });

  test.each<[string, () => Edits, RegExp]>([
    [
      'that is not there',
      () => inLesson('id: giu-day-thcs', 'id: giu-day-thcss'),
      /dòng \d+, trường “series\.id”: Không có chuỗi “giu-day-thcss”. Cần: một tệp trong content\/chuoi: /,
    ],
    [
      'with a number above its count',
      () => inLesson(/number: \d+ \}/u, 'number: 13 }'),
      /dòng \d+, trường “series\.number”: Gặp 13. Cần: số từ 1 đến 12/,
    ],
    ['with one number twice', () => second(4), /trường “series\.number”: Số 4 đã có ở content\/tai-lieu\//],
    [
      'with a place in lists that is another’s',
      () => ({ 'content/chuoi/giu-day-thpt.yaml': first(/^order: 3$/mu, 'order: 2') }),
      /chuoi\/giu-day-th\w+\.yaml, dòng \d+, trường “order”: Gặp 2, như chuỗi/,
    ],
    [
      'without a field',
      () => ({ 'content/chuoi/giu-day-thpt.yaml': first(/^rhythm: .*\n/mu, '') }),
      /giu-day-thpt\.yaml, dòng \d+, trường “rhythm”: Thiếu trường này/,
    ],
  ])('%s', (_name, edits, message) => {
    expect(copy.told(edits())).toMatch(message);
  });

  test('has its pieces in their order; an empty one has no page', () => {
    const edits = { 'content/chuoi/thu.yaml': copy.text('content/chuoi/sinh-vien.yaml').replace(/order: \d+/u, 'order: 99') };
    const library = copy.edited(edits);
    expect(library.faults).toEqual([]);
    expect([...addressesOf(library)]).not.toContain('/tai-lieu/chuoi/thu/');
    expect([...addressesOf(library)]).toContain('/tai-lieu/chuoi/giu-day-thcs/');
    for (const { items } of shownSeries(library)) {
      const numbers = items.map(({ series }) => series?.number ?? 0);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });
});

import { publishLaws } from '../../legal/test-support/published.ts';
import { describe, expect, test } from 'vitest';
import { parseItem } from '../../content/readers/items.ts';
import { CALENDAR, changed, LESSON, LEAFLET, POSTER, QUIZ, FORM, CERTIFICATE, SLIDES_ITEM } from '../test-support/samples.ts';
import { ROOT } from '../test-support/press.ts';
import { checkItems, gateContext } from './index.ts';

const context = gateContext(ROOT);
const check = (sample: string): void => checkItems([parseItem(sample, 'content/tai-lieu/mau-thu.yaml')], context);

test.each(Object.entries({ LESSON, QUIZ, FORM, LEAFLET, CERTIFICATE, SLIDES_ITEM, POSTER, CALENDAR }))(
  '%s passes all gates',
  (_name, sample) => {
    expect(() => check(sample)).not.toThrow();
  },
);

publishLaws();

describe('the gates stop', () => {
  const cite = '    cite: khoản 1 Điều 55 Luật Phòng, chống ma túy số 120/2025/QH15\n';
  test.each([
    ['a question with two right answers', changed(QUIZ, 'answer: B', 'answer: [A, B]'), /2 đáp án đúng/],
    ['an answer that is no option', changed(QUIZ, 'answer: B', 'answer: D'), /Đáp án “D”.*A, B, C/],
    ['two equal options', changed(QUIZ, '26/6/2026]', '01/7/2026.]'), /Lựa chọn C trùng lựa chọn B/],
    ['a question without a clause', changed(QUIZ, cite, ''), /không có căn cứ/],
    [
      'a question on the ended law',
      changed(QUIZ, 'Điều 55 Luật Phòng, chống ma túy số 120/2025/QH15', 'Điều 55 Luật Phòng, chống ma túy số 73/2021/QH14'),
      /hết hiệu lực/,
    ],
    [
      'an event outside the month',
      changed(CALENDAR, 'from: 2026-06-01', 'from: 2026-07-02'),
      /nằm ngoài chiến dịch.*2026-06-01 đến 2026-06-30/,
    ],
    ['a report inside the month', changed(CALENDAR, 'from: 2026-07-01, to', 'from: 2026-06-15, to'), /nằm ngoài chiến dịch/],
    ['an event that ends before it begins', changed(CALENDAR, 'to: 2026-07-09', 'to: 2026-06-09'), /trước ngày bắt đầu/],
    ['an unknown campaign', changed(CALENDAR, 'campaign: thang-hanh-dong-2026', 'campaign: tet-2026'), /Chiến dịch “tet-2026”/],
    ['a sign without glyph', changed(FORM, 'Đoạn văn của', 'Đoạn văn ☎ của'), /dòng \d+, trường “blocks\[2\].text”: Ký tự “☎” \(U\+260E\)/],
    ['a sign without glyph in a design', changed(POSTER, 'Cần người nghe?', 'Cần người nghe →'), /art.action.*U\+2192/],
    [
      'a picture that does not exist',
      changed(LESSON, 'art: dieu, alt: Một cánh diều bay, caption', 'art: khong-co, alt: Một cánh diều bay, caption'),
      /Không có hình “khong-co”/,
    ],
    ['a design that does not exist', changed(POSTER, 'design: chu', 'design: khong-co'), /Không có thiết kế/],
    ['a cover picture without alternative text', changed(LEAFLET, 'text: Năm phút đọc', 'text: Năm phút đọc, art: dieu'), /chữ thay thế/],
    ['an alternative text that speaks of a code', changed(POSTER, 'với một cánh diều nhỏ', 'với một mã QR'), /art\.alt.*mã QR/],
    ['a row that is too long', changed(LESSON, '[2, ""]', '[2, "", ""]'), /Hàng 2 có 3 ô.*2 ô/],
    ['minutes that do not add up', changed(LESSON, 'minutes: 10\nblocks', 'minutes: 45\nblocks'), /cộng lại 10 phút/],
    ['a heading that skips a level', changed(FORM, 'type: heading, text', 'type: heading, level: 3, text'), /cấp 3 đứng trước/],
  ])('%s', (_name, sample, message) => {
    expect(() => check(sample)).toThrow(message);
  });
});

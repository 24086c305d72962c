import { describe, expect, test } from 'vitest';
import { frame } from './frame.ts';
import { readHeader } from './header.ts';
import { readRomanSections } from './roman-sections.ts';

describe('frame and header', () => {
  const dispatch = [
    'ỦY BAN THÔN',
    'Số: 7/UB-TV',
    'V/v mở thư viện',
    'Thôn Hạ, ngày 3 tháng 4 năm 2031',
    'Kính gửi: Các xóm.',
    'Thôn yêu cầu các xóm:',
    'I. MỤC ĐÍCH',
    '1. Đọc sách.',
    '2. Viết chữ.',
    'II. TỔ CHỨC',
    'Các xóm tự lo.',
    'Các xóm báo cáo trước ngày 01/5/2031./.',
    'Nơi nhận:',
    '- Như trên;',
    'TM. ỦY BAN',
    'CHỦ TỊCH',
    'Trần Văn Thử',
  ];

  test('a dispatch has sections, an introduction and a closing sentence', () => {
    const framed = frame(dispatch);
    expect(framed?.preamble).toEqual(['Thôn yêu cầu các xóm:']);
    expect(framed?.closing).toEqual(['Các xóm báo cáo trước ngày 01/5/2031.']);
    const { chapters } = readRomanSections(framed?.body ?? []);
    expect(chapters).toEqual([
      {
        number: 'I',
        title: 'MỤC ĐÍCH',
        articles: [
          {
            number: 1,
            title: 'MỤC ĐÍCH',
            clauses: [
              { number: 1, text: 'Đọc sách.', points: [] },
              { number: 2, text: 'Viết chữ.', points: [] },
            ],
          },
        ],
      },
      { number: 'II', title: 'TỔ CHỨC', articles: [{ number: 2, title: 'TỔ CHỨC', lead: 'Các xóm tự lo.', clauses: [] }] },
    ]);
    expect(framed && readHeader(framed, chapters, [], 'mục')).toEqual({
      number: '7/UB-TV',
      type: 'Công văn',
      title: 'Mở thư viện',
      issued: '2031-04-03',
      signer: { title: 'Chủ tịch', name: 'Trần Văn Thử' },
      gazette: null,
      division: 'mục',
      preamble: ['Thôn yêu cầu các xóm:'],
      closing: 'Các xóm báo cáo trước ngày 01/5/2031.',
    });
  });

  test('several recitals in one paragraph are told apart', () => {
    expect(frame(['LUẬT', 'TÊN', 'Căn cứ Hiến pháp thử; Quốc hội ban hành Luật Thử.', 'Điều 1. A', 'B.'])?.preamble).toEqual([
      'Căn cứ Hiến pháp thử;',
      'Quốc hội ban hành Luật Thử.',
    ]);
  });

  test('text that is no document has no frame', () => {
    expect(frame(['Một bài báo.', 'Nói về Điều 5 của luật.'])).toBeUndefined();
  });
});

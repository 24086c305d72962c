import { describe, expect, test } from 'vitest';
import { frame } from './frame.ts';
import { readHeader } from './header.ts';
import { readRomanSections } from './roman-sections.ts';
import { readLines } from './stages.ts';

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

  test('a decision: articles of one sentence, its office apart from its title, what it puts into force apart from it', () => {
    const lines = [
      'CHỦ TỊCH ỦY BAN THÔN',
      'Số: 7/QĐ-UBT',
      'Thôn Hạ, ngày 3 tháng 4 năm 2031',
      'QUYẾT ĐỊNH',
      'BAN HÀNH KẾ HOẠCH ĐỌC SÁCH',
      'CHỦ TỊCH ỦY BAN THÔN',
      'Căn cứ một văn bản tưởng tượng;',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch đọc sách.',
      'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
      'Nơi nhận:',
      'CHỦ TỊCH',
      'Trần Văn Thử',
      'KẾ HOẠCH',
      'ĐỌC SÁCH',
      '(Ban hành kèm theo Quyết định số 7/QĐ-UBT)',
      'I. MỤC ĐÍCH',
      '1. Đọc sách.',
    ].map((text) => ({ text, page: 1, column: 0 }));
    const { text, issues } = readLines(lines, 'tep');
    expect(issues).toEqual([]);
    expect(text.document.title_upper).toBe('BAN HÀNH KẾ HOẠCH ĐỌC SÁCH');
    expect(text.chapters[0]?.articles?.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Ban hành kèm theo Quyết định này Kế hoạch đọc sách.'],
      [2, 'Quyết định này có hiệu lực từ ngày ký.'],
    ]);
    expect(text.annexes).toEqual([
      {
        heading: 'KẾ HOẠCH',
        rubric: ['ĐỌC SÁCH', '(Ban hành kèm theo Quyết định số 7/QĐ-UBT)'],
        parts: [
          { kind: 'paragraph', text: 'I. MỤC ĐÍCH' },
          { kind: 'paragraph', text: '1. Đọc sách.' },
        ],
      },
    ]);
  });
});

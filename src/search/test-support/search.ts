import type { FileLanguage, FilePage, SearchFile } from '../index/file.ts';

/** Search words for tests, with room for a test's own. */
export const language = (own: Partial<FileLanguage> = {}): FileLanguage => ({
  abbreviations: {},
  synonyms: [],
  stopPhrases: ['là gì'],
  stopWords: ['có', 'không', 'cần'],
  plainStopWords: ['co', 'khong'],
  questionWords: ['bao nhiêu'],
  questionEnds: ['không'],
  aboutDocument: ['còn hiệu lực'],
  help: {
    url: '/tro-giup/',
    who: { child: ['con tôi'], self: ['tôi'] },
    what: { addiction: ['nghiện', 'nghien'], danger: ['không thở'] },
    not: ['tội danh'],
    notFirst: ['tội'],
    filler: ['rồi'],
    doors: [
      { what: ['danger'], lead: ['/tro-giup/'], always: true },
      { what: ['addiction'], who: ['child'], lead: ['/tro-giup/'] },
    ],
  },
  documentNames: {},
  mentioned: [],
  elsewhere: [],
  compare: { phrases: ['thành điều mấy'], url: '/van-ban/doi-chieu/' },
  provinces: { names: [], url: '/tro-giup/#dia-phuong' },
  shortcuts: [],
  ...own,
});

/** A page for tests: its sections are "anchor: text". */
function page(u: string, t: string, sections: Record<string, string>, own: Partial<FilePage> = {}): FilePage {
  return { u, t, k: 'tai-lieu', x: Object.entries(sections).map(([a, text]) => ({ a, t: text })), ...own };
}

/** Two laws with an article of the same number, a help page and materials. */
export function sampleFile(own: Partial<FileLanguage> = {}): SearchFile {
  const law = (d: number, n: number, t: string, sections: Record<string, string>): FilePage =>
    page(
      `/van-ban/${d === 0 ? 'new' : 'old'}/dieu-${n}/`,
      `Điều ${n}. ${t}`,
      { '': '', ...sections },
      { d, n, k: d === 0 ? 'luat-con-hieu-luc' : 'luat-het-hieu-luc' },
    );
  return {
    version: 1,
    documents: [
      { id: 'new', number: '120/2025/QH15', type: 'Luật', title: 'Luật mới', url: '/van-ban/new/', state: 'in-force' },
      {
        id: 'old',
        number: '73/2021/QH14',
        type: 'Luật',
        title: 'Luật cũ',
        url: '/van-ban/old/',
        state: 'repealed',
        ended: '2026-07-01',
        replacedBy: 'new',
      },
    ],
    pages: [
      page('/van-ban/new/', 'Luật Phòng, chống ma túy số 120/2025/QH15', { '': 'Mục lục' }, { d: 0, k: 'luat-con-hieu-luc' }),
      law(0, 1, 'Cai nghiện tại gia đình', {
        'khoan-1': 'Thời hạn cai nghiện tại gia đình là 24 tháng.',
        'khoan-2': 'Người cai nghiện được hỗ trợ kinh phí.',
      }),
      law(0, 2, 'Các hành vi bị nghiêm cấm', { 'khoan-1': 'Trồng cây cần sa.', 'khoan-2': 'Kỳ thị người cai nghiện.' }),
      page('/van-ban/old/', 'Luật Phòng, chống ma túy số 73/2021/QH14', { '': 'Mục lục' }, { d: 1, k: 'luat-het-hieu-luc' }),
      law(1, 1, 'Cai nghiện tại gia đình', { 'khoan-1': 'Thời hạn cai nghiện tại gia đình là 12 tháng.' }),
      law(1, 2, 'Trách nhiệm của nhà trường', { 'khoan-1': 'Nhà trường phối hợp xét nghiệm.' }),
      page('/tro-giup/', 'Trợ giúp', { '': 'Gọi 111 khi cần.' }, { k: 'tro-giup' }),
      page('/tai-lieu/bai/', 'Bài học từ chối', { '': 'Bốn bước từ chối khi bị rủ.' }, { a: ['hoc-sinh'] }),
    ],
    language: language(own),
  };
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** Words that stand on the search page from the start: none of them travels with its script. */
export const searchPage = {
  title: 'Tìm kiếm',
  description: 'Tìm trong luật, văn bản, tài liệu và trang trợ giúp. Câu bạn gõ không rời khỏi máy của bạn.',
  label: 'Tìm điều luật, từ ngữ, tài liệu',
  button: 'Tìm',
  placeholder: 'Ví dụ: điều 24, cai nghiện tại nhà',
  private: 'Câu bạn gõ không gửi đi đâu.',
  results: 'Kết quả',
  more: 'Xem thêm kết quả',
  kind: 'Loại',
  audience: 'Dành cho',
  allKinds: 'Mọi loại',
  allAudiences: 'Mọi người',
  nothingFiltered: 'Không có kết quả nào với bộ lọc này.',
  clearFilters: 'Bỏ bộ lọc',
  tryThis: 'Bạn thử một trong các cách này:',
  broader: 'Gõ ngắn hơn, hoặc bắt đầu từ một chủ đề rộng:',
  contents: 'Tìm theo mục lục:',
  needHelp: 'Cần người giúp ngay? Trẻ em gọi 111, có người nguy hiểm tính mạng gọi 115, hoặc mở trang Trợ giúp.',
  deeper: 'Tìm trong toàn văn mọi trang (tải thêm khoảng 300 KB)',
  unavailable:
    'Lúc này chưa mở được mục lục tìm kiếm. Có thể đường mạng đang chậm; bạn thử tải lại trang, hoặc đi theo các trang ở menu và cuối trang.',
  noScript: 'Ô tìm kiếm cần JavaScript. Không có JavaScript, bạn vẫn đọc được mọi trang theo mục lục dưới đây.',
  start: 'Bạn có thể gõ như nói chuyện, có dấu hoặc không dấu.',
  helpTitle: 'Bạn hoặc người thân cần giúp đỡ?',
  helpText: 'Bạn không phải tự lo một mình.',
  helpMore: 'Không ai ở đây hỏi bạn là ai hay trách bạn.',
  helpPage: 'Mở trang Trợ giúp',
} as const;

/** Words of the suggestions under the search box. */
export const suggesting = {
  ended: 'đã hết hiệu lực',
  suggestions: 'Gợi ý',
  suggestionCount: (count: number): string => (count === 0 ? 'Không có gợi ý' : `${count} gợi ý, dùng phím mũi tên để chọn`),
  searchAll: (query: string): string => `Tìm “${query}” trong cả trang`,
} as const;

/** What the script of the search page says. */
export const search = {
  loading: 'Đang mở mục lục tìm kiếm…',
  /** How many, and for what: a phone has room for the first only. */
  counted: (count: number, query: string): readonly [string, string] => [`${count} kết quả`, `cho “${query}”`],
  alsoAt: 'Cũng ở',
  corrected: 'Đã tìm cả cách viết',
  direct: 'Đúng nơi bạn hỏi',
  otherLaw: 'Cùng số điều trong luật kia',
  since: 'từ',
  replacedBy: 'thay bằng',
  nothing: (query: string): string => `Chưa tìm thấy gì cho “${query}”`,
  spelling: 'Có phải bạn định gõ:',
  unknown: (words: readonly string[]): string => `Không có trên trang: ${quoted(words)}`,
  seeking: (words: readonly string[]): string => `Đang tìm trong toàn văn: ${quoted(words)}`,
  lacking: (words: readonly string[]): string => `Mục lục ngắn không có: ${quoted(words)}`,
  foundDeep: (words: readonly string[]): string => `Tìm thấy trong toàn văn: ${quoted(words)}`,
  missing: (name: string): string => `Trang này không đăng ${name}. Bản đầy đủ: ở vbpl.vn hoặc nơi ban hành. Dưới đây là chỗ có nhắc tới.`,
  missingArticle: (name: string, article: number | string): string =>
    `Trang này không đăng Điều ${article} của ${name}, chỉ đăng những điều nói về ma túy.`,
  deepening: 'Đang tìm cả trong toàn văn…',
  deepFailed: 'Chưa tìm được trong toàn văn; danh sách có thể thiếu.',
} as const;

/** Whom to call first; a phone has room for the short words only. */
export const helpWays = [
  { href: 'tel:115', label: 'Nguy hiểm tính mạng: gọi 115', short: 'Nguy hiểm: 115', call: true },
  { href: 'tel:111', label: 'Trẻ em, hoặc lo cho một trẻ em: gọi 111', short: 'Trẻ em: 111', call: true },
  { href: '/tro-giup/', label: 'Mở trang Trợ giúp', short: 'Trợ giúp', call: false },
] as const;

/** Kinds of pages, in the order of the filter. Keys are the values of the filter in pages and addresses. */
export const kindNames: Record<string, string> = {
  'luat-con-hieu-luc': 'Luật đang áp dụng',
  'luat-het-hieu-luc': 'Luật đã hết hiệu lực',
  'hoi-dap': 'Hỏi đáp',
  'thu-tuc': 'Thủ tục',
  'bieu-mau': 'Biểu mẫu',
  'van-ban-chi-dao': 'Văn bản chỉ đạo',
  'chien-dich': 'Chiến dịch',
  'tai-lieu': 'Tài liệu',
  'tro-giup': 'Trợ giúp',
  trang: 'Về trang web',
};

/** What a suggestion is, shown beside it. */
export const suggestionKinds = ['Điều luật', 'Văn bản', 'Từ ngữ', 'Câu hỏi', 'Tài liệu', 'Chiến dịch', 'Trợ giúp', 'Trang'] as const;

/** Searches to start from: each finds something (a test holds this). */
export const examples = [
  'điều 24',
  'cai nghiện tại nhà',
  'xét nghiệm học sinh',
  'bị quản lý bao lâu',
  'khoản 2 điều 5 luật 2021',
  '26/6',
] as const;

/** Broad subjects for when nothing was found: each finds something (a test holds this). */
export const subjects = ['cai nghiện', 'xét nghiệm', 'nhà trường', 'gia đình', 'hành vi bị nghiêm cấm', 'Tháng hành động'] as const;

/** The table of contents for when search does not help. */
export const contents = [
  { href: '/van-ban/', label: 'Luật và văn bản' },
  { href: '/danh-cho/', label: 'Dành cho tôi' },
  { href: '/tai-lieu/', label: 'Tài liệu' },
  { href: '/chien-dich/', label: 'Tháng hành động' },
  { href: '/tai-ve/', label: 'Tải về' },
  { href: '/tro-giup/', label: 'Trợ giúp' },
] as const;

/** How the label of an article begins. */
export const articleHeading = (number: number | string): string => `Điều ${number}.`;

/** Interface text of the search box and the search page. */
export const search = {
  title: 'Tìm kiếm',
  description: 'Tìm trong luật, văn bản, tài liệu và trang trợ giúp. Câu bạn gõ không rời khỏi máy của bạn.',
  label: 'Tìm điều luật, từ ngữ, tài liệu',
  button: 'Tìm',
  placeholder: 'Ví dụ: điều 24, cai nghiện tại nhà',
  private: 'Câu bạn gõ không gửi đi đâu.',
  suggestions: 'Gợi ý',
  suggestionCount: (count: number): string => (count === 0 ? 'Không có gợi ý' : `${count} gợi ý, dùng phím mũi tên để chọn`),
  searchAll: (query: string): string => `Tìm “${query}” trong cả trang`,
  loading: 'Đang mở mục lục tìm kiếm…',
  counted: (count: number, query: string): string => `${count} kết quả cho “${query}”`,
  results: 'Kết quả',
  more: 'Xem thêm kết quả',
  alsoAt: 'Cũng ở',
  corrected: 'Đã tìm cả cách viết',
  direct: 'Đúng nơi bạn hỏi',
  otherLaw: 'Cùng số điều trong luật kia',
  since: 'từ',
  replacedBy: 'thay bằng',
  kind: 'Loại',
  audience: 'Dành cho',
  allKinds: 'Mọi loại',
  allAudiences: 'Mọi người',
  nothing: (query: string): string => `Chưa tìm thấy gì cho “${query}”`,
  nothingFiltered: 'Không có kết quả nào với bộ lọc này.',
  clearFilters: 'Bỏ bộ lọc',
  tryThis: 'Bạn thử một trong các cách này:',
  spelling: 'Có phải bạn định gõ:',
  broader: 'Gõ ngắn hơn, hoặc bắt đầu từ một chủ đề rộng:',
  contents: 'Tìm theo mục lục:',
  needHelp: 'Cần người giúp ngay? Trẻ em gọi 111, có người nguy hiểm tính mạng gọi 115, hoặc mở trang Trợ giúp.',
  unknown: (words: readonly string[]): string => `Không có trên trang: ${words.map((word) => `“${word}”`).join(', ')}`,
  missing: (name: string): string =>
    `Trang này không đăng ${name}. Bản đầy đủ ở nơi ban hành văn bản ấy; dưới đây là những chỗ trên trang có nhắc tới.`,
  missingArticle: (name: string, article: number | string): string =>
    `Trang này không đăng Điều ${article} của ${name}, chỉ đăng những điều nói về ma túy.`,
  deeper: 'Tìm trong toàn văn mọi trang (tải thêm khoảng 300 KB)',
  deepening: 'Đang tìm cả trong toàn văn…',
  deepFailed: 'Chưa tìm được trong toàn văn; danh sách có thể thiếu.',
  unavailable:
    'Lúc này chưa mở được mục lục tìm kiếm. Có thể đường mạng đang chậm; bạn thử tải lại trang, hoặc đi theo các trang ở menu và cuối trang.',
  noScript: 'Ô tìm kiếm cần JavaScript. Không có JavaScript, bạn vẫn đọc được mọi trang theo mục lục dưới đây.',
  start: 'Bạn có thể gõ như nói chuyện, có dấu hoặc không dấu.',
  helpTitle: 'Bạn hoặc người thân đang cần giúp đỡ?',
  helpText: 'Bạn không phải tự lo một mình. Không ai ở đây hỏi bạn là ai hay trách bạn.',
  helpDanger: 'Nguy hiểm tính mạng: gọi 115',
  helpChild: 'Trẻ em, hoặc lo cho một trẻ em: gọi 111',
  helpPage: 'Mở trang Trợ giúp',
} as const;

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

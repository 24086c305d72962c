import type { ValidityState } from '../legal/validity.ts';

/** Interface text of the law pages. */
export const law = {
  listTitle: 'Văn bản',
  listIntro: 'Các văn bản về phòng, chống ma túy: luật đang áp dụng, luật trước đó, và văn bản chỉ đạo.',
  article: 'Điều',
  clause: 'Khoản',
  point: 'Điểm',
  section: 'Mục',
  quick: 'Hiểu nhanh',
  detailedBy: 'Nghị định quy định chi tiết',
  details: 'Quy định chi tiết',
  notRestated: 'Điều này mới có tên và một câu tóm tắt, chưa được viết lại bằng lời dễ hiểu. Cần nội dung đầy đủ, xem văn bản chính thức.',
  no: 'số',
  noAtStart: 'Số',
  since: 'từ',
  chapter: 'Chương',
  restatementNotice: 'Đây là bản diễn giải để dễ hiểu, do chúng tôi viết. Khi áp dụng, căn cứ vào văn bản chính thức.',
  officialText: 'Văn bản chính thức',
  noOfficialAddress: 'Chưa có địa chỉ toàn văn đã xác nhận.',
  contents: 'Mục lục',
  chapterArticles: 'Các điều cùng chương',
  previous: 'Điều trước',
  next: 'Điều sau',
  fullText: 'Đọc và in toàn văn',
  fullTextTitle: 'đọc toàn văn',
  fullTextDescription: 'Toàn bộ nội dung trên một trang, để đọc liền mạch và in.',
  copyLink: 'Chép liên kết',
  copyCitation: 'Chép trích dẫn',
  related: 'Nên đọc cùng',
  citedBy: 'Được dẫn chiếu ở',
  facts: 'Thông tin văn bản',
  timeline: 'Hiệu lực qua thời gian',
  entersIntoForce: 'Bắt đầu có hiệu lực',
  replacedByThen: 'thay bằng',
  openData: 'Dữ liệu mở',
  number: 'Số hiệu',
  issuer: 'Cơ quan ban hành',
  signer: 'Người ký',
  madeOn: (made: string) => `Ngày ${made}`,
  effective: 'Có hiệu lực từ',
  ended: 'Hết hiệu lực từ',
  gazette: 'Công báo',
  replaces: 'Thay thế',
  replacedBy: 'Được thay bằng',
  amendedBy: 'Được sửa đổi bởi',
  basis: 'Căn cứ',
  chain: 'Văn bản nối tiếp nhau',
  plain: 'Diễn giải',
  official: 'Nguyên văn',
  verified: 'Đã đối chiếu',
  verifiedHow: 'Nguyên văn khớp từng khoản, điểm với bản đã kiểm chứng, nhập ngày',
  verifiedExcept: 'Chấp nhận khác ở:',
  compareLink: 'Đối chiếu hai luật',
  termsLink: 'Giải thích từ ngữ',
  term: 'Từ ngữ',
} as const;

/** A law's state in words: the short label always stands with a shape, never colour alone. */
export const validityLabel: Record<ValidityState, string> = {
  pending: 'Chưa có hiệu lực',
  'in-force': 'Còn hiệu lực',
  repealed: 'Hết hiệu lực',
};

/** The same in one line behind the document's number; a date follows. */
export const validityShort: Record<ValidityState, string> = {
  pending: 'sẽ áp dụng từ',
  'in-force': 'áp dụng từ',
  repealed: 'hết hiệu lực từ',
};

/** The banner that says whether a document applies. Its sentences begin with the document's name. */
export const validityText = {
  appliesFrom: 'áp dụng từ ngày',
  until: 'đến hết ngày trước',
  endedOn: 'đã hết hiệu lực từ ngày',
  replacedBy: 'Thay bằng',
  thenReplacedBy: 'Từ ngày đó thay bằng',
  sameArticle: 'xem điều tương ứng',
} as const;

import { CONTENT_LICENCE } from '../vocabulary/licence.ts';

/** The words that the press itself puts into files: labels of templates, file titles, the default licence note. One place, Vietnamese. */
export const STRINGS = {
  publisher: 'Pháp luật, tài liệu và trợ giúp về phòng, chống ma túy',
  sources: 'Nguồn',
  checked: 'Kiểm tra lần cuối',
  minutes: 'phút',
  method: 'Cách làm',
  materials: 'Chuẩn bị',
  page: 'Trang',
  answerKey: 'Đáp án',
  answer: 'Đáp án',
  question: 'Câu',
  name: 'Họ và tên',
  schoolClass: 'Lớp',
  formNumber: 'Mẫu số',
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  to: 'Kính gửi',
  recipients: 'Nơi nhận',
  scan: 'Quét mã để đọc thêm',
  callout: { note: 'Lưu ý', help: 'Cần giúp đỡ', law: 'Luật quy định', safety: 'An toàn' },
  license: `Giấy phép ${CONTENT_LICENCE.name}: được in, ${CONTENT_LICENCE.terms}.`,
  restated: 'Nội dung luật được diễn đạt lại cho dễ hiểu; giá trị pháp lý thuộc về văn bản chính thức.',
  events: { caption: 'Các ngày cần nhớ', head: ['Ngày', 'Việc', 'Nội dung'] },
  /** Names of paragraph styles in Word, and of the box of citations on a slide. */
  styles: { note: 'Ghi chú trong khung', small: 'Chữ nhỏ', cell: 'Ô bảng' },
  citeBox: 'Căn cứ',
  zipAll: 'Trọn bộ',
  zipLevel: 'Bộ tài liệu',
} as const;

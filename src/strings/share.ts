import { CONTENT_LICENCE } from '../vocabulary/licence.ts';

/** Interface text around sharing a page, embedding it elsewhere and writing to us about it. */
export const share = {
  title: 'Gửi trang này cho người khác',
  zalo: 'Gửi qua Zalo',
  facebook: 'Facebook',
  copy: 'Chép liên kết',
  system: 'Ứng dụng khác',
  qr: 'Mã QR',
  qrTitle: 'Quét mã để mở trang này',
  close: 'Đóng',
  notice: 'Zalo và Facebook chỉ biết khi bạn bấm.',
  embed: 'Nhúng câu này vào trang web của trường',
  embedMore: 'Cách nhúng, và các câu khác',
} as const;

/** What readers write to us, in their own mail program. */
export const report = {
  title: 'Trang này có giúp được không?',
  yes: 'Có, tôi muốn kể',
  no: 'Chưa, tôi còn hỏi',
  wrong: 'Báo chỗ sai',
  notice: 'Bấm vào sẽ mở thư của bạn. Bạn tự gửi; trang không gửi gì.',
  page: 'Trang',
  wrongPart: 'Chỗ sai',
  right: 'Đúng ra là (nếu biết, kèm nguồn)',
} as const;

/** The page that tells schools how to embed a question, and the embedded page itself. */
export const embed = {
  title: 'Nhúng câu hỏi vào trang web của trường',
  lead: 'Trường, xã, đoàn thể có trang web riêng: chép một dòng mã, câu hỏi hiện ngay trên trang của mình.',
  description: 'Mã nhúng một câu hỏi và câu trả lời ngắn vào trang web khác, không quảng cáo, không theo dõi.',
  choose: 'Chọn câu hỏi',
  code: 'Mã để chép',
  copy: 'Chép mã',
  preview: 'Xem thử',
  notes: 'Nên biết',
  notesList: [
    'Khung chỉ có câu hỏi, câu trả lời ngắn, việc cần làm và đường tới trang đầy đủ.',
    'Nội dung trong khung luôn là bản mới nhất của trang này.',
    `Không cookie, không theo dõi, không cần xin phép. Giấy phép: ${CONTENT_LICENCE.short}.`,
    'Câu hỏi mà người đọc có thể muốn giấu thì không có mã nhúng, vì trong khung không có nút rời trang.',
  ],
  frame: 'Khung nhúng',
  more: 'Đọc đủ: giải thích, căn cứ, ai giúp được',
} as const;

import type { YearPart } from '../campaign/parts.ts';
import type { Phase } from '../campaign/phase.ts';

/** Interface text of the campaign pages. */
export const campaign = {
  title: 'Chiến dịch',
  monthTitle: 'Tháng hành động phòng, chống ma túy',
  ofYear: 'năm',
  lead: 'Tháng 6 hằng năm là Tháng hành động phòng, chống ma túy; ngày 26/6 là Ngày Quốc tế và Ngày toàn dân phòng, chống ma túy.',
  theme: 'Chủ đề',
  dispatch: 'Công văn',
  aims: 'Mục đích',
  tasks: 'Ai làm việc gì',
  deadlines: 'Mốc thời gian',
  weeks: 'Lịch từng tuần của tháng 6',
  school: 'Trường học',
  commune: 'Xã, phường, đặc khu',
  family: 'Gia đình',
  messages: 'Thông điệp chính',
  groups: 'Nhóm của bạn có thể làm gì',
  kit: 'Bộ tài liệu: tải, in, dùng ngay',
  personal: 'Điền tên trường, xã lên áp phích và thư khen',
  archive: 'Các năm trước',
  themes: 'Chủ đề từng năm',
  day: 'Ngày 26/6: câu chuyện của một ngày',
  calendar: 'Đăng ký lịch (ICS)',
  open: 'Xem Tháng hành động năm',
  inParts: 'Bạn tìm gì?',
  whole: 'Tải trọn bộ (ZIP)',
  wholeSet: 'Trọn bộ',
  parts: {
    'bo-tai-lieu': { title: 'Bộ tài liệu', text: 'Áp phích, băng rôn, bài phát biểu, mẫu kế hoạch và báo cáo: xem, tải, in.' },
    lich: { title: 'Lịch và mốc thời gian', text: 'Việc từng tuần của trường, xã, gia đình, và hạn phải xong.' },
    'ai-lam-gi': { title: 'Ai làm việc gì', text: 'Mục đích của năm, việc của từng cơ quan, điều mỗi nhóm tự làm được.' },
    'thong-diep': { title: 'Thông điệp', text: 'Những câu ngắn để nói, treo, đăng.' },
  } satisfies Record<YearPart, { title: string; text: string }>,
  partTitle: (part: string, year: number) => `${part}, Tháng hành động năm ${year}`,
  otherParts: (year: number) => `Phần khác của năm ${year}`,
} as const;

/** What goes on now, by where the year stands. `{year}` is the year spoken of, `{next}` the next June. */
export const phaseText: Record<Phase, { title: string; text: string }> = {
  prepare: {
    title: 'Việc lúc này: chuẩn bị cho tháng 6 năm {next}',
    text: 'Chủ đề của năm được công bố trước tháng 6. Không cần chờ: bộ tài liệu dùng quanh năm dùng được ngay.',
  },
  month: {
    title: 'Đang diễn ra: Tháng hành động năm {year}',
    text: 'Làm theo lịch từng tuần; ngày 26/6 là ngày chính.',
  },
  'month-unknown': {
    title: 'Đang diễn ra: Tháng hành động năm {year}',
    text: 'Trang này chưa có chủ đề và lịch của năm {year}. Ngày 26/6 vẫn là ngày chính; bộ tài liệu dùng quanh năm dùng được ngay.',
  },
  report: {
    title: 'Việc lúc này: báo cáo, nhìn lại tháng 6 năm {year}',
    text: 'Tháng hành động năm {year} đã kết thúc. Ghi lại điều làm được và điều cần đổi khi mọi người còn nhớ.',
  },
  between: {
    title: 'Việc lúc này: giữ nhịp quanh năm',
    text: 'Phòng ngừa không đợi tháng 6. Trường, xã, phường, đặc khu có thể bắt đầu một đợt bốn tuần vào bất kỳ thứ Hai nào.',
  },
};

/** Words of "what to do now". */
export const now = {
  /** Title of a month's list: {month} is its number. */
  month: 'Tháng {month}: {title}',
  evergreen: 'Mở bộ tài liệu dùng quanh năm',
} as const;

/** Words of the kit for all year. */
export const evergreen = {
  label: 'Dùng quanh năm',
  weeks: 'Đợt bốn tuần, bắt đầu tuần nào cũng được',
  kit: 'Tài liệu trong bộ: tải, in, dùng ngay',
  also: 'Thêm tài liệu dùng quanh năm: áp phích, tờ gấp, thẻ hoạt động, cuộc thi',
} as const;

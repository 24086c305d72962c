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
  personal: 'Điền tên trường, xã lên áp phích và giấy khen',
  archive: 'Các năm trước',
  day: 'Ngày 26/6: câu chuyện của một ngày',
  calendar: 'Đăng ký lịch (ICS)',
  open: 'Xem Tháng hành động năm',
} as const;

/** What to do now, by where the year stands. `{year}` is the year spoken of, `{next}` the next June. */
export const phaseText: Record<Phase, { title: string; text: string; steps: readonly string[] }> = {
  prepare: {
    title: 'Việc lúc này: chuẩn bị cho tháng 6 năm {next}',
    text: 'Chủ đề mỗi năm được công bố trước tháng 6. Trong lúc chờ, bộ tài liệu năm {year} vẫn dùng được để chuẩn bị.',
    steps: [
      'Chọn người phụ trách và đăng ký kế hoạch với trường hoặc xã.',
      'Xem bộ tài liệu, chọn thứ cần in.',
      'Hẹn trước buổi sinh hoạt, tiết học, buổi nói chuyện với gia đình.',
    ],
  },
  month: {
    title: 'Đang diễn ra: Tháng hành động năm {year}',
    text: 'Làm theo lịch từng tuần; ngày 26/6 là ngày chính.',
    steps: [
      'Treo áp phích, phát thanh, đăng ảnh theo bộ tài liệu.',
      'Tổ chức tiết học, sinh hoạt và ký cam kết.',
      'Ghi lại kết quả để báo cáo sau tháng 6.',
    ],
  },
  report: {
    title: 'Việc lúc này: nhìn lại năm {year}, nghĩ tới tháng 6 năm {next}',
    text: 'Tháng hành động năm {year} đã kết thúc. Hãy ghi lại điều làm được và điều cần đổi khi mọi người còn nhớ.',
    steps: [
      'Hoàn tất báo cáo kết quả theo mẫu trong bộ tài liệu.',
      'Hỏi học sinh, phụ huynh: điều gì có ích, điều gì chưa?',
      'Giữ lại các hoạt động thường xuyên: trò chuyện, câu lạc bộ, góc tư vấn.',
    ],
  },
};

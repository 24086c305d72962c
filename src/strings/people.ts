/** Interface text of the pages for people: audiences, help, reporting. */
export const audiencePages = {
  title: 'Dành cho tôi',
  lead: 'Chọn chỗ đứng của bạn. Mỗi trang bắt đầu từ câu bạn hay hỏi, và trả lời bằng luật đang áp dụng.',
  questions: 'Câu hỏi của bạn',
  materials: 'Tài liệu cho bạn',
  basis: 'Căn cứ',
} as const;

export const helpPage = {
  leave: 'Rời trang này',
  leaveHint: 'Bấm nút hoặc nhấn phím Esc ba lần: trang chuyển ngay sang một trang lịch và không quay lại được bằng nút Lùi.',
  urgent: 'Gọi ngay',
  situations: 'Tình huống của bạn',
  local: 'Nơi hỗ trợ ở địa phương',
  localLead: 'Chúng tôi chỉ đăng địa chỉ đã xác nhận. Nơi chưa xác nhận được ghi rõ là chưa cập nhật.',
  notUpdated: 'chưa cập nhật',
  confirmed: 'đã xác nhận',
  checked: 'kiểm tra lần cuối',
  source: 'nguồn',
} as const;

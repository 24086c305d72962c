/** Interface text of the pages for people: audiences, help, reporting. */
export const audiencePages = {
  title: 'Dành cho tôi',
  lead: 'Bạn là ai? Mỗi trang bắt đầu từ câu bạn hay hỏi, và trả lời bằng luật đang áp dụng.',
  materials: 'Tài liệu cho bạn',
} as const;

export const helpPage = {
  leave: 'Rời trang này',
  leaveHint:
    'Bấm “Rời trang này”, hoặc nhấn phím Esc hay Shift ba lần: trang chuyển ngay sang một trang lịch, nút Lùi không đưa trở lại. Lịch sử của trình duyệt vẫn có thể ghi những trang đã mở; muốn xóa thì vào phần Lịch sử của trình duyệt.',
  urgent: 'Gọi ngay',
  situations: 'Tình huống của bạn',
  urgentMore: 'Khi nào gọi số nào',
  allQuestions: 'Xem mọi câu hỏi',
  openProvinces: (count: number): string => `${count} tỉnh, thành phố chưa cập nhật`,
  local: 'Nơi hỗ trợ ở địa phương',
  checked: 'kiểm tra lần cuối',
  source: 'nguồn',
} as const;

/** Interface text of the pages for people: audiences, help, reporting. */
export const audiencePages = {
  title: 'Dành cho tôi',
  lead: 'Bạn là ai? Mỗi trang bắt đầu từ câu bạn hay hỏi, và trả lời bằng luật đang áp dụng.',
  materials: 'Tài liệu cho bạn',
  series: 'Chuỗi bài, dạy lần lượt',
  filtered: (count: number): string => `Xem cả ${count} tài liệu và lọc`,
} as const;

export const helpPage = {
  leave: 'Rời trang này',
  leaveHint: 'Bấm “Rời trang này”, hoặc nhấn phím Esc hay Shift ba lần: trang chuyển ngay sang một tờ lịch, nút Lùi không đưa trở lại.',
  kept: 'Trình duyệt vẫn giữ lại gì?',
  keptList: [
    'Những trang đã mở, trong phần Lịch sử. Máy khác dùng chung tài khoản trình duyệt cũng có thể thấy.',
    'Gợi ý khi gõ địa chỉ, và thẻ vừa đóng.',
    'Tệp đã tải về, ảnh đã chụp màn hình.',
    'Bản của trang web để dùng khi không có mạng: ai mở trang này cũng được giữ cùng một bộ, không nói bạn đã đọc gì. Tài liệu bạn tự bấm lưu thì có tên.',
    'Người quản lý mạng wifi có thể thấy tên trang web. Địa chỉ bắt đầu bằng https thì họ không thấy bạn đọc trang nào.',
    'Trang này không đặt cookie. Lúc bạn rời đi, nó chỉ nhớ trong thẻ đang mở là “đã rời”, để nút Lùi không quay lại; đóng thẻ là mất.',
  ],
  keptAdvice: 'Muốn không để lại: xóa Lịch sử, hoặc mở cửa sổ ẩn danh trước khi vào.',
  urgent: 'Gọi ngay',
  sheets: 'Tình huống của bạn',
  situations: 'Chuyện khác, không gấp từng phút',
  urgentMore: 'Khi nào gọi số nào',
  allQuestions: 'Xem mọi câu hỏi',
  local: 'Nơi hỗ trợ ở địa phương',
  province: 'Tỉnh, thành của tôi',
  choose: 'Chọn tỉnh, thành phố',
  openProvince: 'chúng tôi chưa có địa chỉ nào đã kiểm tra. Ở tỉnh, những nơi này phải biết:',
  anyProvince: 'Ở tỉnh, thành phố nào cũng vậy, những nơi này phải biết:',
  openProvinces: (count: number): string => `${count} tỉnh, thành phố chưa có địa chỉ nào đã kiểm tra`,
  confirmed: 'nguồn mới nhất năm',
  confirmedHint: 'số có thể đã đổi',
  checked: 'kiểm tra lần cuối',
  source: 'nguồn',
} as const;

/** Interface text of the sheets of help: on the page and in print. */
export const sheetStrings = {
  dont: 'Đừng làm',
  then: 'Sau đó',
  more: 'Số khác',
  honest: 'Nói thật',
  basis: 'Căn cứ',
  files: 'In ra, gửi đi',
  differ: 'Nguồn khác nhau ở đâu, tờ này chọn gì',
  medical: 'Không thay lời nhân viên y tế; gọi 115 trước.',
  all: 'Mọi tình huống',
  alt: (title: string): string => `Tờ trợ giúp “${title}”: số cần gọi, việc cần làm, việc đừng làm`,
} as const;

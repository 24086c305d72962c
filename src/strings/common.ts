/** Interface text of the frame around every page. All interface text of the site lives in this folder. */
export const common = {
  siteName: 'Phòng, chống ma túy',
  shortName: 'Chống ma túy',
  siteTagline: 'Luật · Tài liệu · Trợ giúp',
  slogan: 'Hiểu luật. Biết từ chối. Biết tìm giúp đỡ.',
  skipToContent: 'Tới nội dung chính',
  toTop: 'Lên đầu trang',
  breadcrumbLabel: 'Đường dẫn trang',
  home: 'Trang chủ',
  menu: 'Menu',
  mainNav: 'Các phần của trang web',
  footerNav: 'Thông tin thêm',
  searchLabel: 'Tìm trong trang web',
  searchPlaceholder: 'Bạn muốn hỏi gì?',
  searchButton: 'Tìm',
  /** Where scripts are on and yet one of the page's could not start. */
  notStarted:
    'Phần này chưa chạy được: trình duyệt quá cũ, hoặc đường mạng bị ngắt giữa chừng. Bạn thử tải lại trang. Mọi nội dung khác vẫn đọc được.',
  helpNow: 'Tôi cần giúp đỡ',
  onThisPage: 'Trên trang này',
  checkedOn: 'Kiểm tra lần cuối',
  sources: 'Nguồn',
  basis: 'Căn cứ',
  dangerLine: 'Có người nguy hiểm tính mạng, gọi',
  childLine: 'Trẻ em cần giúp, gọi',
  footerNote:
    'Trang này diễn giải pháp luật bằng lời dễ hiểu; khi áp dụng, căn cứ vào văn bản chính thức. Không quảng cáo, không theo dõi, không dùng cookie.',
} as const;

/** The five doors: the same on the home page, in the header and in the footer. */
export const doors = [
  { href: '/van-ban/', label: 'Luật', title: 'Tra cứu luật', text: 'Từng điều, từng khoản, bằng lời dễ hiểu.' },
  { href: '/danh-cho/', label: 'Dành cho tôi', title: 'Dành cho tôi', text: 'Học sinh, sinh viên, cha mẹ, thầy cô, bạn trẻ.' },
  {
    href: '/chien-dich/',
    label: 'Tháng hành động',
    title: 'Tháng hành động',
    text: 'Bộ tài liệu tháng 6 và ngày 26/6 cho trường, cho xã.',
  },
  { href: '/tai-ve/', label: 'Tải về', title: 'Tải tài liệu', text: 'Áp phích, bài giảng, mẫu văn bản để in và sửa.' },
  { href: '/tro-giup/', label: 'Trợ giúp', title: 'Tôi cần giúp đỡ', text: 'Gọi ai, đi đâu, bước đầu tiên là gì.' },
] as const;

/** Pages that answer at once: on the home page and in the footer. */
export const guides = [
  { href: '/hoi-dap/', label: 'Mọi câu hỏi' },
  { href: '/thu-tuc/', label: 'Thủ tục từng bước' },
  { href: '/bieu-mau/', label: 'Biểu mẫu để điền' },
  { href: '/bi-phat-the-nao/', label: 'Bị phạt thế nào?' },
] as const;

/** Pages about the site itself. */
export const about = [
  { href: '/gioi-thieu/', label: 'Giới thiệu' },
  { href: '/nguon/', label: 'Nguồn của mọi thông tin' },
  { href: '/du-lieu/', label: 'Dữ liệu mở' },
  { href: '/tro-nang/', label: 'Khả năng tiếp cận' },
  { href: '/khi-khong-co-mang/', label: 'Dùng khi không có mạng' },
  { href: '/rss.xml', label: 'Tin thay đổi (RSS)' },
] as const;

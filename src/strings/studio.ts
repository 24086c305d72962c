/** Interface text of "make it yours". */
export const studio = {
  title: 'Tự làm áp phích, thư khen, băng rôn của bạn',
  lead: 'Gõ tên đơn vị, nơi và ngày, thêm biểu trưng nếu có; xem ngay; tải PDF để in hoặc ảnh để đăng. Mọi việc diễn ra trong máy của bạn, không gửi gì đi đâu.',
  /** On the page of an item. */
  use: 'Dùng mẫu này: điền tên đơn vị, ngày',
  design: 'Mẫu',
  size: 'Cỡ',
  preview: 'Xem trước',
  pdf: 'Tải PDF',
  pdfOf: (pages: number): string => `Tải PDF ${pages} trang`,
  png: 'Tải ảnh',
  print: 'In',
  share: 'Gửi ảnh',
  word: 'Tải bản Word',
  making: 'Đang làm tệp…',
  made: 'Đã làm xong tệp',
  failed: 'Không tải được mẫu. Hãy kiểm tra mạng rồi thử lại.',
  needsScript: 'Phần này cần JavaScript. Bạn vẫn có thể tải bản để trống ở trang Tải tài liệu.',
  /** Before characters that the fonts do not have. */
  missing: 'Không in được các ký tự này, đã bỏ ra:',
  reduced: (times: number): string => `Băng rôn dài hơn 5 m nên tệp PDF làm theo tỉ lệ 1:${times}; dặn nơi in phóng ${times} lần.`,
  logo: 'Biểu trưng (tệp ảnh)',
  logoHelp: 'PNG nền trong là đẹp nhất. Ảnh chỉ được đọc trong máy của bạn.',
  logoFailed: 'Không đọc được tệp ảnh này. Hãy dùng PNG, JPG, WebP hoặc SVG.',
  logoAlt: 'Biểu trưng của đơn vị',
  logoRemove: 'Bỏ biểu trưng',
  list: 'Danh sách người được khen',
  listHelp: 'Mỗi dòng một người: họ tên, lớp, lý do (nếu khác nhau). Dán từ Excel cũng được. Mỗi người một trang trong cùng một tệp PDF.',
  listPlaceholder: 'Nguyễn Văn An, 10A1\nTrần Thị Bình, 10A2',
  listFile: 'Hoặc chọn tệp CSV, Excel (XLSX)',
  listFailed: 'Không đọc được tệp này. Hãy lưu thành XLSX hoặc CSV rồi chọn lại.',
  listEmpty: 'Không thấy tên nào trong danh sách.',
  listCount: (count: number): string => `${count} người`,
  before: 'Người trước',
  beforeShort: 'Trước',
  after: 'Người sau',
  afterShort: 'Sau',
  position: (number: number, count: number): string => `${number}/${count}`,
  people: 'nguoi',
} as const;

/** What each field asks, and an example of an answer; nothing is filled in beforehand. */
export const studioFields = {
  parent: { label: 'Cơ quan chủ quản', placeholder: 'Sở Giáo dục và Đào tạo …' },
  name: { label: 'Tên trường, lớp, xã, phường, đặc khu', placeholder: 'Trường THPT …' },
  place: { label: 'Nơi', placeholder: 'Phường …, tỉnh …' },
  date: { label: 'Ngày', placeholder: 'ngày 26 tháng 6 năm …' },
  free: { label: 'Lời riêng của đơn vị', placeholder: 'Ví dụ: gặp thầy cô phòng tư vấn học đường' },
  person: { label: 'Họ và tên người được khen', placeholder: 'Nguyễn Văn An' },
  unit: { label: 'Lớp, đơn vị', placeholder: '10A1' },
  lead: { label: 'Lời khen của ai', placeholder: 'Hiệu trưởng Trường THPT … khen' },
  reason: { label: 'Lý do khen', placeholder: 'Tích cực học luật, biết từ chối và giúp bạn' },
  role: { label: 'Chức danh người ký', placeholder: 'Hiệu trưởng' },
  signer: { label: 'Họ và tên người ký', placeholder: 'Để trống nếu ký rồi mới ghi' },
} as const;

/** What a sheet says by itself. */
export const ownWords = { blank: '…………………………………………', unit: 'lớp' } as const;

/** Inside an app that shows pages but keeps no files. */
export const inApp = {
  title: (app: string): string => `${app} không lưu được tệp từ trang này`,
  ways: 'Các cách giữ tệp:',
  share: 'Gửi hoặc lưu tệp bằng bảng chia sẻ của máy.',
  shareButton: 'Gửi, lưu tệp',
  hold: 'Nhấn giữ vào ảnh dưới đây rồi chọn lưu ảnh.',
  browser:
    'Mở trang này bằng trình duyệt: chạm dấu ba chấm ở góc màn hình, chọn mở bằng trình duyệt (Chrome, Safari), rồi làm lại; chữ đã gõ không đi theo.',
  address: 'Hoặc chép địa chỉ này và dán vào trình duyệt:',
  picture: 'Ảnh để nhấn giữ và lưu',
} as const;

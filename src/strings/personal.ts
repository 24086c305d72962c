/** Interface text of "make it yours". */
export const personal = {
  title: 'Tự làm áp phích, ảnh và thư khen của bạn',
  lead: 'Gõ tên trường, lớp, xã hoặc phường và ngày; xem ngay; tải ảnh PNG hoặc in. Mọi việc diễn ra trong trình duyệt của bạn, không gửi gì đi đâu.',
  design: 'Chọn mẫu',
  name: 'Tên trường, lớp, xã, phường, đặc khu',
  date: 'Ngày hoặc địa điểm, thời gian',
  person: 'Tên người hoặc tập thể được khen (thư khen)',
  reason: 'Lý do khen (thư khen)',
  certificate: 'Thư khen',
  preview: 'Xem trước',
  download: 'Tải ảnh PNG',
  print: 'In',
  failed: 'Không tải được hình mẫu. Hãy kiểm tra mạng rồi chọn lại mẫu.',
  needsScript: 'Phần này cần JavaScript. Bạn vẫn có thể tải bản sửa được ở trang Tải tài liệu.',
  sampleName: 'Trường THPT …',
  sampleDate: (year: number | undefined) => (year === undefined ? 'Tháng 6' : `Tháng 6 năm ${year}`),
} as const;

/** What a certificate says by itself. */
export const certificateText = {
  title: 'Thư khen',
  awardedTo: 'Trao tặng',
  signer: 'Người ký',
  sampleReason: 'Đã tích cực tham gia Tháng hành động phòng, chống ma túy',
  /** Stands where nothing has been typed yet. */
  blank: '…………………………',
} as const;

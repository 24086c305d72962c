/** Interface text of materials, quizzes and downloads. */
export const materials = {
  title: 'Tài liệu',
  all: 'Tất cả tài liệu',
  series: 'Chuỗi bài, dạy lần lượt',
  seriesFor: 'Dành cho',
  seriesRhythm: 'Nhịp',
  seriesPieces: 'Gồm',
  order: 'Lần lượt từng bài',
  pieces: (count: number, unit: string): string => `${count} ${unit.toLowerCase()}`,
  inSeries: (unit: string, number: number, count: number): string => `${unit} ${number}/${count}`,
  before: 'Trước',
  after: 'Tiếp theo',
  about: 'Cần biết trước',
  steps: 'Từng phần',
  kind: 'Loại',
  grade: 'Lớp',
  gradeOf: (grade: number | string): string => `Lớp ${grade}`,
  length: 'Thời lượng',
  lengths: { 'den-25': 'Đến 25 phút', 'den-45': '26 đến 45 phút', 'tren-45': 'Trên 45 phút' },
  filter: 'Lọc tài liệu',
  lists: 'Xem theo danh sách',
  listsBy: { audience: 'Theo người dùng', grade: 'Theo lớp', length: 'Theo thời lượng', topic: 'Theo chủ đề' },
  short: (minutes: number): string => `có bản ${minutes} phút`,
  lead: 'Bài học, cẩm nang, trắc nghiệm, mẫu văn bản. Đọc trên web hoặc tải về để in và sửa; mọi bản làm từ cùng một nội dung.',
  downloads: 'Tải về',
  pages: 'trang',
  minutes: 'phút',
  audienceFor: 'Dành cho',
  rightAnswer: 'Đáp án đúng:',
  showAnswer: 'Xem đáp án và giải thích',
  question: 'Câu',
  again: 'Làm lại từ đầu',
  quizHelp: 'Chọn một đáp án; lời giải thích hiện ngay bên dưới.',
  printKey: 'Bản in có tờ đáp án riêng ở phần Tải về.',
  basis: 'Căn cứ',
} as const;

/** Files that item pages fold away, by whom they are for. */
export const specialFiles = {
  'den-trang': {
    title: 'Bản đen trắng',
    note: 'Chữ đen trên nền trắng, ít mực, để in máy thường hoặc phô tô. Áp phích kèm bản A5 phát tay.',
  },
  'nha-in': {
    title: 'Cho nhà in',
    note: 'Một tệp ZIP gồm mọi khổ: PDF có phần chừa xén và dấu xén, màu CMYK; bản chữ đã thành nét; SVG; phiếu đặt in.',
  },
} as const;

export const downloadPage = {
  title: 'Tải tài liệu',
  lead: 'In được, sửa được, dùng ngay. Chọn theo người dùng, loại, chiến dịch hoặc chủ đề.',
  bundles: 'Tải cả bộ trong một lần',
  bundlesLead: 'Mỗi tệp ZIP gồm mọi tài liệu hợp với nơi bạn làm việc.',
  files: 'Từng tài liệu',
  filters: 'Lọc tài liệu',
  audience: 'Người dùng',
  format: 'Định dạng',
  campaign: 'Chiến dịch',
  topic: 'Chủ đề',
  any: 'Tất cả',
  none: 'Không có tài liệu nào khớp. Hãy bỏ bớt một điều kiện.',
  shown: 'tài liệu đang hiện',
  select: 'Chọn',
  selected: 'Tải các tài liệu đã chọn (ZIP)',
  packing: 'Đang đóng gói…',
  failed: 'Không tải được. Hãy thử lại, hoặc tải từng tệp.',
  others: 'Tệp khác',
  manifest: 'Danh mục cho máy đọc (JSON, có sha256)',
} as const;

/** The large buttons of an item: what one does with the file. */
export const mainAction = {
  print: 'In A4',
  banner: 'In băng rôn',
  word: 'Sửa bằng Word',
  slides: 'Mở bằng PowerPoint',
  post: 'Đăng Zalo',
  calendar: 'Thêm vào lịch',
  text: 'Chép chữ',
} as const;

export const formatLabel: Record<string, string> = {
  pdf: 'PDF (in)',
  docx: 'Word (sửa)',
  pptx: 'PowerPoint (sửa)',
  xlsx: 'Excel (tự tính)',
  png: 'Ảnh PNG',
  webp: 'Ảnh WebP',
  svg: 'SVG',
  ics: 'Lịch (ICS)',
  txt: 'Văn bản thuần',
  zip: 'ZIP',
};

/** What a question says at once when an option was chosen. */
export const verdictText = {
  right: 'Đúng.',
  wrong: 'Chưa đúng.',
  rightOption: 'Đáp án đúng',
  wrongOption: 'Bạn chọn, chưa đúng',
  progress: (answered: number, all: number, right: number): string => `Đã làm ${answered}/${all} câu, đúng ${right}`,
} as const;

/** Quizzes on the web: one question at a time, the result, the projector. */
export const quiz = {
  oneByOne: 'Làm từng câu',
  list: 'Xem cả danh sách',
  project: 'Chiếu cho cả lớp',
  draw: 'Ra đề, trộn câu',
  back: 'Câu trước',
  next: 'Câu tiếp',
  finish: 'Xem kết quả',
  place: (number: number, all: number): string => `Câu ${number}/${all}`,
  resultTitle: 'Kết quả',
  result: (right: number, all: number): string => `Kết quả: đúng ${right}/${all} câu`,
  right: 'Đúng',
  wrong: 'Chưa đúng',
  open: 'Chưa làm',
  again: (number: number, prompt: string): string => `Xem lại câu ${number}: ${prompt}`,
  againWrong: 'Làm lại câu chưa đúng',
  close: 'Đóng',
  show: 'Hiện đáp án',
} as const;

/** The page of all quizzes, and of drawing papers. */
export const papers = {
  title: 'Trắc nghiệm và ra đề',
  lead: 'Các bộ câu hỏi theo người làm. Làm trên điện thoại, chiếu cho cả lớp, hoặc rút câu, trộn thành nhiều mã đề rồi in.',
  sets: 'Các bộ câu hỏi',
  count: (count: number): string => `${count} câu`,
  draw: 'Ra đề',
  how: 'Máy rút câu, không lấy hai câu hỏi về cùng một điều, ít nhất một nửa là tình huống và kỹ năng nếu bộ có đủ. Mọi việc làm ngay trong trang này, không gửi và không lưu gì. Cùng bộ, cùng số câu, cùng mã thì ra đúng đề ấy.',
  needsScript: 'Muốn ra đề ngay trong trang, hãy bật JavaScript. Không bật được thì dùng các mã đề in sẵn ở trang của từng bộ.',
  from: 'Lấy câu từ',
  length: 'Số câu mỗi đề',
  codes: 'Số mã đề',
  first: 'Mã đầu tiên',
  make: 'Ra đề',
  print: 'In các đề và bảng chấm',
  few: (most: number): string => `Các bộ đã chọn hỏi về ${most} điều. Chọn thêm bộ, hoặc bớt số câu.`,
  none: 'Hãy chọn ít nhất một bộ.',
  made: (codes: string, count: number): string => `Đã ra ${count} câu cho mỗi mã: ${codes}. Bảng chấm ở trang cuối.`,
  code: (code: number): string => `Mã đề ${code}`,
  name: 'Họ và tên',
  schoolClass: 'Lớp',
  right: (count: number): string => `Số câu đúng, trên ${count}`,
  marker: 'Người chấm',
  how2: 'Mỗi câu chọn một chữ cái, viết vào ô của phiếu trả lời.',
  question: 'Câu',
  answer: 'Đáp án',
  marking: 'Bảng chấm, thầy cô giữ riêng',
  inSet: 'Bộ, câu',
} as const;

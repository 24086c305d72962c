/** The closed word lists of the content model. Ids stand in YAML and in the manifest; labels are what readers see. */

/** What an item is. Each kind has one template; the label heads the printed page. */
export const KINDS = {
  lesson: 'Giáo án',
  session: 'Buổi sinh hoạt',
  evening: 'Buổi gặp cha mẹ',
  training: 'Buổi tập huấn',
  worksheet: 'Phiếu học tập',
  letter: 'Thư gửi gia đình',
  invitation: 'Giấy mời',
  handout: 'Tờ mang về',
  game: 'Trò chơi, bỏ phiếu',
  plan: 'Kế hoạch năm',
  activity: 'Hoạt động lớp',
  quiz: 'Trắc nghiệm',
  guide: 'Hướng dẫn',
  'fact-sheet': 'Thông tin nhanh',
  leaflet: 'Tờ gấp',
  cards: 'Bộ thẻ',
  slides: 'Bài trình chiếu',
  poster: 'Áp phích',
  social: 'Ảnh mạng xã hội',
  banner: 'Băng rôn',
  messages: 'Khẩu hiệu, thông điệp',
  speech: 'Bài phát biểu',
  script: 'Kịch bản',
  form: 'Mẫu văn bản',
  certificate: 'Giấy chứng nhận',
  calendar: 'Lịch',
  sheet: 'Tờ trợ giúp',
} as const;
export type Kind = keyof typeof KINDS;

/** What there is of each kind, in the order of the kinds; kinds of which there is nothing are left out. */
export const byKind = <T extends { kind: Kind }>(items: readonly T[]): { kind: Kind; label: string; list: T[] }[] =>
  (Object.keys(KINDS) as Kind[])
    .map((kind) => ({ kind, label: KINDS[kind], list: items.filter((item) => item.kind === kind) }))
    .filter(({ list }) => list.length > 0);

/** Kinds by what one does with them, for short lists: every kind stands in exactly one group. */
export const KIND_GROUPS: readonly { id: string; label: string; kinds: readonly Kind[] }[] = [
  { id: 'doc', label: 'Hướng dẫn, thông tin nhanh', kinds: ['guide', 'fact-sheet', 'leaflet', 'handout', 'sheet'] },
  {
    id: 'lam-cung',
    label: 'Bài học, buổi gặp, kế hoạch',
    kinds: ['lesson', 'session', 'evening', 'training', 'plan', 'activity', 'script', 'speech', 'slides'],
  },
  { id: 'thu-suc', label: 'Trắc nghiệm, trò chơi', kinds: ['quiz', 'game', 'cards'] },
  {
    id: 'in-ra',
    label: 'Phiếu, mẫu, áp phích',
    kinds: ['worksheet', 'letter', 'invitation', 'poster', 'social', 'banner', 'messages', 'form', 'certificate', 'calendar'],
  },
];

/** Where an item is used; drives the ZIPs by level. */
export const LEVELS = {
  'tieu-hoc': 'Tiểu học',
  thcs: 'Trung học cơ sở',
  thpt: 'Trung học phổ thông',
  'dai-hoc': 'Đại học, cao đẳng',
  'xa-phuong': 'Xã, phường, đặc khu',
  'gia-dinh': 'Gia đình',
} as const;
export type Level = keyof typeof LEVELS;

/** What an item is about; the filter on /tai-ve/. */
export const TOPICS = {
  'phap-luat': 'Pháp luật',
  'ky-nang-tu-choi': 'Kỹ năng từ chối',
  'thuoc-la-dien-tu': 'Thuốc lá điện tử',
  'ma-tuy-nguy-trang': 'Ma túy ngụy trang',
  'so-dong': 'Số đông thật sự',
  'ap-luc': 'Áp lực, rủ rê',
  'quang-cao-mang': 'Quảng cáo, trên mạng',
  'cam-xuc': 'Cảm xúc, căng thẳng',
  'ra-quyet-dinh': 'Quyết định, kế hoạch',
  'ban-be': 'Bạn bè, giúp bạn',
  'suc-khoe': 'Sức khỏe, cấp cứu',
  'viec-lam': 'Việc làm',
  'tap-huan': 'Cho người dạy',
  'gia-dinh': 'Gia đình',
  'nha-truong': 'Nhà trường',
  'xet-nghiem': 'Xét nghiệm',
  'cai-nghien-tu-nguyen': 'Cai nghiện tự nguyện',
  'cai-nghien-bat-buoc': 'Cai nghiện bắt buộc',
  'sau-cai-nghien': 'Sau cai nghiện',
  'tro-giup': 'Tìm trợ giúp',
  'to-giac': 'Báo tin, tố giác',
  'thang-hanh-dong': 'Tháng hành động',
  'ngay-26-6': 'Ngày 26/6',
  'cong-dong': 'Cộng đồng',
} as const;
export type Topic = keyof typeof TOPICS;

/** What an editor may ask for in `formats`. SVG, PNG and WebP are for designs (`art`); ICS is for `events`. */
export const FORMATS = ['pdf', 'docx', 'pptx', 'png', 'webp', 'svg', 'ics', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

/** Sizes a design is made for: paper in millimetres, screens in pixels. The id stands in YAML and in the file name. */
export const SIZES = {
  a3: { width: 297, height: 420, unit: 'mm', label: 'A3' },
  a4: { width: 210, height: 297, unit: 'mm', label: 'A4' },
  'a4-4-the': { width: 210, height: 297, unit: 'mm', label: '4 thẻ A6 trên một tờ A4' },
  '1080x1080': { width: 1080, height: 1080, unit: 'px', label: 'vuông 1080×1080' },
  '1080x1350': { width: 1080, height: 1350, unit: 'px', label: 'dọc 1080×1350' },
  '1080x1920': { width: 1080, height: 1920, unit: 'px', label: 'tin dọc 1080×1920' },
  '1200x630': { width: 1200, height: 630, unit: 'px', label: 'ngang 1200×630' },
  '1640x856': { width: 1640, height: 856, unit: 'px', label: 'bìa trang 1640×856' },
  'bang-ron-3x1': { width: 3000, height: 1000, unit: 'mm', label: 'băng rôn ngang 3:1' },
  'bang-ron-doc-1x3': { width: 800, height: 2400, unit: 'mm', label: 'băng rôn dọc 1:3' },
} as const;
export type SizeId = keyof typeof SIZES;

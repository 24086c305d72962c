/**
 * Words that are one word to the eye and must not be parted by the end of a line, on paper and on posters: "ma / túy" is read as two things,
 * "Điều / 5" loses its number. Written as patterns of Typst (Rust's regex, letters of either case), joined to one by HELD_TOGETHER.
 */
const PAIRS = [
  'ma túy',
  'hiệu lực',
  'cai nghiện',
  'cha mẹ',
  'trẻ em',
  'em bé',
  'học sinh',
  'thầy cô',
  'gia đình',
  'mục tiêu',
  'quốc tế',
  'công an',
  'thuốc lá',
  'điện tử',
  'sức khỏe',
  'pháp luật',
  'nghị định',
  'công văn',
  'việt nam',
] as const;

/** Clauses and what counts: "khoản 5", "Điều 12a", "Luật số 120/2025/QH15", "45 phút", "tháng 6". */
const NUMBERED = [
  String.raw`(?:điều|khoản|chương|mục|phụ lục|bài|lớp|câu|tháng|ngày|năm|luật số|số) \d[\d/]*[a-zđ]?(?:/[\p{L}\d-]+)*`,
  String.raw`điểm [a-zđ]`,
  String.raw`\d+(?:,\d+)? (?:phút|giờ|ngày|tháng|năm|tuổi|tuần|em|người|%)`,
] as const;

/** One pattern for all of them; a word boundary on each side, so that nothing inside a longer word is held. */
export const HELD_TOGETHER = `(?i)\\b(?:${[...NUMBERED, ...PAIRS].join('|')})\\b`;

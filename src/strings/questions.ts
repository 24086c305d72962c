/** Interface text of the question pages. */
export const questions = {
  title: 'Hỏi đáp',
  lead: 'Câu hỏi bằng lời của bạn. Mỗi câu một trang: câu trả lời ngắn, việc cần làm, ai giúp được.',
  description: 'Câu hỏi thường gặp về ma túy, xét nghiệm, cai nghiện, mức phạt, trả lời ngắn và có căn cứ.',
  urgent: 'Đang cần ngay',
  bySituation: 'Theo tình huống',
  byPerson: 'Theo người hỏi',
  all: 'Tất cả, theo vần',
  count: (count: number): string => `${count} câu`,
  do: 'Việc cần làm',
  help: 'Ai giúp được',
  related: 'Câu hỏi gần với câu này',
  back: 'Mọi câu hỏi',
  basisOnPage: 'Căn cứ và nguồn: xem ở trang của câu hỏi này.',
  sheetIsShort: 'Phiếu này in câu trả lời ngắn. Bảng và phần giải thích đầy đủ ở trang của câu hỏi này.',
  halfSheet: 'In nửa trang A5 (PDF)',
  thisOne: 'Câu hỏi này',
} as const;

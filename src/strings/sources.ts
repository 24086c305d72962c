/** Interface text of the page of sources. */
export const sourcesPage = {
  title: 'Nguồn của mọi thông tin',
  lead: 'Điều gì trang này nói, nói ở đâu, dựa vào nguồn nào, và chúng tôi kiểm tra ngày nào. Điều chưa xác nhận thì không đăng.',
  fact: 'Nội dung',
  source: 'Nguồn',
  checked: 'Kiểm tra',
  /** How many facts a subject has, after its name. */
  count: (facts: number) => `${facts} nội dung`,
  noDate: 'không ghi ngày',
  areas: {
    documents: 'Văn bản',
    words: 'Từ khó',
    questions: 'Hỏi đáp',
    procedures: 'Thủ tục',
    penalties: 'Mức phạt',
    forms: 'Biểu mẫu',
    audiences: 'Dành cho từng người',
    materials: 'Tài liệu',
    campaign: 'Chiến dịch',
    help: 'Trợ giúp',
    reporting: 'Tố giác tội phạm',
  },
} as const;

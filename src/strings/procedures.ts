/** Interface text of the procedures. */
export const procedures = {
  title: 'Thủ tục từng bước',
  lead: 'Ai làm gì, trong bao lâu, theo khoản nào. Tính được hạn của bạn ngay trên máy, không gửi gì đi.',
  description: (documents: string): string => `Các thủ tục theo ${documents}: từng bước, hạn giờ, người làm, mẫu đơn.`,
  and: ' và ',
  steps: 'Từng bước',
  yours: 'Việc của bạn hoặc gia đình',
  deadline: 'Hạn',
  from: 'kể từ khi',
  forms: 'Mẫu',
  rights: 'Quyền của bạn',
  calculator: 'Tính hạn của bạn',
  event: 'Việc nào đã xảy ra?',
  when: 'Lúc nào?',
  assumption:
    'Ngày làm việc: đã trừ thứ bảy, chủ nhật, chưa trừ ngày lễ, Tết. Luật và nghị định không giải thích “ngày làm việc”; hãy hỏi Công an cấp xã.',
  private: 'Phép tính diễn ra trên máy của bạn, không lưu, không gửi.',
  needsScript: 'Tính hạn cần JavaScript. Không có, bạn vẫn đọc được mọi hạn ở từng bước bên dưới.',
  units: { gio: 'giờ', ngay: 'ngày', 'ngay-lam-viec': 'ngày làm việc', thang: 'tháng', nam: 'năm' },
  before: (date: string, time: string): string => `trước ${time} ngày ${date}`,
  endOf: (date: string): string => `hết ngày ${date}`,
  onArticle: 'Thủ tục có điều này',
} as const;

import type { AFFECTED, CHANGE_KINDS } from '../legal/comparison.ts';

/** Interface text of the comparison of the two laws. */
export const comparison = {
  title: 'Đối chiếu Luật 73/2021 và Luật 120/2025',
  lead: 'Từng điều của luật cũ nay ở đâu, điều gì giữ nguyên, điều gì đổi đối với người dân.',
  filter: 'Chỉ xem điều liên quan đến',
  all: 'Mọi người',
  none: 'Không có',
  sideBySideOf: (from: string, to: string): string => `So từng khoản: Điều ${from} cũ và Điều ${to} mới`,
  before: (name: string): string => `${name}: `,
  shown: 'Đang hiện {count} trên {all} dòng.',
  legend: (newName: string, oldName: string): string => `Tên điều là tên ở ${newName}; điều đã bỏ thì là tên ở ${oldName}.`,
  biggest: (count: number): string => (count === 7 ? 'Bảy thay đổi lớn nhất' : `${count} thay đổi lớn nhất`),
  biggestLead: 'Chúng tôi chọn những thay đổi chạm tới nhiều người nhất.',
  biggestTransition: 'Đang dở dang từ trước 01/7/2026? Xem luật nào áp dụng.',
  toRow: (article: number | string): string => `So với luật cũ: dòng của Điều ${article}`,
  basis: 'Căn cứ',
  transition: 'Đang dở dang vào ngày 01/7/2026 thì theo luật nào?',
  transitionLead:
    'Điều 56 Luật 120/2025/QH15 trả lời cho người đang cai nghiện, hồ sơ đang lập, cơ sở và hoạt động đã được cấp phép. Người khác: xem trường hợp cuối.',
  rowsTitle: 'Bảng đối chiếu từng điều',
  rowTitle: (from: string, to: string): string => `Điều ${from} Luật 73/2021 và Điều ${to} Luật 120/2025`,
  back: 'Về bảng đối chiếu',
  byClause: 'Từng khoản của hai bản',
  marked:
    'Khoản cũ đứng cạnh khoản mới viết gần giống nhất; đa số do máy ghép. Chữ gạch chân là chữ chỉ có ở bản diễn giải ấy của chúng tôi: có khi luật đổi, có khi chỉ là cách viết. Luật đổi gì thì đọc câu ở trên.',
  rewritten: 'Hai khoản này được viết khác nhau nhiều, nên không đánh dấu từng chữ.',
  noPartner: 'không thấy khoản nào gần giống',
  onArticleOld: 'Nay quy định ở luật đang áp dụng',
  onArticleNew: 'So với luật năm 2021',
} as const;

export const kindLabel: Record<(typeof CHANGE_KINDS)[number], string> = {
  kept: 'Giữ nguyên',
  amended: 'Sửa đổi',
  merged: 'Gộp',
  split: 'Tách',
  new: 'Mới',
  dropped: 'Bỏ',
};

export const affectedLabel: Record<(typeof AFFECTED)[number], string> = {
  'hoc-sinh-sinh-vien': 'Học sinh, sinh viên',
  'cha-me': 'Cha mẹ, gia đình',
  'nguoi-su-dung': 'Người sử dụng ma túy',
  'nguoi-cai-nghien': 'Người đang cai, sau cai',
  'nha-truong': 'Nhà trường',
  'cap-xa': 'Cấp xã',
};

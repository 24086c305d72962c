import type { AFFECTED, CHANGE_KINDS } from '../legal/comparison.ts';

/** Interface text of the comparison of the two laws. Which laws and which day are metadata: no law is named here. */
export const comparison = {
  title: (from: string, to: string): string => `Đối chiếu ${from} và ${to}`,
  lead: 'Từng điều của luật cũ nay ở đâu, điều gì giữ nguyên, điều gì đổi đối với người dân.',
  filter: 'Chỉ xem điều liên quan đến',
  all: 'Mọi người',
  none: 'Không có',
  sideBySideOf: (from: string, to: string): string => `So từng khoản: Điều ${from} cũ và Điều ${to} mới`,
  before: (name: string, articles: readonly number[]): string =>
    articles.length === 0 ? `${name} không có` : `${name}: Điều ${articles.join(', ')}`,
  read: 'Đọc',
  openAll: 'Mở tất cả',
  closeAll: 'Đóng tất cả',
  shown: 'Bảng có {count} trên {all} dòng.',
  legend: (newName: string, oldName: string): string => `Tên điều là tên ở ${newName}; điều đã bỏ thì là tên ở ${oldName}.`,
  biggest: (count: number): string => (count === 7 ? 'Bảy thay đổi lớn nhất' : `${count} thay đổi lớn nhất`),
  biggestLead: 'Chúng tôi chọn những thay đổi chạm tới nhiều người nhất.',
  biggestTransition: (day: string): string => `Đang dở dang từ trước ${day}? Xem luật nào áp dụng.`,
  toRow: (article: number | string): string => `So với luật cũ: dòng của Điều ${article}`,
  basis: 'Căn cứ',
  transition: (day: string): string => `Đang dở dang vào ngày ${day} thì theo luật nào?`,
  rowsTitle: 'Bảng đối chiếu từng điều',
  rowTitle: (from: string, oldName: string, to: string, newName: string): string => `Điều ${from} ${oldName} và Điều ${to} ${newName}`,
  back: 'Về bảng đối chiếu',
  byClause: 'Từng khoản của hai bản',
  marked:
    'Khoản cũ đứng cạnh khoản mới viết gần giống nhất; đa số do máy ghép. Chữ gạch chân là chữ chỉ có ở bản diễn giải ấy của chúng tôi: có khi luật đổi, có khi chỉ là cách viết. Luật đổi gì thì đọc câu ở trên.',
  rewritten: 'Hai khoản này được viết khác nhau nhiều, nên không đánh dấu từng chữ.',
  noPartner: 'không thấy khoản nào gần giống',
  onArticleOld: 'Nay quy định ở luật đang áp dụng',
  onArticleNew: (year: string): string => `So với luật năm ${year}`,
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

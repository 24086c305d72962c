/** Interface text of the reading aids. */
export const reading = {
  sign: 'Aa',
  title: 'Cách đọc',
  size: 'Cỡ chữ',
  sizes: ['Vừa', 'Lớn', 'Rất lớn'],
  easy: 'Dễ đọc: dòng thưa, chữ cách, không nghiêng',
  kept: 'Lựa chọn chỉ lưu trên máy này.',
  aloud: 'Đọc to trang này',
  stop: 'Dừng đọc',
  printedOn: 'in ngày',
} as const;

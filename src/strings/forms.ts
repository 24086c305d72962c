/** Interface text of the list of forms of a document. */
export const forms = {
  title: 'Biểu mẫu kèm theo',
  lead: 'Trang là số trang in trên Công báo; “PDF” là trang của tệp.',
  annex: (number: string): string => `Phụ lục ${number}`,
  count: (count: number): string => `${count} mẫu`,
  form: 'Mẫu số',
  filledBy: 'Ai lập',
  page: 'Trang Công báo (PDF)',
} as const;

import type { ValidityState } from '../legal/validity.ts';

/** A law's state in words: the short label always stands with a shape, never colour alone. */
export const validityLabel: Record<ValidityState, string> = {
  pending: 'Chưa có hiệu lực',
  'in-force': 'Còn hiệu lực',
  repealed: 'Hết hiệu lực',
};

/** The same in one line behind the document's number; a date follows. */
export const validityShort: Record<ValidityState, string> = {
  pending: 'sẽ áp dụng từ',
  'in-force': 'áp dụng từ',
  repealed: 'hết hiệu lực từ',
};

/** The banner that says whether a document applies. Its sentences begin with the document's name. */
export const validityText = {
  appliesFrom: 'áp dụng từ ngày',
  until: 'đến hết ngày trước',
  endedOn: 'đã hết hiệu lực từ ngày',
  replacedBy: 'Thay bằng',
  thenReplacedBy: 'Từ ngày đó thay bằng',
  sameArticle: 'xem điều tương ứng',
} as const;

import { z } from 'zod';
import { InlineError, parseInline } from './inline.ts';
import { parseCitation } from '../legal/citations/written.ts';
import { isoDate, NO_SOURCE, webAddress } from '../vocabulary/pieces.ts';

/** Text without markup: NFC, no line break, no white space at the ends. */
export const plain = z
  .string()
  .min(1, 'không được để trống')
  .refine((text) => text === text.trim() && !/\n/.test(text), 'một dòng chữ, không thừa khoảng trắng ở đầu và cuối')
  .refine((text) => text === text.normalize('NFC'), 'chữ dựng sẵn (Unicode NFC)');

/** Text with the inline markup of `inline.ts`; it stays a string here, each builder parses it. */
export const inline = plain.superRefine((text, context) => {
  try {
    parseInline(text);
  } catch (error) {
    if (!(error instanceof InlineError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

/** A citation of law: "khoản 2 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15". */
export const citation = plain.refine(
  (text) => parseCitation(text) !== undefined,
  'viện dẫn đủ điều và số hiệu, ví dụ “khoản 2 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15”',
);

/** A source that is not a provision of law. */
const publication = z.strictObject({
  title: plain,
  publisher: plain,
  date: plain,
  url: webAddress.optional(),
  checked: isoDate,
});

/** A source: a citation of law, or a publication with publisher, date and the day we checked it. */
export const source = z.union([citation, publication]);
export type Source = z.infer<typeof source>;

/** Where a text comes from: without a source nothing is published. */
export const sources = z.array(source).min(1, { error: NO_SOURCE });

import { z } from 'zod';
import { inline, plain } from '../schema/base.ts';
import { isoDate, phoneNumber, sitePath } from '../vocabulary/pieces.ts';
import { HELP_LINES } from '../vocabulary/help-lines.ts';

/** A line that helps, an entry of `content/tro-giup/duong-day.yaml`: a number to call, or (without one) a page that leads on. */
export const helpLineSchema = z
  .strictObject({
    id: z.enum(HELP_LINES),
    /** On a button: the number as people say it, or a name. */
    name: plain,
    /** Who answers, in two or three words. */
    label: plain,
    /** Who answers and what for, in a sentence. */
    what: plain,
    /** When to call, where the help page says it. */
    when: inline.optional(),
    number: phoneNumber.optional(),
    href: sitePath.optional(),
    /** Year of the newest source, where that is not this year: shown wherever the line is. */
    confirmed: z
      .string()
      .regex(/^20\d\d$/, { error: 'năm của nguồn mới nhất' })
      .optional(),
    source: plain,
    checked: isoDate,
  })
  .refine(({ number, href }) => (number === undefined) !== (href === undefined), {
    error: 'number (số điện thoại) hoặc href (trang dẫn tiếp), một trong hai',
    path: ['number'],
  })
  // A slip in a number can cost a life: it stands here twice, and both must agree.
  .refine(
    ({ id, name, number }) => number === undefined || [id, name].every((text) => !/^[\d ]+$/.test(text) || bare(text) === bare(number)),
    {
      error: 'đúng số ghi ở id và name (hai chỗ ghi cùng một số)',
      path: ['number'],
    },
  );
export type HelpLine = z.infer<typeof helpLineSchema>;

/** The digits of a number alone. */
function bare(text: string): string {
  return text.replace(/\D/g, '');
}

/** The address that a telephone number has in a link. */
export const telephone = (number: string): string => `tel:${bare(number)}`;

/** Where a line leads: its number, or the page that leads on. */
export const lineAddress = ({ number, href }: Pick<HelpLine, 'number' | 'href'>): string =>
  number === undefined ? (href ?? '') : telephone(number);

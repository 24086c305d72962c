import { z } from 'zod';
import { citation, inline, sources } from '../schema/base.ts';
import { isoDate, slug } from '../vocabulary/pieces.ts';
import { HELP_LINES, REPORTING_NUMBERS } from '../vocabulary/help-lines.ts';

/** A situation in people's own words, with the questions (files of `content/hoi-dap/`) that answer it, the most urgent first. */
const situation = z.strictObject({ id: slug, title: z.string().min(3), questions: z.array(slug).min(1) });

/** The help page, `content/tro-giup/tro-giup.yaml`; the sheets are files of their own. `local` says "chưa cập nhật" where nothing is confirmed. */
export const helpSchema = z.strictObject({
  title: z.string().min(3),
  lead: inline,
  /** Lines of `duong-day.yaml`: the three numbers that stand first, and those that are told below. */
  urgent: z.array(z.enum(HELP_LINES)).length(3, { error: 'ba số: một hàng trên màn hình điện thoại' }),
  more: z.array(z.enum(HELP_LINES)).default([]),
  situations: z.array(situation).min(1),
  localNote: inline.optional(),
  /** Who in every province must know where help is, and by which clause: told where we know no address. */
  localWho: z.array(z.strictObject({ text: inline, cites: z.array(citation).default([]) })).min(1),
  local: z
    .array(
      z.strictObject({
        province: z.string().min(2),
        status: z.enum(['chua-cap-nhat', 'da-xac-nhan']),
        /** Provinces that became part of it on 01/7/2025: by them its people still look. */
        former: z.array(z.string()).default([]),
        note: z.string().optional(),
        places: z
          .array(
            z.strictObject({ name: z.string(), address: z.string(), phone: z.string().optional(), source: z.string(), checked: isoDate }),
          )
          .default([]),
      }),
    )
    .default([]),
  sources,
  checked: isoDate,
});
export type Help = z.infer<typeof helpSchema>;

/** A number to report to, with who answers and where we know it from; never one of the lines that help. */
const line = z.strictObject({
  number: z.enum(REPORTING_NUMBERS),
  label: z.string().min(3),
  when: inline,
  source: z.string().min(3, { error: 'nguồn của số điện thoại' }),
  checked: isoDate,
});

/** The page on reporting crime, `content/tro-giup/to-giac.yaml`: apart from help, never offered to a person who needs help. */
export const reportingSchema = z.strictObject({
  title: z.string().min(3),
  lead: inline,
  help: z.strictObject({ text: inline, href: z.literal('/tro-giup/') }),
  contacts: z.array(line).min(1),
  questions: z
    .array(z.strictObject({ id: slug, question: z.string().min(5), answer: z.array(inline).min(1), cites: z.array(citation).default([]) }))
    .default([]),
  sources,
  checked: isoDate,
});
export type Reporting = z.infer<typeof reportingSchema>;

import { z } from 'zod';
import { citation, inline, plain, sources } from '../schema/base.ts';
import { isoDate, slug } from '../vocabulary/pieces.ts';
import { sheetStrings } from '../strings/people.ts';
import { HELP_LINES } from '../vocabulary/help-lines.ts';

/** Most words of a step, and of all that stands before "afterwards" but the number's own: read in twenty seconds by somebody who is afraid. */
const STEP_WORDS = 12;
const SHEET_WORDS = 85;
/** Words that would tell a bystander, from the tab or the history, what the reader's trouble is. */
const REVEALING = /(?<!\p{L})(?:ma túy|nghiện|cai|chất cấm)(?!\p{L})/iu;

/** Words of a text: what stands between white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const step = plain.refine((text) => wordCount(text) <= STEP_WORDS, { error: `nhiều nhất ${STEP_WORDS} tiếng` });

/** A sheet of first help, `content/tro-giup/to/<slug>.yaml`: page, A4, card and picture are made of it. */
export const sheetSchema = z
  .strictObject({
    /** Place in the list of the help page. */
    order: z.int().positive(),
    /** The situation in people's own words. */
    title: plain.refine((text) => !REVEALING.test(text), { error: 'tên không để lộ chuyện (hiện trên thẻ trình duyệt và trong lịch sử)' }),
    /** By what the reader knows that this is the right sheet. */
    when: plain,
    /** The one number, printed big, and when it is the one. */
    number: z.strictObject({ line: z.enum(HELP_LINES), note: plain }),
    steps: z.array(step).min(3).max(6),
    dont: z.array(step).min(1).max(3),
    /** Further lines, smaller. */
    more: z.array(z.enum(HELP_LINES)).default([]),
    /** Other sheets that a step sends to. */
    see: z.array(slug).default([]),
    /** Questions to read when the danger is over. */
    then: z.array(slug).min(1).max(6),
    /** What must be said honestly and takes longer (the law), below the first screen. */
    honest: z.array(inline).default([]),
    basis: z.array(citation).default([]),
    /** True for first aid: the sheet then says that it is no substitute for medical staff. */
    medical: z.boolean(),
    /** Where the sources differ, and which way the sheet takes. */
    differ: z.array(plain).default([]),
    sources,
    checked: isoDate,
  })
  .superRefine((sheet, context) => {
    const words = sheetWords(sheet);
    if (words > SHEET_WORDS)
      context.addIssue({
        code: 'custom',
        path: ['steps'],
        message: `cả tờ (title, when, note, steps, dont, câu về y tế) nhiều nhất ${SHEET_WORDS} tiếng, tờ này ${words}`,
      });
    if (sheet.honest.length > 0 && sheet.basis.length === 0)
      context.addIssue({ code: 'custom', path: ['basis'], message: 'căn cứ của những điều nói ở honest' });
  });
type SheetData = z.infer<typeof sheetSchema>;

/** A sheet as pages and press take it. */
export interface Sheet extends SheetData {
  slug: string;
  file: string;
}

/** How many words a reader meets before "afterwards", without the number and its name. */
export function sheetWords({ title, when, number, steps, dont, medical }: Omit<SheetData, 'sources'>): number {
  return [title, when, number.note, ...steps, ...dont, ...(medical ? [sheetStrings.medical] : [])].reduce(
    (sum, text) => sum + wordCount(text),
    0,
  );
}

/** The page of a sheet. */
export const sheetPath = ({ slug: name }: Pick<Sheet, 'slug'>): string => `/tro-giup/${name}/`;

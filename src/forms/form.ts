import { z } from 'zod';
import { citation, plain, source } from '../schema/base.ts';
import { isoDate, slug } from '../vocabulary/pieces.ts';
import { documentId } from '../legal/document.ts';
import { AUDIENCES } from '../vocabulary/audiences.ts';
import { HELP_LINES } from '../vocabulary/help-lines.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import { TOPICS, type Topic } from '../vocabulary/kinds.ts';

/** What one writes into a field: a line, day/month/year in three boxes (with strokes, or with the words of a date line), a cross, one of several. */
const FIELD_KINDS = ['text', 'date', 'date-words', 'check', 'choice'] as const;

const field = z
  .strictObject({
    id: slug,
    /** Its accessible name: part of the form and printed label. */
    label: plain,
    kind: z.enum(FIELD_KINDS).default('text'),
    /** Millimetres; without it the field takes what is left of its line. */
    width: z.int().min(5).max(160).optional(),
    /** Printed lines of a long answer: they stand below the label. */
    lines: z.int().min(2).max(8).optional(),
    /** What a `choice` offers; the first is what the form prints. */
    options: z.array(plain).min(2).optional(),
  })
  .refine(({ kind, options }) => (kind === 'choice') === (options !== undefined), {
    error: 'options chỉ dành cho kind: choice, và choice phải có options',
  })
  .refine(({ kind, lines }) => lines === undefined || kind === 'text', { error: 'lines chỉ dành cho kind: text' });
/** One field of a form. */
export type FormField = z.infer<typeof field>;

const table = z.strictObject({
  head: z.array(plain).min(2),
  /** Millimetres of each column. */
  widths: z.array(z.int().positive()).min(2),
  /** Each cell is a list of printed lines. */
  rows: z.array(z.array(z.array(plain).min(1))).min(1),
});
/** A table of a form. */
export type FormTable = z.infer<typeof table>;

/** A part of the form below its head, printed as it stands: a line with the marks of `marks.ts`, or a part with a look of its own. */
const row = z.union([
  plain,
  z.strictObject({ heading: plain }),
  z.strictObject({ flush: plain }),
  z.strictObject({ statement: plain, bold: z.boolean().default(false) }),
  z.strictObject({ table }),
]);

const signer = z.strictObject({ role: plain, note: plain });

const sheet = z.strictObject({
  /** Size of the state's name in points (the gazette sets 12 or 13). */
  head: z.union([z.literal(12), z.literal(13)]).default(13),
  photo: plain.optional(),
  /** The line of place and date. */
  place: plain,
  title: plain,
  subtitle: z.array(plain).default([]),
  /** False where the subtitle is not bold. */
  boldSubtitle: z.boolean().default(true),
  rule: z.boolean().default(false),
  /** True where the lines stand closer, so that the form fits the page that it has in the gazette. */
  compact: z.boolean().default(false),
  to: plain.optional(),
  rows: z.array(row).min(1),
  recipients: z.strictObject({ title: plain, lines: z.array(plain).min(1) }).optional(),
  /** Rows of signatures; null leaves a column empty. */
  signatures: z.array(z.array(signer.nullable()).min(1).max(3)).min(1),
  notes: z.array(plain).default([]),
});
/** The form as it is printed. */
export type PrintedForm = z.infer<typeof sheet>;

/** A statement of ours and the clauses it rests on; without clauses where the texts say nothing (and the text says so). */
const said = z.strictObject({ text: plain, basis: z.array(citation).default([]) });
export type Said = z.infer<typeof said>;

/** A form that a person or family fills, `content/bieu-mau/<slug>.yaml`. */
export const formSchema = z.strictObject({
  document: documentId,
  annex: plain,
  form: plain,
  title: plain,
  /** When one needs it, as a person says it: "Muốn đăng ký cai nghiện tự nguyện". */
  need: plain,
  short: plain,
  situation: z.enum(SITUATIONS),
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  topics: z.array(z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]])).min(1),
  procedures: z.array(slug).min(1),
  /** Lines to call while filling, never one for reporting. */
  help: z.array(z.enum(HELP_LINES)).min(1),
  who: said,
  where: said,
  deadline: said,
  online: said,
  attach: z.array(said).default([]),
  /** How to fill it, group by group. */
  how: z.array(z.strictObject({ fields: z.array(slug).min(1), title: plain, text: plain, basis: z.array(citation).default([]) })).min(1),
  after: z.array(said).default([]),
  warnings: z.array(said).default([]),
  /** Where the printed form and the decree do not agree, or the form itself has a slip. */
  differences: z.array(plain).default([]),
  fields: z.array(field).min(1),
  sheet,
  sources: z.array(source).min(1),
  checked: isoDate,
});

/** A form as a file holds it. */
export interface Form extends z.infer<typeof formSchema> {
  slug: string;
  file: string;
}

/** The page of a form. */
export const formPath = ({ slug: name }: Pick<Form, 'slug'>): string => `/bieu-mau/${name}/`;

/** How procedures and articles name a form: "Mẫu số 20 Phụ lục V". */
export const formName = ({ form, annex }: Pick<Form, 'form' | 'annex'>): string => `Mẫu số ${form} Phụ lục ${annex}`;

import { z } from 'zod';
import { citation, plain, source } from '../schema/base.ts';
import { isoDate, slug } from '../vocabulary/pieces.ts';
import { AUDIENCES } from '../vocabulary/audiences.ts';
import { HELP_LINES } from '../vocabulary/help-lines.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import { syllableCount } from './plainness.ts';
import type { Paragraph } from './prose.ts';

/** How urgent a question is, the most urgent first. */
const URGENCY = ['nguy-hiem', 'can-giup', 'thuong'] as const;
/** Most syllables of a short answer. */
const SHORT = 40;

/** Front matter of a question, `content/hoi-dap/<slug>.mdx`. */
export const questionSchema = z
  .strictObject({
    question: plain.refine((text) => text.endsWith('?') || text.endsWith('.'), { error: 'câu hỏi, kết thúc bằng dấu ? hoặc dấu chấm' }),
    /** The answer itself, in the first sentence. */
    short: plain.refine((text) => syllableCount(text) <= SHORT, { error: `nhiều nhất ${SHORT} tiếng` }),
    audiences: z.array(z.enum(AUDIENCES)).min(1),
    situation: z.enum(SITUATIONS),
    urgency: z.enum(URGENCY),
    /** True where having the page open could give its reader away: it gets the button that leaves. */
    discreet: z.boolean().default(false),
    do: z.array(plain).min(1).max(3),
    help: z.array(z.enum(HELP_LINES)).min(1, { error: 'ít nhất một nơi giúp' }),
    basis: z.array(citation).default([]),
    related: z.array(slug).default([]),
    keywords: z.array(plain).default([]),
    sources: z.array(source).default([]),
    checked: isoDate,
  })
  .refine(({ basis, sources }) => basis.length + sources.length > 0, {
    error: 'ít nhất một căn cứ (basis) hoặc một nguồn (sources): không có thì không đăng',
    path: ['basis'],
  });

/** A question as a file holds it. `paragraphs` is the body as plain text, one entry a paragraph, list item or table row. */
export interface Question extends z.infer<typeof questionSchema> {
  slug: string;
  file: string;
  paragraphs: readonly Paragraph[];
}

/** The page of a question. */
export const questionPath = ({ slug: name }: Pick<Question, 'slug'>): string => `/hoi-dap/${name}/`;

/** Its half sheet for printing. */
export const halfSheetPath = (question: Pick<Question, 'slug'>): string => `${questionPath(question)}${question.slug}-a5.pdf`;

/** In the order in which lists show questions: the most urgent first, then by situation, then by the alphabet. */
export const byUrgency = (a: Question, b: Question): number =>
  URGENCY.indexOf(a.urgency) - URGENCY.indexOf(b.urgency) ||
  SITUATIONS.indexOf(a.situation) - SITUATIONS.indexOf(b.situation) ||
  a.question.localeCompare(b.question, 'vi');

import { z } from 'zod';
import { AUDIENCES } from '../vocabulary/audiences.ts';
import { articleNumber } from './article-number-schema.ts';
import { NO_PLACE, placeIn } from './citations/find.ts';
import { documentId } from './document.ts';
import { isoDate, question, romanNumber } from '../vocabulary/pieces.ts';
import type { ArticleBody } from './structure.ts';

/** A citation inside one document or of a named law: "khoản 1 Điều 89". */
const place = z.string().refine((text) => placeIn(text) !== undefined, { error: NO_PLACE });

/** One question of "Hiểu nhanh": asked as people ask, answered in one or two sentences, with the clause that says so. */
const quickQuestion = z.strictObject({
  question,
  answer: z.string().min(10),
  /** Places that say so: of the article's own document, or of another one that is named. */
  basis: z.array(place).min(1, { error: 'ít nhất một nơi dẫn, ví dụ “khoản 1 Điều 89”' }),
});
/** Most syllables of an official heading that is kept as the name of an article: a name, not a passage. */
export const TITLE_SYLLABLES = 20;

/** Front matter of one article file, `content/van-ban/<id>/dieu-<n>.md`. */
export const articleFrontMatter = z.strictObject({
  number: articleNumber,
  /** The official heading, word for word; for one of more syllables than TITLE_SYLLABLES a shorter name of ours (`shortened`). */
  title: z
    .string()
    .min(3)
    .refine((text) => (text.match(/[\p{L}\d]+/gu) ?? []).length <= TITLE_SYLLABLES, {
      error: `nhiều nhất ${TITLE_SYLLABLES} tiếng; tên chính thức dài hơn thì đặt tên ngắn của mình và ghi shortened: true`,
    }),
  /** True where the title is a shorter name of ours: the official heading is longer than what we copy of official wording. */
  shortened: z.boolean().default(false),
  /** `false` for an article of which we publish heading and summary only. */
  restated: z.boolean().default(true),
  /** Roman number of the chapter; left out in a document without chapters. */
  chapter: romanNumber.optional(),
  section: z.int().positive().optional(),
  summary: z.string().min(10),
  audiences: z.array(z.enum(AUDIENCES)),
  keywords: z.array(z.string().min(2)),
  /** Questions that lead a search here. */
  questions: z.array(question).default([]),
  /** "Hiểu nhanh": questions with their answers. */
  quick: z.array(quickQuestion).default([]),
  related: z.array(articleNumber),
  /** Clauses of the law that this article details; which law is said in `van-ban.yaml`. */
  details: z.array(place).default([]),
  /** Id of the law of which the article's citations speak where they name none: an article that lists what it details. */
  speaksOf: documentId.optional(),
  /** The law that this article amends; its citations then speak of that law, not of ours. */
  amends: z.string().min(5).optional(),
  /** What our text cannot say: a longer official heading, a place that the official wording leaves open and how we read it. */
  note: z.string().min(10).optional(),
  checked: isoDate,
});

/** One article of a document: what the editor wrote, read and checked. */
export type ArticleEntry = z.infer<typeof articleFrontMatter> & {
  documentId: string;
  body: ArticleBody;
  /** Path of the file below the project root, for error messages and edit links. */
  file: string;
  /** Line (1-based) of the file on which the article's text begins. */
  bodyLine: number;
};

import { z } from 'zod';
import { AUDIENCES } from '../vocabulary/audiences.ts';
import { isoDate } from './document.ts';
import type { ArticleBody } from './structure.ts';

/** Front matter of one article file, `content/van-ban/<id>/dieu-<n>.md`. */
export const articleFrontMatter = z.strictObject({
  number: z.int().positive(),
  title: z.string().min(3),
  chapter: z.string().regex(/^[IVXLC]+$/, { error: 'số La Mã của chương' }),
  section: z.int().positive().optional(),
  summary: z.string().min(10),
  audiences: z.array(z.enum(AUDIENCES)),
  keywords: z.array(z.string().min(2)),
  questions: z.array(z.string().endsWith('?', { error: 'câu hỏi kết thúc bằng dấu ?' })),
  related: z.array(z.int().positive()),
  /** The law that this article amends; its citations then speak of that law, not of ours. */
  amends: z.string().min(5).optional(),
  /** Something that the article's official heading says and ours does not. */
  note: z.string().min(10).optional(),
  checked: isoDate,
});

/** One article of a document: what the editor wrote, read and checked. */
export type ArticleEntry = z.infer<typeof articleFrontMatter> & {
  documentId: string;
  body: ArticleBody;
  /** Path of the file below the project root, for error messages and edit links. */
  file: string;
};

const point = z.object({ letter: z.string(), text: z.string() });
const clause = z.object({ number: z.number().nullable(), text: z.string(), points: z.array(point) });

/** The same entry as a schema, for stores that keep it as plain data. */
export const articleEntrySchema = articleFrontMatter.extend({
  documentId: z.string(),
  file: z.string(),
  body: z.object({ lead: z.string().optional(), clauses: z.array(clause) }),
});

import { z } from 'zod';
import { plain, source } from '../../schema/base.ts';
import { slug } from '../../vocabulary/pieces.ts';

/** What is known about a way of teaching: what was found, how strong that is in plain words, and who says so. */
const evidence = z.strictObject({
  what: plain,
  /** "nhiều thử nghiệm cùng cho thấy", "một nghiên cứu", "kinh nghiệm, chưa được đánh giá": for people, not a grade. */
  strength: plain,
  /** As in `sources`; it is listed there too and need not be written twice. */
  source,
});

/** The fields of an item that say how it is taught: where it stands in a series, for which grades, what it takes. */
export const teaching = {
  /** Its place in a series of content/chuoi. */
  series: z.strictObject({ id: slug, number: z.int().positive() }).optional(),
  grades: z.array(z.int().min(1).max(12)).min(1).optional(),
  /** School subject that it fits, as a named source has it: "GDQP&AN 10, Bài 3". */
  subject: plain.optional(),
  /** Length of the short variant; the `short` of the activities must add up to it. */
  shortMinutes: z.int().positive().optional(),
  /** What must be ready beforehand, one thing an entry; an empty list says that nothing must be. */
  prepare: z.array(plain).optional(),
  /** Of a quiz: papers drawn and shuffled of its questions; so many questions each, under so many codes. */
  papers: z.strictObject({ count: z.int().min(5).max(30), codes: z.int().min(2).max(8) }).optional(),
  evidence: z.array(evidence).min(1).optional(),
};

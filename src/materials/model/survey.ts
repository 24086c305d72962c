import { z } from 'zod';
import { SourceError } from '../../legal/errors.ts';
import { stripInline } from '../../schema/inline.ts';
import { plain } from '../../schema/base.ts';
import { slug } from '../../vocabulary/pieces.ts';
import type { Block } from '../blocks/index.ts';

/** A sheet that counts a survey asked before and after: its questions are those of the printed form, so that the two cannot differ. */
export const survey = z.strictObject({
  /** The file is `<slug>-<id>.xlsx`. */
  id: slug,
  title: plain,
  /** The part whose table is asked; without it the body. */
  of: slug.optional(),
  /** The answers, as the table's head has them, whose share is counted. */
  good: z.array(plain).min(1),
  /** The true number that the form's guess (its first ruled line) is laid beside. */
  real: z.int().optional(),
});
export type Survey = z.infer<typeof survey>;

/** A survey as its sheet needs it. */
export interface SurveySheet {
  title: string;
  /** Answers from 1 on, as they are typed into the sheet. */
  answers: string[];
  /** Numbers of the answers that are counted. */
  good: number[];
  questions: string[];
  /** The question that is answered with a number, and the true one. */
  guess?: { question: string; real: number } | undefined;
}

interface Asking {
  file: string;
  blocks: readonly Block[];
  parts: readonly { id: string; blocks: readonly Block[] }[];
}

/**
 * Reads the questions of a survey out of the form that is printed.
 * @throws SourceError where the form has no table of questions, or no answer of that name
 */
export function surveySheet({ file, blocks, parts }: Asking, { title, of, good, real }: Survey): SurveySheet {
  const fail = (found: string, wanted: string): never => {
    throw new SourceError({ file, field: 'surveys' }, found, wanted);
  };
  const form = of === undefined ? blocks : parts.find(({ id }) => id === of)?.blocks;
  if (form === undefined) return fail(`Không có phần “${of}”`, 'id của một phần trong tệp');
  const table = form.find((block) => block.type === 'table');
  if (table === undefined || table.head.length < 3 || table.rows.length === 0)
    return fail('Phiếu không có bảng câu hỏi', 'một bảng: cột đầu là câu, mỗi cột sau là một câu trả lời');
  const answers = table.head.slice(1);
  const places = good.map((answer) => answers.indexOf(answer) + 1);
  if (places.includes(0)) return fail(`good: ${good.join(', ')}`, `tên cột của bảng: ${answers.join(', ')}`);
  const line = form.find((block) => block.type === 'lines');
  if (real !== undefined && line === undefined) return fail('Phiếu không có câu điền số', 'một dòng kẻ để viết số');
  return {
    title,
    answers,
    good: places,
    questions: table.rows.map(([question = '']) => stripInline(question)),
    guess: real === undefined || line === undefined ? undefined : { question: stripInline(line.prompt), real },
  };
}

import { z } from 'zod';
import { readArticleNumber, type ArticleNumber } from './article-number.ts';

/** An article number in content: `23` or `256a`. */
export const articleNumber = z.union([z.int(), z.string()]).transform((value, context): ArticleNumber => {
  const number = readArticleNumber(String(value));
  if (number !== undefined) return number;
  context.addIssue({ code: 'custom', message: 'số điều như 23 hoặc 256a' });
  return z.NEVER;
});

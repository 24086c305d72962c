/**
 * The number of an article: 23, or "256a" where a letter was added later. A number without a letter is always a `number`, so two
 * equal article numbers are equal by `===`; open data carries them as they are here.
 */
export type ArticleNumber = number | string;

const WRITTEN = /^([1-9]\d{0,3})([a-zđ]?)$/u;

/** Reads "23" or "256a"; undefined for anything else. */
export function readArticleNumber(text: string): ArticleNumber | undefined {
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  return match[2] === '' ? Number(match[1]) : text;
}

/** Reading order: 255, 256, 256a, 257. */
export function compareArticleNumbers(a: ArticleNumber, b: ArticleNumber): number {
  const [left, right] = [WRITTEN.exec(String(a)), WRITTEN.exec(String(b))];
  return Number(left?.[1]) - Number(right?.[1]) || (left?.[2] ?? '').localeCompare(right?.[2] ?? '', 'vi');
}

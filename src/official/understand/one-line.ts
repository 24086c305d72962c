import { POINT_LETTERS } from '../../legal/letters.ts';
import { ARTICLE_HEADING } from '../text/headings.ts';
import type { Line } from '../text/types.ts';

/** A line longer than this holds more than one paragraph of a law. */
const LONG = 800;

/** Where the next of `wanted` markers stand in order, each behind the one before it; stops at the first that is not found. */
function inOrder(text: string, from: number, pattern: (index: number) => RegExp | undefined): number[] {
  const found: number[] = [];
  let at = from;
  for (let index = 0; index < 400; index += 1) {
    const match = pattern(index)?.exec(text.slice(at));
    if (!match) break;
    at += match.index + (match[1]?.length ?? 0);
    found.push(at);
    at += match[0].length - (match[1]?.length ?? 0);
  }
  return found;
}

/** Cuts a text before each of the given positions. */
function cut(text: string, positions: readonly number[]): string[] {
  const sorted = [...new Set([0, ...positions])].sort((a, b) => a - b);
  return sorted.map((at, index) => text.slice(at, sorted[index + 1]).trim()).filter((part) => part !== '');
}

function splitPoints(text: string): string[] {
  return cut(
    text,
    inOrder(text, 0, (index) =>
      POINT_LETTERS[index] === undefined ? undefined : new RegExp(`([:;,.]\\s+)${POINT_LETTERS[index] ?? ''}\\)\\s`, 'u'),
    ),
  );
}

function splitClauses(text: string): string[] {
  return cut(
    text,
    inOrder(text, 0, (index) => new RegExp(`(\\s)${index + 1}\\.\\s+(?=[\\p{Lu}“])`, 'u')),
  ).flatMap(splitPoints);
}

/** Articles in order, and the headings and sentences that stand between them. */
function splitArticles(text: string): string[] {
  const start = /(?:^|\s)Điều\s+1\s*[.:]/u.exec(text)?.index ?? 0;
  const articles = inOrder(text, start, (index) => new RegExp(`(^|\\s)Điều\\s+${index + 1}\\s*[.:]\\s+(?=[\\p{Lu}“])`, 'u'));
  const between = [
    ...text.matchAll(
      /\s(?:Chương\s+[IVXLC]+\s+\p{Lu}{2}|Mục\s+\d{1,2}\.?\s+\p{Lu}{2}|(?:Bộ luật|Luật) này (?:đã )?được \p{Lu}.{0,160}thông qua|Căn cứ (?:Hiến pháp|Luật|Bộ luật|Nghị)|(?:Quốc hội|Chính phủ) ban hành )/gu,
    ),
  ];
  return cut(text, [...articles, ...between.map(({ index }) => index + 1)]).flatMap((part) => {
    if (ARTICLE_HEADING.test(part)) return splitClauses(part);
    // A chapter's number and its title in capitals, set one behind the other.
    return part.replace(/^((?:Chương|Mục)\s+[IVXLC\d]+\.?)\s+/u, '$1\n').split('\n');
  });
}

/**
 * Breaks a text that stands on one line, or on one line a page, before each part of the law that is due: the next article, the
 * next clause, the next point. An article's title and the words behind it stay together; the alignment tells them apart.
 *
 * @param lines cleaned lines
 * @returns the same lines where none is that long
 */
export function breakLongLines(lines: readonly Line[]): Line[] {
  const long = lines.filter(({ text, box }) => box === undefined && text.length > LONG);
  const letters = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  if (letters(long) < 0.6 * letters(lines) || long.length === 0) return [...lines];
  const [first] = lines;
  // Pages cut paragraphs in the middle, so the text is put together before it is cut into parts.
  const whole = lines.map(({ text }) => text).join(' ');
  return splitArticles(whole).map((text) => ({ page: first?.page ?? 1, column: 0, text }));
}

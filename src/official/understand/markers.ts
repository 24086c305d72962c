import { POINT_LETTERS } from '../../legal/letters.ts';
import { CLAUSE, POINT } from '../text/headings.ts';

/** A paragraph with its marker in the one form that the article parser reads, and what was odd about it. */
export interface Marked {
  line: string;
  clause?: number;
  point?: string;
  /** The marker as it stood, where it is not the law's own form. */
  odd?: string;
}

/** Figures and letters that scanners take for one another in a marker. */
const LOOKALIKE: Record<string, string> = {
  l: '1',
  I: '1',
  '|': '1',
  i: '1',
  O: '0',
  o: '0',
  Q: '0',
  S: '5',
  s: '5',
  Z: '2',
  z: '2',
  B: '8',
  b: '6',
  G: '6',
  q: '9',
  g: '9',
};

const asFigures = (text: string): number => Number([...text].map((letter) => LOOKALIKE[letter] ?? letter).join(''));

/** Where the reading of one article stands. */
export interface Cursor {
  clauses: number;
  points: number;
  /** Depth of open quotation marks. */
  open: number;
}

/** The clause number that may come next. */
const nextClause = (cursor: Cursor): number => cursor.clauses + 1;
const nextLetter = (cursor: Cursor): string => POINT_LETTERS[cursor.points] ?? '';

function clauseMarker(text: string): Marked | undefined {
  const [, figures, rest = ''] = CLAUSE.exec(text) ?? [];
  return figures === undefined ? undefined : { line: `${Number(figures)}. ${rest}`, clause: Number(figures) };
}

function misreadClause(text: string, cursor: Cursor): Marked | undefined {
  const [, figures = '', sign = '', rest = ''] = /^([\dlI|iOoQSsZzBbGqg]{1,3})\s*([.,:;)]?)\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  // A misread marker counts only where the next clause is due: everything else is a sentence that begins with a figure.
  if (rest === '' || (sign === '' && /\D/u.test(figures)) || asFigures(figures) !== nextClause(cursor)) return undefined;
  return { line: `${nextClause(cursor)}. ${rest}`, clause: nextClause(cursor), odd: `${figures}${sign}` };
}

function pointMarker(text: string, cursor: Cursor): Marked | undefined {
  const [, letter, rest = ''] = POINT.exec(text) ?? [];
  if (letter === undefined) return undefined;
  // "d)" where "đ)" is due: the bar of the letter got lost. The real d stands already above.
  const bare = nextLetter(cursor) === 'đ' && letter === 'd';
  return bare ? { line: `đ) ${rest}`, point: 'đ', odd: 'd)' } : { line: `${letter}) ${rest}`, point: letter };
}

function misreadPoint(text: string, cursor: Cursor): Marked | undefined {
  const wanted = nextLetter(cursor);
  const [, letter = '', sign = '', rest = ''] = /^(\p{L})\s*([.,:;\]}]|\))\s*(\p{Lu}.*)$/u.exec(text) ?? [];
  if (rest === '' || letter.toLowerCase() !== wanted) return undefined;
  return { line: `${wanted}) ${rest}`, point: wanted, odd: `${letter}${sign}` };
}

/**
 * Reads the marker of one paragraph.
 *
 * @param text a cleaned paragraph of an article's body, outside quotation marks
 * @param cursor what came before it in the article; it decides whether a misread marker is believed
 */
export function readMarker(text: string, cursor: Cursor): Marked {
  return clauseMarker(text) ?? pointMarker(text, cursor) ?? misreadClause(text, cursor) ?? misreadPoint(text, cursor) ?? { line: text };
}

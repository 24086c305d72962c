import type { Place } from '../../legal/place.ts';
import { execNotAfter, WORD_END } from '../../base/pattern.ts';
import { letterFromAnchor } from '../../legal/letters.ts';
import { foldInPlace } from './words.ts';

/** A place of a law that a query names, and what else it says. */
export interface NamedPlace {
  place: Place;
  rest: string;
}

/** "dieu 23", "đ23", "d.23", "điều số 23"; "khoan 2", "k2"; "điểm a". Read on folded text, so marks do not matter. */
const ARTICLE = /(?:dieu|d)\s*\.?\s*(?:so\s*)?(\d{1,3}[a-z]?)(?![a-z0-9/])/g;
const CLAUSE = /(?:khoan|k)\s*\.?\s*(?:so\s*)?(\d{1,3})(?![a-z0-9/])/g;
/** Neither may stand in front of them: "sodieu 5" names no article. */
const FOLDED_END = /[a-z0-9]$/;
/** Laws that this site does not publish: their articles are not ours. */
const OTHER_LAW =
  /(?:bo luat|hp|blhs|bltths|blds|blld|nghi dinh|thong tu|hien phap|nghi quyet|quyet dinh so|luat (?:hinh su|xu ly|dan su|lao dong|giao thong|giao duc|duoc|tre em|to tung|thi hanh|hai quan|doanh nghiep|dat dai|hon nhan|thanh nien|an ninh|cu tru))(?![a-z])/;
/** A small number and nothing else, or an article with a letter; beside the name of a document any number. */
const ALONE = /^\s*(\d{1,2}|\d{1,3}[a-z])\s*$/g;
const ALONE_IN_DOCUMENT = /^\s*(\d{1,3}[a-z]?)\s*$/g;
const POINT = /(?:điểm|đỉem|diem)\s*\.?\s*(dd|[a-zđ])(?![\p{L}\p{N}])/gu;

/**
 * Finds the place of a law that a query names: "khoan 2 dieu 5", "điểm a khoản 1 điều 30 luật 2025", "d23", "k2d5".
 *
 * @param query what was typed
 * @param inDocument true where the document has been read off already: a number alone is an article of it, whatever it is called
 * @returns undefined where no article is named; a number alone names an article
 */
export function namedPlace(query: string, inDocument = false): NamedPlace | undefined {
  const text = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d)(?=[kdđ]\d)/g, '$1 ');
  let rest = foldInPlace(text);
  const take = (pattern: RegExp): string | undefined => {
    const match = execNotAfter(FOLDED_END, pattern, rest);
    if (!match) return undefined;
    blank(match.index, match[0].length);
    return match[1];
  };
  let kept = text;
  const blank = (from: number, length: number): void => {
    rest = rest.slice(0, from) + ' '.repeat(length) + rest.slice(from + length);
    kept = kept.slice(0, from) + ' '.repeat(length) + kept.slice(from + length);
  };
  const number = take(ARTICLE) ?? take(inDocument ? ALONE_IN_DOCUMENT : ALONE);
  // As article numbers are written; their room reads them with zod, which is far too big for a browser.
  const article = number === undefined ? undefined : /^\d+$/.test(number) ? Number(number) : number;
  if (article === undefined || (!inDocument && OTHER_LAW.test(rest))) return undefined;
  const clauseNumber = take(CLAUSE);
  const clause = clauseNumber === undefined ? undefined : Number(clauseNumber);
  const letter = execNotAfter(WORD_END, POINT, kept);
  const point = letter === null ? undefined : letterFromAnchor(letter[1] === 'đ' ? 'dd' : (letter[1] ?? ''));
  if (letter && point !== undefined) blank(letter.index, letter[0].length);
  return {
    place: { article, ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) },
    rest: kept.replace(/\s+/g, ' ').trim(),
  };
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Chapters as laws number them: "chương 3" → "chương III". */
export function romanChapters(query: string): string {
  return query.replace(
    /(^|[^\p{L}\p{M}])(chương|chuong)\s+(\d{1,2})(?![\p{L}\p{N}/])/giu,
    (whole: string, before: string, word: string, digits: string) => {
      let left = Number(digits);
      if (left === 0 || left >= 40) return whole;
      let roman = '';
      for (const [value, letters] of ROMAN)
        while (left >= value) {
          roman += letters;
          left -= value;
        }
      return `${before}${word} ${roman}`;
    },
  );
}

import type { Place } from '../../legal/place.ts';
import { letterFromAnchor } from '../../legal/letters.ts';
import { foldInPlace } from './words.ts';

/** A place of a law that a query names, and what else it says. */
export interface NamedPlace {
  place: Place;
  rest: string;
}

/** "dieu 23", "đ23", "d.23", "điều số 23"; "khoan 2", "k2"; "điểm a". Read on folded text, so marks do not matter. */
const ARTICLE = /(?<![a-z0-9])(?:dieu|d)\s*\.?\s*(?:so\s*)?(\d{1,3})(?![a-z0-9/])/;
const CLAUSE = /(?<![a-z0-9])(?:khoan|k)\s*\.?\s*(?:so\s*)?(\d{1,3})(?![a-z0-9/])/;
/** Laws that this site does not publish: their articles are not ours. */
const OTHER_LAW =
  /(?:bo luat|nghi dinh|thong tu|hien phap|nghi quyet|quyet dinh so|luat (?:hinh su|xu ly|dan su|lao dong|giao thong|giao duc|duoc|tre em|to tung|thi hanh|hai quan|doanh nghiep|dat dai|hon nhan|thanh nien|an ninh|cu tru))(?![a-z])/;
/** A small number and nothing else. */
const ALONE = /^\s*(\d{1,2})\s*$/;
const POINT = /(?<![\p{L}\p{N}])(?:điểm|đỉem|diem)\s*\.?\s*(dd|[a-zđ])(?![\p{L}\p{N}])/u;

/**
 * Finds the place of a law that a query names: "khoan 2 dieu 5", "điểm a khoản 1 điều 30 luật 2025", "d23", "k2d5".
 *
 * @param query what was typed
 * @returns undefined where no article is named; a number alone names an article
 */
export function namedPlace(query: string): NamedPlace | undefined {
  const text = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d)(?=[kdđ]\d)/g, '$1 ');
  let rest = foldInPlace(text);
  const take = (pattern: RegExp): number | undefined => {
    const match = pattern.exec(rest);
    if (!match) return undefined;
    blank(match.index, match[0].length);
    return Number(match[1]);
  };
  let kept = text;
  const blank = (from: number, length: number): void => {
    rest = rest.slice(0, from) + ' '.repeat(length) + rest.slice(from + length);
    kept = kept.slice(0, from) + ' '.repeat(length) + kept.slice(from + length);
  };
  const article = take(ARTICLE) ?? take(ALONE);
  if (article === undefined || OTHER_LAW.test(rest)) return undefined;
  const clause = take(CLAUSE);
  const letter = POINT.exec(kept);
  const point = letter === null ? undefined : letterFromAnchor(letter[1] === 'đ' ? 'dd' : (letter[1] ?? ''));
  if (letter && point !== undefined) blank(letter.index, letter[0].length);
  return {
    place: { article, ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) },
    rest: kept.replace(/\s+/g, ' ').trim(),
  };
}

import type { Place } from '../../legal/place.ts';
import { letterFromAnchor } from '../../legal/letters.ts';
import { fold } from '../../vietnamese/fold.ts';

/** A place of a law that a query names, and what else it says. */
export interface NamedPlace {
  place: Place;
  rest: string;
}

/** "dieu 23", "đ23", "d.23", "điều số 23"; "khoan 2", "k2"; "điểm a". Read on folded text, so marks do not matter. */
const ARTICLE = /(?<![a-z0-9])(?:dieu|d)\s*\.?\s*(?:so\s*)?(\d{1,3})(?![a-z0-9/])/;
const CLAUSE = /(?<![a-z0-9])(?:khoan|k)\s*\.?\s*(?:so\s*)?(\d{1,3})(?![a-z0-9/])/;
const POINT = /(?<![\p{L}\p{N}])(?:điểm|đỉem|diem)\s*\.?\s*(dd|[a-zđ])(?![\p{L}\p{N}])/u;

/** One character for one, so that spans found in the folded text hold in the text: marks go, đ becomes d. */
const foldInPlace = (text: string): string => Array.from(text, (character) => fold(character).slice(0, 1) || character).join('');

/**
 * Finds the place of a law that a query names: "khoan 2 dieu 5", "điểm a khoản 1 điều 30 luật 2025", "d23", "k2d5".
 *
 * @param query what was typed
 * @returns undefined where no article is named
 */
export function namedPlace(query: string): NamedPlace | undefined {
  const text = query.normalize('NFC').toLowerCase().replace(/(\d)(?=[kdđ]\d)/g, '$1 ');
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
  if (rest.length !== text.length) return undefined;
  const article = take(ARTICLE);
  if (article === undefined) return undefined;
  const clause = take(CLAUSE);
  const letter = POINT.exec(kept);
  const point = letter === null ? undefined : letterFromAnchor(letter[1] === 'đ' ? 'dd' : letter[1] ?? '');
  if (letter && point !== undefined) blank(letter.index, letter[0].length);
  return {
    place: { article, ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) },
    rest: kept.replace(/\s+/g, ' ').trim(),
  };
}

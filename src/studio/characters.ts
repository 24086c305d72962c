import type { FaceId } from './model.ts';

/** What a visitor's words may hold: Latin letters with their diacritics, figures, punctuation, the sign of đồng. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x20ab, 0x20ac],
] as const;

/** All of them; the serif has them all. */
export const TYPED_CHARACTERS = RANGES.map(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join(''),
).join('');

/** What Be Vietnam Pro lacks of them, among them the short vowels in names of the Ê Đê, Gia Rai, Ba Na and Mnông: Ĕ, Ĭ, Ŏ, Ŭ. */
export const SERIF_ONLY = 'ĈĉĔĕĜĝĢģĤĥĬĭĲĳĴĵĶķĸĻļĿŀŅņŉŊŋŎŏŖŗŜŝŬŭſ';

const known = new Set(TYPED_CHARACTERS);
const serifOnly = new Set(SERIF_ONLY);

const SERIFS: Partial<Record<FaceId, FaceId>> = { regular: 'serif', italic: 'serif-italic', bold: 'serif-bold' };

/** The cut that has every letter of a text: the one asked for, or its serif. A name is never left without one of its letters. */
export const faceFor = (text: string, face: FaceId): FaceId =>
  [...text].some((one) => serifOnly.has(one)) ? (SERIFS[face] ?? face) : face;

/** What of a text can be printed, and the characters that cannot: pictures, other scripts. */
export function printable(text: string): { text: string; missing: string[] } {
  const characters = [...text.normalize('NFC').replace(/\s/gu, ' ')];
  return {
    text: characters.filter((one) => known.has(one)).join(''),
    missing: [...new Set(characters.filter((one) => !known.has(one) && /[^\p{M}\p{Cf}]/u.test(one)))],
  };
}

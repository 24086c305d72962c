/** What a visitor's words may hold: Latin letters with the diacritics that both fonts have, figures, punctuation, the sign of đồng. */
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

/** All of them, for making the cuts of type. */
export const TYPED_CHARACTERS = RANGES.map(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join(''),
).join('');

const known = new Set(TYPED_CHARACTERS);

/** What of a text can be printed, and the characters that cannot: pictures, other scripts. */
export function printable(text: string): { text: string; missing: string[] } {
  const characters = [...text.normalize('NFC').replace(/\s/gu, ' ')];
  return {
    text: characters.filter((one) => known.has(one)).join(''),
    missing: [...new Set(characters.filter((one) => !known.has(one) && /[^\p{M}\p{Cf}]/u.test(one)))],
  };
}

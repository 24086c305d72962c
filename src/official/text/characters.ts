/**
 * Characters that typists, fonts and converters put for the same letter. Nothing here touches the wording: only encodings of
 * one and the same letter, invisible characters, spaces of any width, and straight quotation marks.
 */
const SAME: readonly (readonly [RegExp, string])[] = [
  // Soft hyphen, zero-width characters, byte order mark, direction marks: nobody sees them.
  [/\p{Cf}|\u034F/gu, ''],
  // eslint-disable-next-line no-control-regex -- control characters are what this takes out
  [/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu, ''],
  // Private characters that the reading of articles uses for itself, see article-body.ts.
  [/[\uE000-\uE002]/gu, '\uFFFD'],
  // Icelandic eth and African D look exactly like the Vietnamese letter in most fonts.
  [/[\u00D0\u0189]/gu, 'Đ'],
  [/[\u00F0\u0256]/gu, 'đ'],
  [/\uFB00/gu, 'ff'],
  [/\uFB01/gu, 'fi'],
  [/\uFB02/gu, 'fl'],
  [/\uFB03/gu, 'ffi'],
  [/\uFB04/gu, 'ffl'],
  [/[\uFB05\uFB06]/gu, 'st'],
  [/[\u2010\u2011]/gu, '-'],
  [/[\u201F\u201E\u2033\u301D\uFF02]|''|‘‘/gu, '"'],
  [/’’/gu, '”'],
  [/[\p{Zs}\t\v\f\r\u0085\u2028\u2029]+/gu, ' '],
];

/** A straight quotation mark opens after a space, a bracket or at the start, and closes elsewhere. */
function curlQuotes(text: string): string {
  return text.replace(/"/gu, (_, at: number) => (at === 0 || /[\s(“]/u.test(text[at - 1] ?? '') ? '“' : '”'));
}

/**
 * One line in NFC with every letter in its Vietnamese code point, plain spaces and curly quotation marks.
 *
 * @param text any Unicode text
 * @returns the cleaned text, trimmed; `cleanText(cleanText(x)) === cleanText(x)`
 */
export function cleanText(text: string): string {
  let clean = text;
  for (const [pattern, replacement] of SAME) clean = clean.replace(pattern, replacement).normalize('NFC');
  return curlQuotes(clean).normalize('NFC').replace(/ {2,}/gu, ' ').trim();
}

/** Text as fingerprints see it: NFC, every run of white space one space. */
export function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The words of a text, split at white space. */
export function wordsOf(text: string): string[] {
  const collapsed = collapse(text);
  return collapsed === '' ? [] : collapsed.split(' ');
}

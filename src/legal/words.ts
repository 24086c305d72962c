/** Vietnamese text cut into words: a word is often two syllables with a space between them, and a space says nothing of where it ends. */

/** Names of the parts of a law with their number, and numbers with what they count: "khoản 2", "Điều 24", "36 tháng". */
const REFERENCE = String.raw`(?:điểm|khoản|điều|chương|mục) (?:\d+[a-z]?|\p{Ll}|[ivx]+)(?![\p{L}\p{N}])`;
const MEASURE = String.raw`\d+ (?:giờ|ngày làm việc|ngày|tháng|năm|tuổi|giai đoạn)(?![\p{L}\p{N}])`;

/** How each of both begins: most texts of a page hold none, and need not be searched. */
const BEGINNING = /(?:điểm|khoản|điều|chương|mục) |\d (?:giờ|ngày|tháng|năm|tuổi|giai đoạn)/iu;

/** A reference or a measure that begins where a word begins, as {@link wordCutter} would cut it out. */
const WHOLE = new RegExp(String.raw`(?<![\p{L}\p{N}]/*)(?:${REFERENCE}|${MEASURE})`, 'giu');

/** The text with `change` made of each reference and each measure: what a cutter of no compounds would give, without cutting the rest. */
export const changeReferences = (text: string, change: (reference: string) => string): string =>
  BEGINNING.test(text) ? text.replace(WHOLE, change) : text;

/** Cuts a text into words, spaces and marks; joined, they are the text. */
export type WordCutter = (text: string) => string[];

/**
 * Makes a cutter that keeps words of several syllables whole.
 *
 * @param compounds words of several syllables ("ma túy", "cai nghiện"), in lower case, one space between syllables
 * @returns the cutter; a word of the list that begins where another still runs is not seen ("nghiện ma" in "cai nghiện ma túy")
 */
export function wordCutter(compounds: readonly string[]): WordCutter {
  const longestFirst = [...compounds].sort((a, b) => b.length - a.length).map((word) => word.replace(/[^\p{L}\p{N} ]/gu, String.raw`\$&`));
  const known = longestFirst.length === 0 ? '' : `(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])|`;
  const pattern = new RegExp(
    `${REFERENCE}|${MEASURE}|${known}${String.raw`[\p{L}\p{N}][\p{L}\p{N}/]*|[^\S\n]+|\n+|[^\p{L}\p{N}\s]`}`,
    'giu',
  );
  return (text) => text.match(pattern) ?? [];
}

/** True for a piece of text that holds a letter or a digit. */
export const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);

/** Syllables of a word: "cai nghiện" has two. */
export const syllablesOf = (word: string): number => (word.match(/[\p{L}\p{N}/]+/gu) ?? []).length;

/**
 * How plain a text is, measured as the project measures it: a sentence ends at . ! ? : ; … before white space or at a line's end,
 * a syllable is a run of letters or digits, a citation of law counts as one.
 */
const CITATION =
  /((các )?(điểm|khoản) [\p{L}\d, ]+? )*(các )?Điều \d+[a-z]?( (của )?(Luật|Nghị định|Bộ luật)( này| [\p{L}, ]*?(số )?\d+\/\d+\/[\p{L}\d-]+)?)?/giu;
const CONDITION = /(?<![\p{L}])(nếu|trường hợp|trừ|khi|với điều kiện|trong thời hạn|kể từ)(?![\p{L}])/gu;

const withoutCitations = (text: string): string => text.normalize('NFC').replace(CITATION, ' Điềudẫn ');

/** Syllables of a text. */
export const syllableCount = (text: string): number => (withoutCitations(text).match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** The sentences of a text, citations shortened. */
export const sentencesOf = (text: string): string[] =>
  withoutCitations(text)
    .split(/\n+|(?<=[.!?:;…])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => syllableCount(sentence) > 0);

/** How many conditions a sentence holds. */
export const conditionCount = (sentence: string): number => (sentence.toLowerCase().match(CONDITION) ?? []).length;

/** Bounds of the plain layers: syllables of the longest sentence, mean over a file. */
export const LONGEST = 35;
export const MEAN = 18;

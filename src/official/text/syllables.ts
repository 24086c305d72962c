const ONSET = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?';
const NUCLEUS =
  '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uă|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|ya|yê|iêu|oai|oao|oay|oeo|uao|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu|ue|uê)';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}(?:ch|c|m|ng|nh|n|p|t)?$`, 'u');

/** Takes the tone off: "ộ" is "ô" for the build of a syllable. */
const untoned = (word: string): string => word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');

/** True for a word built as a Vietnamese syllable is; nothing is said about whether it exists. */
export const isSyllable = (word: string): boolean => SYLLABLE.test(untoned(word.toLowerCase()));

/**
 * How many words of a text are no Vietnamese syllables. A law has next to none; a text that a machine read off a picture has many.
 *
 * @returns the words in small letters, two or more, that were looked at, and those among them that are no syllables
 */
export function strangeWords(text: string): { words: number; strange: number } {
  const words = text.split(/[^\p{L}\p{M}\d/-]+/u).filter((word) => /^\p{Ll}{2,}$/u.test(word));
  return { words: words.length, strange: words.filter((word) => !isSyllable(word)).length };
}

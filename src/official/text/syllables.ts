import { isSyllable } from '../../vietnamese/syllable.ts';

/**
 * How many different words of a text are no Vietnamese syllables. A law has next to none, or the names of a few substances again and
 * again; a text that a machine read off a picture has many.
 *
 * @returns how many words in small letters, two or more, were looked at, and how many different ones among them are no syllables
 */
export function strangeWords(text: string): { words: number; strange: number } {
  const words = text.split(/[^\p{L}\p{M}\d/-]+/u).filter((word) => /^\p{Ll}{2,}$/u.test(word));
  return { words: words.length, strange: new Set(words.filter((word) => !isSyllable(word))).size };
}

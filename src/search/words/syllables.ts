import { fold } from '../../vietnamese/fold.ts';

/** One word of a text: a Vietnamese syllable, a number or a foreign word, with its UTF-16 span. */
export interface Syllable {
  /** As {@link writtenForm} gives it. */
  form: string;
  start: number;
  end: number;
}

/** A run of letters, marks and digits. */
export const WORD_RUN = /[\p{L}\p{M}\p{N}]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word as the index keeps it: NFC, lower case, numbers without leading zeros. */
export function writtenForm(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
}

/**
 * Cuts text into syllables. "73/2021/QH14" gives 73, 2021, qh14; "01/7" gives 1, 7, so that dates match however they are typed.
 *
 * @param text any text; spans refer to exactly this string
 */
export function syllables(text: string): Syllable[] {
  return Array.from(text.matchAll(WORD_RUN), (match) => ({
    form: writtenForm(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "ky" → "ki", "quy" → "qui": both spellings are in use and mean the same. Longer rhymes (túy, tay) keep their y. */
const mergeY = (text: string): string => text.replace(/^((?:[bcdđghklmnprstvx]|qu)+)y$/u, '$1i');

/** What two forms must share to be the same word when no diacritics are typed: "Điều" → "dieu", "kỳ" and "kì" → "ki". */
export function foldSyllable(form: string): string {
  return mergeY(fold(form));
}

/**
 * A form's exact spelling, free of tone placement and of i/y: "tuý" and "túy" give the same key, "tùy" another.
 * The tone stands at the end, behind a "|".
 */
export function exactKey(form: string): string {
  const decomposed = form.normalize('NFD');
  const tone = decomposed.match(TONES)?.[0] ?? '';
  return `${mergeY(decomposed.replace(TONES, '').normalize('NFC'))}|${tone}`;
}

/** How well a written form answers a typed one with the same fold: 1 same word, less where marks differ. */
export function likeness(typedKey: string, writtenKey: string): number {
  if (typedKey === writtenKey) return 1;
  const typed = typedKey.slice(0, typedKey.indexOf('|'));
  return typed === writtenKey.slice(0, writtenKey.indexOf('|')) ? 0.5 : 0.3;
}

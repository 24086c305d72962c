import { fold } from '../../vietnamese/fold.ts';
import { exactKey, foldSyllable, syllables } from '../words/syllables.ts';

/** A word of a query. `key` is undefined where the whole query is typed without diacritics, so that any marks match. */
export interface QueryWord {
  form: string;
  fold: string;
  key: string | undefined;
  /** True for a word that is still being typed: words that begin like it answer as well. */
  begun?: true;
}

/** Longer input is cut: nobody asks more, and pasted pages must not make search slow. */
const MAX_LENGTH = 400;
const MAX_WORDS = 40;

/**
 * Words of what was typed.
 *
 * @param text anything at all
 * @returns at most 40 words; none for input without letters or digits
 */
export function queryWords(text: string): QueryWord[] {
  const words = syllables(text.slice(0, MAX_LENGTH)).slice(0, MAX_WORDS);
  const marked = words.some(({ form }) => /[\u0080-\uffff]/.test(form.normalize('NFD')));
  return words.map(({ form }) => ({ form, fold: foldSyllable(form), key: marked ? exactKey(form) : undefined }));
}

/** A phrase of the editors' lists, cut once. */
export interface Phrase {
  folds: string[];
  keys: string[];
}

/** Cuts a phrase of the editors' lists into folds and keys. */
export function phrase(text: string): Phrase {
  const forms = syllables(text).map(({ form }) => form);
  return { folds: forms.map(foldSyllable), keys: forms.map(exactKey) };
}

/** True where `phrase` stands in the query at `at`: with the same marks if any were typed, without regard to them otherwise. */
export function standsAt(words: readonly QueryWord[], at: number, { folds, keys }: Phrase): boolean {
  return (
    folds.length > 0 &&
    at + folds.length <= words.length &&
    folds.every((fold, index) => {
      const word = words[at + index] as QueryWord;
      if (word.fold !== fold) return false;
      // A word typed without any mark in a query with marks is often just unfinished.
      return word.key === undefined || word.key === keys[index] || word.form === word.fold;
    })
  );
}

/**
 * Lower-case text without marks, one UTF-16 unit for each of the text given, so that spans found in it hold in the text.
 *
 * @param text NFC text
 */
export function foldInPlace(text: string): string {
  return text
    .replace(/[\u0080-\uffff]/g, (unit) => {
      const folded = fold(unit);
      return folded.length === 1 ? folded : unit;
    })
    .toLowerCase();
}

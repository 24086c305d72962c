/**
 * Pagefind folds every Vietnamese mark except đ, which Unicode does not take apart. The index and every query therefore carry
 * "d" with a combining stroke instead, which Pagefind folds to "d"; everything shown is turned back. Source: measured, see
 * the project's notes on search.
 */
const STROKE = '\u0335';

/** Text as the full-text index holds it: đ → d + U+0335. */
export const toIndex = (text: string): string => text.normalize('NFC').replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D') + STROKE);

/** Text from the full-text index as people read it. */
export const fromIndex = (text: string): string =>
  text.replace(/([dD])\u0335/g, (_, letter: string) => (letter === 'd' ? 'đ' : 'Đ')).normalize('NFC');

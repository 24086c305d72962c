import { collapse } from '../text/characters.ts';
import { hashText } from './hash.ts';

/** Ways in which a copy may write the same words differently; each makes the verified form out of a frequent other one. */
const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['chỉ khác khoảng trắng trước dấu câu', (text) => text.replace(/\s+([,.;:?!”)])/gu, '$1').replace(/([“(])\s+/gu, '$1')],
  ['chỉ khác dấu gạch ngang', (text) => text.replace(/\s*[–—]\s*/gu, ' - ')],
  ['chỉ khác dấu gạch ngang', (text) => text.replace(/[–—]/gu, '-')],
  ['chỉ khác cách đặt dấu thanh (hoà/hòa)', moveTones],
  ['chỉ khác dấu câu cuối', (text) => text.replace(/[.;,:]$/u, '.')],
  ['chỉ khác dấu câu cuối', (text) => text.replace(/[.;,:]$/u, ';')],
  ['chỉ khác dấu câu cuối', (text) => text.replace(/[.;,:]$/u, ':')],
  ['chỉ khác dấu câu cuối', (text) => text.replace(/[.;,:]$/u, '')],
  ['thiếu dấu chấm cuối', (text) => `${text}.`],
  ['thiếu dấu chấm phẩy cuối', (text) => `${text};`],
  ['chỉ khác chữ hoa, chữ thường', (text) => text.toUpperCase()],
];

const TONE = '\u0300\u0301\u0303\u0309\u0323';

/** "hoà", "thuỷ", "tuý" as the law writes them: the tone on the first vowel of an open oa, oe, uy. */
function moveTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      new RegExp(`([ouOU])([aeyAEY])([${TONE}])(?!\\p{M}|\\p{L})`, 'gu'),
      (whole, first: string, second: string, tone: string, at: number, all: string) =>
        /[qQ]$/u.test(all.slice(0, at)) ? whole : `${first}${tone}${second}`,
    )
    .normalize('NFC');
}

/** The copy's wording in each of these other ways, with what the difference is. */
export const explained = (text: string): (readonly [string, string])[] => VARIANTS.map(([what, vary]) => [collapse(vary(text)), what]);

/**
 * Says what kind of difference it is, where trying the frequent kinds finds the verified wording.
 *
 * @param text wording of the copy
 * @param sha256 hash of the verified wording
 * @returns a Vietnamese phrase, or undefined for a difference of words
 */
export function explainDifference(text: string, sha256: string): string | undefined {
  return VARIANTS.find(([, vary]) => hashText(vary(text)) === sha256)?.[0];
}

/** Letters of the fonts before Unicode: TCVN3 (ABC) and VNI, as they come out where such a text is taken for Latin. */

const TCVN3_CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const TCVN3 = new Map([...TCVN3_CODES].map((code, at) => [code, [...TCVN3_LETTERS][at] ?? code]));

const MARKS: Record<string, string> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX: Record<string, string> = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' };
const BREVE: Record<string, string> = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' };
/** VNI's letters of their own; "ô" stands for "ơ", "ö" for "ư". */
const VNI_SINGLE: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöæóòî]/giu;

function vniLetter(base: string, mark: string): string | undefined {
  const tone = MARKS[mark];
  if (tone !== undefined) return (VNI_SINGLE[base] ?? base) + tone;
  if ('aeo'.includes(base) && CIRCUMFLEX[mark] !== undefined) return `${base}\u0302${CIRCUMFLEX[mark]}`;
  if (base === 'a' && BREVE[mark] !== undefined) return `a\u0306${BREVE[mark]}`;
  return undefined;
}

function fromVni(text: string): string {
  return text.replace(VNI_PAIR, (whole, base?: string, mark?: string) => {
    const small = whole.toLowerCase();
    const letter = base === undefined ? VNI_SINGLE[small] : vniLetter(base.toLowerCase(), (mark ?? '').toLowerCase());
    if (letter === undefined) return whole;
    const composed = letter.normalize('NFC');
    return /^\p{Lu}/u.test(whole) ? composed.toUpperCase() : composed;
  });
}

const fromTcvn3 = (text: string): string => text.replace(/[\u0080-\u00FF]/gu, (code) => TCVN3.get(code) ?? code);

/** Letters that only Unicode Vietnamese has: the Latin ones (â, ê, ô) stand in VNI and TCVN3 texts too, for other letters. */
const ONLY_UNICODE = /[ăĂđĐơƠưƯ\u1EA0-\u1EF9]/gu;
const LETTER = /\p{L}/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Share of the letters that only Unicode Vietnamese has: about a seventh in running text, 0 in a text of old fonts. */
export const unicodeShare = (text: string): number => count(text, ONLY_UNICODE) / Math.max(1, count(text, LETTER));

/** A text of an old font: its encoding, and the letters in Unicode. */
export interface LegacyText {
  encoding: 'TCVN3 (ABC)' | 'VNI';
  convert: (text: string) => string;
}

/**
 * Recognises a text in letters of an old font. It is certain where the text has next to no Vietnamese letter of Unicode, many
 * letters that one encoding alone uses, and reads as Vietnamese once they are converted.
 *
 * @param text raw text: cleaning would take the soft hyphen away, which is TCVN3's "ư"
 */
export function legacyLetters(text: string): LegacyText | undefined {
  const letters = count(text, LETTER);
  if (letters < 100 || unicodeShare(text) > 0.005) return undefined;
  const known: (LegacyText & { typical: RegExp })[] = [
    { encoding: 'TCVN3 (ABC)', convert: fromTcvn3, typical: /[®\u00AD¬ª«©¨µ¸¶·¹]/gu },
    { encoding: 'VNI', convert: fromVni, typical: /[aeouyôö][ùøûõïâáàåãäêéèúüë]|ñ/giu },
  ];
  return known.find(({ convert, typical }) => count(text, typical) > 0.02 * letters && unicodeShare(convert(text)) > 0.06);
}

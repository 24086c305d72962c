const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = 'AĂÂEÊIOÔƠUƯYaăâeêioôơuưy';

const vietnamese = [...VOWELS].flatMap((vowel) => TONES.map((tone) => `${vowel}${tone}`.normalize('NFC'))).join('');

/** Every character that the web fonts hold: ASCII, Vietnamese letters, the punctuation of Vietnamese typography, and letters in names of foreign authors. */
export const WEB_FONT_CHARACTERS = `${range(0x20, 0x7e)}${vietnamese}Đđ“”‘’–—…·•§°×½²«»©öü\u00a0`;

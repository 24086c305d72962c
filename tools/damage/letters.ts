/** Damages of letters and encodings: what nobody sees, what looks like another letter, what cannot be read. */
import { ANY, atPlace, inBytes, inLine, PROSE, type Make } from './project.ts';

/** Puts a character into the middle of a word. */
const inside = (character: string): Make => atPlace(ANY, PROSE, ([word]) => `${word.slice(0, 2)}${character}${word.slice(2)}`);

/** Puts another space between two words. */
const between = (space: string): Make => atPlace(ANY, /(?<=\p{Ll}\p{Ll}) (?=\p{Ll}\p{Ll})/u, () => space);

/** Puts look-alikes of another script into a word. */
const lookAlike = (pairs: Readonly<Record<string, string>>): Make =>
  atPlace(ANY, new RegExp(`(?<= \\p{Ll}+)[${Object.keys(pairs).join('')}](?=\\p{Ll}+ )`, 'u'), ([letter]) => pairs[letter] ?? letter);

/** A line in another encoding, read as if it were Latin-1. */
const mojibake = inLine(ANY, /[ăâêôơưđ]\p{Ll}* \p{Ll}+ \p{Ll}+/u, (line) => Buffer.from(line).toString('latin1'));

/** Old encodings of Vietnamese: letters with a mark become two letters (VNI) or one strange one (TCVN3). */
const VNI: Readonly<Record<string, string>> = { á: 'aù', à: 'aø', ạ: 'aï', ế: 'eá', ệ: 'eä', ố: 'oá', ộ: 'oä', đ: 'ñ', ư: 'ö', ơ: 'ô' };
const TCVN3: Readonly<Record<string, string>> = { á: '¸', à: 'µ', ạ: '¹', ế: 'Õ', ệ: 'Ö', ố: 'è', ộ: 'é', đ: '®', ư: '­', ơ: '¬' };
const oldEncoding = (table: Readonly<Record<string, string>>): Make =>
  inLine(ANY, /[áàạếệốộđươ].*[áàạếệốộđươ]/u, (line) => line.replace(/[áàạếệốộđươ]/gu, (letter) => table[letter] ?? letter));

export const LETTER_DAMAGES: Readonly<Record<string, Make>> = {
  'khoảng trắng rộng 0': inside('\u200B'),
  'dấu nối từ vô hình': inside('\u2060'),
  'BOM giữa chữ': inside('\uFEFF'),
  'gạch nối mềm': inside('\u00AD'),
  'đảo chiều chữ': inside('\u202E'),
  'ký tự điều khiển NUL': inside('\u0000'),
  'ký tự điều khiển BEL, ESC': atPlace(ANY, PROSE, ([word], dice) => `${word}${dice.pick(['\u0007', '\u001B', '\u000B', '\u0085']) ?? ''}`),
  'ngắt dòng U+2028': between('\u2028'),
  'dấu cách không ngắt': between('\u00A0'),
  'dấu cách lạ': between('\u2003'),
  'chữ Kirin giống chữ Latinh': lookAlike({ a: 'а', o: 'о', e: 'е', c: 'с', p: 'р', x: 'х', i: 'і' }),
  'chữ Hy Lạp giống chữ Latinh': lookAlike({ o: 'ο', v: 'ν', u: 'υ', a: 'α', i: 'ι', n: 'η' }),
  'chữ ð thay đ': atPlace(ANY, /đ(?=\p{Ll})/u, () => 'ð'),
  'chữ số toàn độ rộng': atPlace(ANY, /(?<= )\d(?= )/u, ([digit]) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)),
  'U+FFFD trong chữ': atPlace(ANY, PROSE, ([word]) => word.replace(/[^a-z]/u, '\uFFFD')),
  'dạng tổ hợp (NFD)': atPlace(ANY, PROSE, ([word]) => word.normalize('NFD')),
  'sai bảng mã một dòng': mojibake,
  'VNI chưa đổi mã': oldEncoding(VNI),
  'TCVN3 chưa đổi mã': oldEncoding(TCVN3),
  'UTF-16 có BOM': inBytes(ANY, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'UTF-16 không BOM': inBytes(ANY, (text, dice) =>
    dice.next() < 0.5 ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16(),
  ),
  'mã một byte': inBytes(ANY, (text) => Buffer.from(text, 'latin1')),
  'byte hỏng giữa chữ': inBytes(ANY, (text) => {
    const bytes = Buffer.from(text);
    bytes[bytes.findIndex((byte, at) => at > bytes.length / 2 && byte >= 0xe1)] = 0x20;
    return bytes;
  }),
};

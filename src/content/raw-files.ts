import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SourceError } from '../legal/errors.ts';
import { isSyllable } from '../vietnamese/syllable.ts';
import type { ContentFiles } from './files.ts';
import { readYaml } from './yaml.ts';

/** Words with diacritics that are no Vietnamese syllables: names, loans. */
const LOANS = 'content/tu-ngu/chu-muon.yaml';
/** Files that are no prose: what people type, letters of points, hashes. */
const NO_PROSE = /^content\/tim-kiem\/|\/cau-truc\.yaml$|\.json$/;

/** More than any text of ours takes; what is longer was pasted by mistake. */
const MOST_BYTES = 150_000;
/** Fingerprints are made by the importer, one line a place: a code of 426 articles has some 4,000. */
const MOST_PRINTS = 600_000;
const MOST_IN_LINE = 4_000;

/** Every letter and mark that content is written with: nothing invisible, no letter of another script, no private character. */
const LETTERS = 'A-Za-zÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ';
/** Letters of foreign names. */
const FOREIGN = 'ÄÖÜäöüßñçëïåøæÅØÉ';
const MARKS = ' -~«»·×÷±–—‘’“”…•→≤≥≈½°²³µ€';
const ALLOWED = `[\\n${LETTERS}${FOREIGN}${MARKS.replace(/[-\]\\^]/g, '\\$&').replace('\\-~', '-~')}]`;
const ALLOWED_ONE = new RegExp(`^${ALLOWED}$`, 'u');
/** Most lines have nothing else: looked at character by character, they would take most of a check's time. */
const ALLOWED_ALL = new RegExp(`^${ALLOWED}*$`, 'u');
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;
/** A word with a letter that English has not; one without vowels is an abbreviation ("NĐ"). */
const WORD = /\p{L}+/gu;
const VOWEL = /[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵäöü]/iu;

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'dấu tab',
  '\u00A0': 'dấu cách không ngắt',
  '\u00AD': 'gạch nối mềm, không nhìn thấy',
  '\u200B': 'khoảng trắng rộng 0, không nhìn thấy',
  '\u202E': 'dấu đảo chiều chữ, không nhìn thấy',
  '\u2060': 'dấu nối từ, không nhìn thấy',
  '\uFEFF': 'BOM, không nhìn thấy',
  '\uFFFD': 'chữ đã mất vì sai bảng mã',
  '\u00F0': 'chữ ð của tiếng Iceland, không phải đ',
};

/** What a character is called that content may not hold. */
function called(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const script = /\p{Script=Cyrillic}/u.test(character) ? 'chữ Kirin' : /\p{Script=Greek}/u.test(character) ? 'chữ Hy Lạp' : undefined;
  const hidden = /[\p{C}\p{Z}]/u.test(character) ? 'ký tự không nhìn thấy' : 'ký tự lạ';
  return `${NAMES[character] ?? script ?? hidden} (${code})`;
}

/** The words around a place of a line, with what cannot be seen as a box. */
const around = (line: string, at: number): string =>
  `“${line
    .slice(Math.max(0, at - 12), at + 12)
    .replace(/[^\P{C}]|[\u2028\u2029\uFFFD]/gu, '□')
    .trim()}”`;

function faultOfLine(line: string, loans: ReadonlySet<string> | undefined): [found: string, expected: string] | undefined {
  if (line.length > MOST_IN_LINE) return [`Dòng dài ${line.length} ký tự`, `nhiều nhất ${MOST_IN_LINE} ký tự một dòng`];
  if (CONFLICT.test(line)) return ['Dấu trộn của git còn sót', 'một trong hai bản, không còn dòng <<<<<<<, =======, >>>>>>>'];
  const strange = ALLOWED_ALL.test(line)
    ? undefined
    : [...line].find((character) => !ALLOWED_ONE.test(character) && !/\p{M}/u.test(character));
  if (strange !== undefined)
    return [`Gặp ${called(strange)} ở ${around(line, line.indexOf(strange))}`, 'chữ tiếng Việt thường (Unicode dựng sẵn), dấu cách thường'];
  if (loans === undefined) return undefined;
  const wrong = (line.match(WORD) ?? []).find(
    (word) => /[^A-Za-z]/.test(word) && VOWEL.test(word) && !loans.has(word) && !isSyllable(word),
  );
  return wrong === undefined
    ? undefined
    : [`“${wrong}” không phải âm tiết tiếng Việt`, `chữ đúng chính tả; tên riêng, chữ phiên âm thì thêm vào ${LOANS}`];
}

/** The first line of bytes that are no UTF-8. */
function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const strict = new TextDecoder('utf-8', { fatal: true });
  return (
    lines.findIndex((line) => {
      try {
        strict.decode(Buffer.from(line, 'latin1'));
        return false;
      } catch {
        return true;
      }
    }) + 1
  );
}

/** The longest line: where something was pasted. */
function longestLine(bytes: Buffer): number {
  const sizes = bytes
    .toString('latin1')
    .split('\n')
    .map(({ length }) => length);
  return sizes.indexOf(Math.max(...sizes)) + 1;
}

const UTF8 = 'UTF-8 (trong Notepad: Lưu thành, Mã hóa UTF-8)';

function faultsOfBytes(file: string, bytes: Buffer, loans: ReadonlySet<string> | undefined): SourceError[] {
  const fault = (line: number, found: string, expected: string): SourceError[] => [new SourceError({ file, line }, found, expected)];
  const most = file.endsWith('/dau-van-tay.json') ? MOST_PRINTS : MOST_BYTES;
  if (bytes.length > most)
    return fault(
      longestLine(bytes),
      `Tệp dài ${Math.round(bytes.length / 1000)} kB`,
      `nhiều nhất ${most / 1000} kB; chữ dán nhầm thì bỏ đi`,
    );
  const wide = bytes.subarray(0, 2).toString('hex');
  if (wide === 'fffe' || wide === 'feff' || (bytes.includes(0) && bytes.filter((byte) => byte === 0).length > bytes.length / 4))
    return fault(1, 'Tệp lưu ở dạng UTF-16', UTF8);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault(lineOfBadByte(bytes), 'Chữ không đọc được: tệp không ở dạng UTF-8', UTF8);
  }
  if (text.trim() === '') return fault(1, 'Tệp rỗng', 'nội dung của tệp; không cần nữa thì xóa tệp');
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const faults = lines.flatMap((line, index) => {
    const found = faultOfLine(line, loans);
    return found === undefined ? [] : fault(index + 1, ...found);
  });
  // Text editors end a file with a line end; where it is missing, the end of the text is often missing too.
  if (lines.at(-1) !== '')
    faults.push(
      ...fault(lines.length, 'Tệp không kết thúc bằng một dòng mới', 'đủ chữ đến cuối tệp, rồi Enter (tệp có thể bị cắt mất phần cuối)'),
    );
  return faults;
}

/**
 * Holds every content file, as bytes, against what all of them have in common: a plain file of moderate size in UTF-8, letters that
 * readers see and search finds, Vietnamese that is Vietnamese, no remains of a merge, an end. A file that fails is not asked more.
 *
 * @param files the content of the project
 */
export function rawFileFaults(files: ContentFiles): SourceError[] {
  const listed = files.has(LOANS) ? files.read(LOANS, (text, path) => readYaml(text, z.array(z.string().min(2)), path)) : undefined;
  const loans = new Set((listed ?? []).flatMap((word) => [word, word.toLocaleUpperCase('vi')]));
  const key = `raw ${[...loans].join()}`;
  if (!files.has('content')) return [];
  const names = readdirSync(join(files.root, 'content'), { recursive: true, encoding: 'utf8' });
  return names.sort().flatMap((name) => {
    const file = `content/${name.replaceAll('\\', '/')}`;
    const at = join(files.root, file);
    const entry = lstatSync(at);
    if (entry.isSymbolicLink())
      return [new SourceError({ file }, 'Gặp một liên kết tượng trưng', 'một tệp thường, chữ nằm ngay trong tệp')];
    // Editors keep their own files beside ours, with a dot in front.
    if (!entry.isFile() || /(?:^|\/)\./.test(name)) return [];
    const words = NO_PROSE.test(file) || file === LOANS ? undefined : loans;
    return files.derive(file, key, () => faultsOfBytes(file, readFileSync(at), words));
  });
}

import { wordsOf } from '../text/characters.ts';
import { explained } from './explain.ts';
import { hashOfClean } from './hash.ts';

/**
 * Finds what a place must say from what a copy says there and the hash of what is right: every slip of one letter, one mark or one word is
 * tried, and only the wording whose hash is right is taken. So a repair is a proof: nothing here guesses.
 */

/** How many tries are left; shared by all places of a copy. */
export interface Budget {
  tries: number;
}

/** Enough for some dozens of places of ordinary length: one or two seconds. */
export const defaultBudget = (): Budget => ({ tries: 400_000 });

/** The words of a copy, by how often they stand in it. */
export type UsedWords = ReadonlyMap<string, number>;

/** The wording that is right, and what was wrong, in Vietnamese. */
export interface Repair {
  right: string;
  what: string;
}

/** Letters that a typist may have meant; the marked forms of one letter stand together and are tried first. */
const FAMILIES = ['aàảãáạăằẳẵắặâầẩẫấậ', 'eèẻẽéẹêềểễếệ', 'iìỉĩíịyỳỷỹýỵ', 'oòỏõóọôồổỗốộơờởỡớợ', 'uùủũúụưừửữứự', 'dđ', '.,;:', '“”"', '-–—/'];
const ALPHABET = Array.from(`${FAMILIES.join('')}bcghklmnpqrstvxfjwz0123456789()%`);
const CAPITALS = Array.from(ALPHABET.join('').toUpperCase());
const LETTERS = [...new Set([...ALPHABET, ...CAPITALS])];
const families = new Map<string, readonly string[]>();
function familyOf(letter: string): readonly string[] {
  const known = families.get(letter);
  if (known !== undefined) return known;
  const family = FAMILIES.find((each) => each.includes(letter.toLowerCase())) ?? letter.toLowerCase();
  const made = [...new Set([...family, ...family.toUpperCase()])].filter((other) => other !== letter);
  families.set(letter, made);
  return made;
}

type Try = readonly [text: string, what: string];

/** Whole words more or fewer than right: what a page of the web, a note or a printer adds at an end, and what was typed twice. */
function* ofWords(words: readonly string[], count: number): Generator<Try> {
  const more = words.length - count;
  if (more > 0)
    for (let at = words.length - more; at >= 0; at -= 1) {
      const left = [...words.slice(0, at), ...words.slice(at + more)];
      yield [left.join(' '), `thừa “${words.slice(at, at + more).join(' ')}”`];
    }
  for (let at = 0; at + 1 < words.length && more === 0; at += 1)
    yield [
      [...words.slice(0, at), words[at + 1] ?? '', words[at] ?? '', ...words.slice(at + 2)].join(' '),
      `hai chữ đổi chỗ: “${words[at] ?? ''} ${words[at + 1] ?? ''}”`,
    ];
}

/** So many of the most frequent words are tried where one was left out. */
const FREQUENT = 250;

/** A word that was left out: one of those that the document uses most. */
function* ofLostWord(text: string, vocabulary: UsedWords): Generator<Try> {
  for (const word of frequentOf(vocabulary)) {
    const what = `thiếu “${word}”`;
    yield [`${word} ${text}`, what];
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) yield [`${text.slice(0, at)} ${word}${text.slice(at)}`, what];
    yield [`${text} ${word}`, what];
  }
}

/** Slips that may stand anywhere: another mark on a letter, a letter twice or too many, two letters swapped, a space lost. */
function* ofMarks(text: string): Generator<Try> {
  // The text is in NFC, where every letter of the law is one unit.
  const [before, behind] = [(at: number) => text.slice(0, at), (at: number) => text.slice(at)];
  const { length } = text;
  for (let at = 0; at < length; at += 1)
    for (const other of familyOf(text.charAt(at))) yield [before(at) + other + behind(at + 1), 'sai một dấu hoặc một chữ cái'];
  for (let at = 0; at < length; at += 1) yield [before(at) + behind(at + 1), 'thừa một chữ cái hoặc một dấu'];
  for (let at = 0; at < length; at += 1) yield [before(at) + text.charAt(at + 1) + text.charAt(at) + behind(at + 2), 'hai chữ cái đổi chỗ'];
  for (let at = 0; at < length; at += 1) yield [`${before(at)} ${behind(at)}`, 'thiếu một dấu cách'];
  for (let at = 1; at <= length; at += 1)
    if (at === length || text[at] === ' ')
      for (const sign of [',', '.', ';', ':', '”']) yield [before(at) + sign + behind(at), 'thiếu một dấu câu'];
}

/** Any letter put in or changed, in words that the copy has nowhere else: where a typist slipped there is mostly no word. */
function* ofRareWords(words: readonly string[], vocabulary: UsedWords): Generator<Try> {
  for (const [index, word] of words.entries()) {
    if ((vocabulary.get(word) ?? 0) > 1) continue;
    const letters = Array.from(word);
    const put = (other: string): string => [...words.slice(0, index), other, ...words.slice(index + 1)].join(' ');
    const head = (at: number): string => letters.slice(0, at).join('');
    for (let at = 0; at <= letters.length; at += 1)
      for (const other of LETTERS) {
        yield [put(head(at) + other + letters.slice(at).join('')), 'thiếu một chữ cái hoặc một dấu'];
        if (at < letters.length) yield [put(head(at) + other + letters.slice(at + 1).join('')), 'sai một chữ cái'];
      }
  }
}

/** All tries, the likely ones first. */
function* tries(text: string, count: number, vocabulary: UsedWords): Generator<Try> {
  yield* explained(text);
  const words = wordsOf(text);
  yield* ofWords(words, count);
  // One letter makes at most one word more or fewer.
  if (Math.abs(words.length - count) <= 1) {
    yield* ofMarks(words.join(' '));
    yield* ofRareWords(words, vocabulary);
  }
  if (words.length === count - 1) yield* ofLostWord(words.join(' '), vocabulary);
}

/**
 * The verified wording of a place, where one slip away from the copy's.
 *
 * @param text the copy's wording @param print hash and number of words of the right one
 * @param vocabulary words that may have been left out, see {@link vocabularyOf}
 * @param budget tries left; what is used is taken off
 */
export function repair(
  text: string,
  { sha256, words }: { sha256: string; words: number },
  vocabulary: UsedWords,
  budget: Budget,
): Repair | undefined {
  for (const [candidate, what] of tries(text, words, vocabulary)) {
    if (budget.tries <= 0) return undefined;
    budget.tries -= 1;
    if (hashOfClean(candidate) === sha256) return { right: candidate, what };
  }
  return undefined;
}

/** The words of a copy. */
export function vocabularyOf(paragraphs: readonly string[]): UsedWords {
  const counts = new Map<string, number>();
  for (const word of paragraphs.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const frequent = new WeakMap<UsedWords, readonly string[]>();
function frequentOf(vocabulary: UsedWords): readonly string[] {
  const known = frequent.get(vocabulary);
  if (known !== undefined) return known;
  const made = [...vocabulary]
    .sort(([, a], [, b]) => b - a)
    .slice(0, FREQUENT)
    .map(([word]) => word);
  frequent.set(vocabulary, made);
  return made;
}

/** The stretch in which two wordings differ, with a word before and behind, for a report: what the copy says, and what is right. */
export function changedPart(was: string, right: string): { was: string; right: string } {
  const [a, b] = [wordsOf(was), wordsOf(right)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [from, behind] = [Math.max(0, start - 1), Math.max(0, end - 1)];
  return { was: a.slice(from, a.length - behind).join(' '), right: b.slice(from, b.length - behind).join(' ') };
}

import { isSyllable } from '../../vietnamese/syllable.ts';
import { wordsOf } from './characters.ts';

/** A word without the signs that may stand around it. */
const bare = (word: string): string => word.replace(/^[“(]+|[.,;:)”]+$/gu, '');
const CLOSED = /[.,;:)”]$/u;
/** Letters without a vowel, which are no word: what a PDF leaves where it moves two letters apart. */
const FRAGMENT = /^[“(]?[bcdđghklmnpqrstvx]{1,3}[.,;:)”]*$/iu;
/** Where a letter alone names a point: "điểm c", "điểm a, b và c". */
const NAMES_POINT = /^(?:điểm|và|hoặc|đến|nhóm|loại|bảng|mẫu)$|,$/iu;
/** A text in which so many fragments were put together is one that breaks words. */
const BREAKS_WORDS = 10;
/** A word that stands so often at most is looked at, and what it makes with its neighbour must stand so often at least. */
const [RARE, FREQUENT] = [2, 5];

type WordTally = ReadonlyMap<string, number>;
type Neighbour = 'left' | 'right';
/** Which of its neighbours the word at a position belongs to, if any. */
type Judge = (words: readonly string[], at: number, known: WordTally) => Neighbour | undefined;

const countOf = (word: string, known: WordTally): number => known.get(bare(word).toLowerCase()) ?? 0;

/** How often the text has what two words make together; 0 where they cannot be one. */
function weight(first: string, second: string, known: WordTally): number {
  const oneCase = /\p{Lu}$/u.test(first) === /^\p{Lu}/u.test(second) || /^\p{Lu}$/u.test(first);
  return oneCase && !CLOSED.test(first) && second !== '' ? countOf(first + second, known) : 0;
}

/** A fragment belongs to the neighbour with which it makes a syllable that the text has, the more frequent one first. */
const ofFragment: Judge = (words, at, known) => {
  const [left = '', word = '', right = ''] = [words[at - 1], words[at], words[at + 1]];
  if (!FRAGMENT.test(word)) return undefined;
  // Behind a figure it may be a unit: "5 m ở phía trước" is no "mở", where "ở" is a word of the text.
  if (/\d$/u.test(left) && countOf(right, known) > countOf(word + right, known)) return undefined;
  const [before, behind] = [
    NAMES_POINT.test(left) || !isSyllable(bare(left + word)) ? 0 : weight(left, word, known),
    isSyllable(bare(word + right)) ? weight(word, right, known) : 0,
  ];
  if (before === 0 && behind === 0) return undefined;
  return behind >= before ? 'right' : 'left';
};

/** A word that stands next to nowhere else or is no syllable, and is a frequent one with the word behind it or before it ("tu ổi"). */
const ofRareWord: Judge = (words, at, known) => {
  const [left = '', word = '', right = ''] = [words[at - 1], words[at], words[at + 1]];
  if (!/\p{Ll}/u.test(word) || (countOf(word, known) > RARE && isSyllable(bare(word)))) return undefined;
  const [before, behind] = [left === '' ? 0 : weight(left, word, known), weight(word, right, known)];
  if (Math.max(before, behind) < FREQUENT) return undefined;
  return behind >= before ? 'right' : 'left';
};

/** One pass over a text: what is judged to be one word becomes one. */
function pass(lines: readonly string[], judge: Judge): { texts: string[]; joined: number } {
  const split = lines.map(wordsOf);
  const known = new Map<string, number>();
  for (const word of split.flat()) known.set(bare(word).toLowerCase(), (known.get(bare(word).toLowerCase()) ?? 0) + 1);
  let joined = 0;
  const texts = split.map((words, line) => {
    const made: string[] = [];
    const before = joined;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      const side = judge(words, at, known);
      if (side !== undefined) joined += 1;
      if (side === 'left') made.push(`${made.pop() ?? ''}${word}`);
      else if (side === 'right') {
        made.push(`${word}${words[at + 1] ?? ''}`);
        at += 1;
      } else made.push(word);
    }
    return joined > before ? made.join(' ') : (lines[line] ?? '');
  });
  return { texts, joined };
}

/**
 * Puts words together again that a PDF shows in two ("nướ c", "p hành"): a fragment without a vowel that makes a syllable with the word
 * beside it, and one that the text has elsewhere. Where many such were found, rare words are looked at too ("tu ổi").
 *
 * @param texts cleaned lines
 * @returns the lines, and how many words were put together
 */
export function joinBrokenWords(texts: readonly string[]): { texts: string[]; joined: number } {
  const first = pass(texts, ofFragment);
  if (first.joined < BREAKS_WORDS) return first;
  const second = pass(first.texts, ofRareWord);
  return { texts: second.texts, joined: first.joined + second.joined };
}

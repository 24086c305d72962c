import { isSyllable } from '../../vietnamese/syllable.ts';
import { wordsOf } from './characters.ts';

/** A word without the signs that may stand around it. */
const bare = (word: string): string => word.replace(/^[“(]+|[.,;:)”]+$/gu, '');
/** Letters without a vowel, which are no word: what a PDF leaves where it moves two letters apart. */
const FRAGMENT = /^[“(]?[bcdđghklmnpqrstvx]{1,3}[.,;:)”]*$/iu;
/** Where a letter alone names a point: "điểm c", "điểm a, b và c". */
const NAMES_POINT = /^(?:điểm|và|hoặc|đến|nhóm|loại|bảng|mẫu)$|,$/iu;

/** Which of its neighbours a fragment belongs to: the one with which it makes a syllable that the text has, the more frequent one first. */
function neighbour(words: readonly string[], at: number, known: ReadonlyMap<string, number>): 'left' | 'right' | undefined {
  const [left = '', word = '', right = ''] = [words[at - 1], words[at], words[at + 1]];
  const weight = (first: string, second: string): number => {
    const whole = bare(first + second);
    const oneCase = /\p{Lu}$/u.test(first) === /^\p{Lu}/u.test(second) || /^\p{Lu}$/u.test(first);
    return oneCase && isSyllable(whole) ? (known.get(whole.toLowerCase()) ?? 0) : 0;
  };
  const [before, behind] = [
    /[.,;:)”]$/u.test(left) || NAMES_POINT.test(left) ? 0 : weight(left, word),
    /[.,;:)”]$/u.test(word) ? 0 : weight(word, right),
  ];
  if (before === 0 && behind === 0) return undefined;
  return behind >= before ? 'right' : 'left';
}

/**
 * Puts words together again that a PDF shows in two ("nướ c", "p hành"): a fragment without a vowel that makes a syllable with the word
 * beside it, and one that the text has elsewhere.
 *
 * @param texts cleaned lines
 * @returns the lines, and how many words were put together
 */
export function joinBrokenWords(texts: readonly string[]): { texts: string[]; joined: number } {
  const split = texts.map(wordsOf);
  if (!split.some((words) => words.some((word) => FRAGMENT.test(word)))) return { texts: [...texts], joined: 0 };
  const known = new Map<string, number>();
  for (const word of split.flat()) known.set(bare(word).toLowerCase(), (known.get(bare(word).toLowerCase()) ?? 0) + 1);
  let joined = 0;
  const whole = split.map((words, line) => {
    const made: string[] = [];
    let changed = false;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      const side = FRAGMENT.test(word) ? neighbour(words, at, known) : undefined;
      if (side === undefined) {
        made.push(word);
        continue;
      }
      changed = true;
      joined += 1;
      if (side === 'left') made.push(`${made.pop() ?? ''}${word}`);
      else {
        made.push(`${word}${words[at + 1] ?? ''}`);
        at += 1;
      }
    }
    return changed ? made.join(' ') : (texts[line] ?? '');
  });
  return { texts: whole, joined };
}

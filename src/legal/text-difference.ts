import { diffArrays } from 'diff';
import { isWord, syllablesOf, type WordCutter } from './words.ts';

/** A run of one text: shared with the other text, or only here. */
export interface DiffRun {
  text: string;
  changed: boolean;
}

/** Shares of syllables below which marking changes would mark nearly everything and help nobody. */
const WORTH_MARKING = 0.35;

const sizeOf = (pieces: readonly string[]): number => pieces.reduce((sum, piece) => sum + syllablesOf(piece), 0);
const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Neighbouring pieces of one kind become one run; a space between changed words is marked with them, one at their edge is not,
 * and marks of punctuation alone are no change.
 */
function runs(parts: readonly { value: readonly string[]; changed: boolean }[]): DiffRun[] {
  const merged: DiffRun[] = [];
  const add = (text: string, changed: boolean): void => {
    const last = merged[merged.length - 1];
    const before = merged[merged.length - 2];
    if (text === '') return;
    if (last?.changed === changed) last.text += text;
    else if (changed && last && before && /^[^\S\n]+$/u.test(last.text)) {
      before.text += last.text + text;
      merged.pop();
    } else merged.push({ text, changed });
  };
  for (const { value, changed } of parts) {
    const text = value.join('');
    if (!changed || !isWord(text)) {
      add(text, false);
      continue;
    }
    const core = text.trim();
    const start = text.indexOf(core);
    add(text.slice(0, start), false);
    add(core, true);
    add(text.slice(start + core.length), false);
  }
  return merged;
}

/**
 * What two versions of a text share, word by word; upper and lower case count as one.
 *
 * @param before the older text
 * @param after the newer text
 * @param cut cuts a text into words ({@link import('./words.ts').wordCutter})
 * @returns both texts as runs; joined, the runs of a side are that text. Texts that share little are returned unmarked
 *   (`comparable: false`), because then they were written anew.
 */
export function compareTexts(before: string, after: string, cut: WordCutter): { before: DiffRun[]; after: DiffRun[]; comparable: boolean } {
  const [old, young] = [cut(before), cut(after)];
  const parts = diffArrays(old, young, { comparator: sameWord });
  const shared = parts.filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + sizeOf(value), 0);
  const total = Math.max(sizeOf(old), sizeOf(young));
  if (total > 0 && shared / total < WORTH_MARKING) {
    return { before: [{ text: before, changed: false }], after: [{ text: after, changed: false }], comparable: false };
  }
  // The diff gives the newer text's pieces where both have them; each side is read from its own, for the sake of capitals.
  const side = (pieces: readonly string[], mine: 'added' | 'removed', other: 'added' | 'removed'): DiffRun[] => {
    let at = 0;
    return runs(
      parts.filter((part) => !part[other]).map((part) => ({ value: pieces.slice(at, (at += part.value.length)), changed: part[mine] })),
    );
  };
  return { before: side(old, 'removed', 'added'), after: side(young, 'added', 'removed'), comparable: true };
}

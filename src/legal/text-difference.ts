import { diffArrays } from 'diff';

/** A run of one text: shared with the other text, or only here. */
export interface Run {
  text: string;
  changed: boolean;
}

/** Shares of words below which marking changes would mark nearly everything and help nobody. */
const WORTH_MARKING = 0.35;

const tokens = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}/]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Neighbouring tokens of one kind become one run; a space between changed words is marked with them. */
function runs(parts: readonly { value: string[]; changed: boolean }[]): Run[] {
  const merged: Run[] = [];
  for (const { value, changed } of parts) {
    const text = value.join('');
    const last = merged.at(-1);
    const before = merged.at(-2);
    if (last && last.changed === changed) last.text += text;
    else if (changed && last && before && /^[^\S\n]+$/u.test(last.text)) {
      before.text += last.text + text;
      merged.pop();
    } else merged.push({ text, changed });
  }
  return merged;
}

/**
 * What two versions of a text share, word by word.
 *
 * @param before the older text
 * @param after the newer text
 * @returns both texts as runs; joined, the runs of a side are that text. Texts that share little are returned unmarked
 *   (`comparable: false`), because then they were written anew.
 */
export function compareTexts(before: string, after: string): { before: Run[]; after: Run[]; comparable: boolean } {
  const parts = diffArrays(tokens(before), tokens(after));
  const shared = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.filter((token) => token.trim() !== '').length, 0);
  const total = Math.max(tokens(before).length, tokens(after).length) / 2;
  if (total > 0 && shared / total < WORTH_MARKING) {
    return { before: [{ text: before, changed: false }], after: [{ text: after, changed: false }], comparable: false };
  }
  return {
    before: runs(parts.filter(({ added }) => !added).map(({ value, removed }) => ({ value, changed: removed }))),
    after: runs(parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ value, changed: added }))),
    comparable: true,
  };
}

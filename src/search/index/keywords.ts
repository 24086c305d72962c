import { fold } from '../../vietnamese/fold.ts';
import { foldSyllable, syllables } from '../words/syllables.ts';

const folds = (texts: readonly string[]): string[] => texts.flatMap(syllables).map(({ form }) => foldSyllable(form));

/**
 * Keywords without those that editors wrote once more as they are typed without marks: a query is folded anyway, and each costs bytes
 * before the first answer. One with a word that stands nowhere else on the page stays.
 *
 * @param texts title, summary and questions of the page
 */
export function tellingKeywords(keywords: readonly string[], texts: readonly string[]): string[] {
  const marked = keywords.filter((keyword) => fold(keyword) !== keyword.toLowerCase());
  const known = new Set(folds([...texts, ...marked]));
  return keywords.filter((keyword) => marked.includes(keyword) || folds([keyword]).some((word) => !known.has(word)));
}

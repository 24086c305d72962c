/** Whether a document applies, in a few words. */
import type { Library } from '../../content/library.ts';
import type { LibraryDocument } from '../../content/readers/documents.ts';
import { hasDates } from '../../legal/document.ts';
import type { ValidityState } from '../../legal/validity.ts';
import { validityShort } from '../../strings/law.ts';
import { formatDate } from '../../vietnamese/dates.ts';

/**
 * State and words of a document on the day of the build: "áp dụng từ 01/7/2026", "hết hiệu lực từ 01/7/2026".
 *
 * @returns undefined for a document whose dates are not known
 */
export function standingOf(library: Library, document: LibraryDocument): { state: ValidityState; words: string } | undefined {
  const { validity } = document.facts;
  const state = library.stateOf(document);
  if (state === undefined) return undefined;
  const day = hasDates(validity) ? (state === 'repealed' ? validity.ended : validity.effective) : undefined;
  return { state, words: day === undefined ? validityShort[state] : `${validityShort[state]} ${formatDate(day)}` };
}

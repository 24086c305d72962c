/** Whether a document applies, in a few words. */
import type { Library } from '../../content/library.ts';
import type { LibraryDocument } from '../../content/readers/documents.ts';
import { hasDates } from '../../legal/document.ts';
import type { ValiditySpan } from '../../legal/validity.ts';
import { validityShort } from '../../strings/validity.ts';
import { formatDate } from '../../vietnamese/dates.ts';

/**
 * States and words of a document from the day of the build on: "áp dụng từ 01/7/2026", "hết hiệu lực từ 01/7/2026".
 *
 * @returns the day's first; [] for a document whose dates are not known
 */
export function standingsOf(library: Library, document: LibraryDocument): (ValiditySpan & { words: string })[] {
  const { validity } = document.facts;
  return library.statesOf(document).map((span) => {
    const day = hasDates(validity) ? (span.state === 'repealed' ? validity.ended : validity.effective) : undefined;
    return { ...span, words: day === undefined ? validityShort[span.state] : `${validityShort[span.state]} ${formatDate(day)}` };
  });
}

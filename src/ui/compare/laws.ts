import type { LibraryDocument } from '../../content/readers/documents.ts';
import { hasDates } from '../../legal/document.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { found, siteLibrary } from '../library.ts';

/** The two laws that are compared, with what pages say of them: nothing of it is written anywhere but in their metadata. */
export interface ComparedLawNames {
  oldLaw: LibraryDocument;
  newLaw: LibraryDocument;
  /** "2021": the year in which the old law was passed. */
  oldYear: string;
  /** "01/7/2026": the day from which the new law applies. */
  day: string;
}

/** @throws Error where the site has no comparison, or the new law no day */
export function comparedLaws(): ComparedLawNames {
  const library = siteLibrary();
  const { oldId, newId } = found(library.comparison);
  const [oldLaw, newLaw] = [library.document(oldId), library.document(newId)];
  const { validity } = newLaw.facts;
  if (!hasDates(validity)) throw new Error(`${newId}: văn bản được đối chiếu không có ngày hiệu lực`);
  return { oldLaw, newLaw, oldYear: oldLaw.facts.issued.slice(0, 4), day: formatDate(validity.effective) };
}

import { validityOn } from '../../legal/validity.ts';
import type { IsoDate } from '../../vietnamese/dates.ts';
import type { FileDocument } from './file.ts';

/** Before any law: a document of which the index tells no first day applied already when it was made. */
const ALWAYS = '';

/**
 * The documents of an index as they stand on a day: a law that began or ended since the site was built is shown and ranked so.
 *
 * @param documents as the index has them @param on the reader's day
 */
export const onDay = (documents: readonly FileDocument[], on: IsoDate): FileDocument[] =>
  documents.map((document) =>
    document.state === undefined
      ? document
      : { ...document, state: validityOn({ effective: document.effective ?? ALWAYS, ended: document.ended }, on) },
  );

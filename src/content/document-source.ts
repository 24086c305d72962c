import type { DocumentFacts } from '../legal/document.ts';
import { formatDate, isIsoDate } from '../vietnamese/dates.ts';
import { sourcesPage } from '../strings/sources.ts';
import type { Source } from '../schema/base.ts';

/** A source of a document's metadata in the shape of all other sources. */
export const asSource = (source: DocumentFacts['sources'][number]): Source => ({
  title: source.title,
  publisher: source.publisher,
  date: source.date ?? sourcesPage.noDate,
  checked: source.checked,
  ...(source.url === undefined ? {} : { url: source.url }),
});

/** The date of a source for reading: metadata gives ISO dates, publications the words of their own source. */
export const sourceDate = (date: string): string => (isIsoDate(date) ? formatDate(date) : date);

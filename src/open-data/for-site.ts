import type { Library } from '../content/library.ts';
import { documentTerms } from '../content/terms.ts';
import type { LibraryDocument } from '../content/readers/documents.ts';
import { hasDates } from '../legal/document.ts';
import { documentAkn } from './akn/index.ts';
import { documentJson, type OfficialWording } from './document-json.ts';
import { legislation, type LegislationInput } from './legislation.ts';

/** Looks up the imported official wording of a document. */
export type WordingOf = (id: string) => OfficialWording | undefined;

/** A file of open data as it is published; `body` is exactly what is written to disk. */
interface DataFile {
  document: LibraryDocument;
  format: 'json' | 'akn';
  path: string;
  body: string;
  bytes: number;
}

/** A document as JSON text. */
export const jsonOf = ({ facts, articles }: LibraryDocument, wordingOf: WordingOf): string =>
  JSON.stringify(documentJson(facts, articles, wordingOf(facts.id)), null, 1);

/** A document as Akoma Ntoso. */
export function aknOf(library: Library, document: LibraryDocument, wordingOf: WordingOf): string {
  const { facts, articles } = document;
  const published = library.documents.map((item) => item.facts);
  return documentAkn({
    facts,
    articles,
    official: wordingOf(facts.id),
    corpus: library.corpus,
    published,
    terms: documentTerms(document),
  });
}

/** All files of open data, the main law first. */
export function dataFiles(library: Library, wordingOf: WordingOf): DataFile[] {
  return library.laws.flatMap((document) =>
    [
      { document, format: 'json' as const, path: `/du-lieu/${document.facts.id}.json`, body: jsonOf(document, wordingOf) },
      { document, format: 'akn' as const, path: `/du-lieu/${document.facts.id}.akn.xml`, body: aknOf(library, document, wordingOf) },
    ].map((file) => ({ ...file, bytes: Buffer.byteLength(file.body) })),
  );
}

/** A document or one of its articles as schema.org data, with its successor and what it repealed, as far as published here. */
export function legislationOf(library: Library, document: LibraryDocument, article: LegislationInput['article'], site: URL): object {
  const { facts } = document;
  return legislation({
    facts,
    article,
    state: library.stateOf(document),
    successor: library.successorOf(document)?.facts,
    repealed: library.documents
      .map((other) => other.facts)
      .filter((other) => hasDates(other.validity) && other.validity.replacedBy === facts.id),
    site,
  });
}

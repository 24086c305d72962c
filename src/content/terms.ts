import { placeIn } from '../legal/citations/find.ts';
import { hardWordHint } from '../schema/hard-word.ts';
import { definitionAt, hintsOf, termsOf, type Hint, type Term } from '../legal/terms.ts';
import type { Library } from './library.ts';
import type { LibraryDocument } from './readers/documents.ts';

/** The heading by which an article of definitions is known. */
const DEFINITIONS = 'Giải thích từ ngữ';

/** The terms that a document defines: those of its article of definitions, then those that its metadata declares elsewhere. */
export function documentTerms({ facts, articles }: Pick<LibraryDocument, 'facts' | 'articles'>): Term[] {
  const definitions = articles.find((item) => item.title === DEFINITIONS);
  const declared = facts.terms.flatMap(({ name, also, at }): Term[] => {
    const place = placeIn(at);
    const meaning =
      place &&
      definitionAt(
        articles.find(({ number }) => number === place.article),
        place.clause,
      );
    if (place === undefined || meaning === undefined) return [];
    const { article, clause } = place;
    return [{ name, meaning, article, ...(clause === undefined ? {} : { clause }), ...(also.length === 0 ? {} : { also }) }];
  });
  return [...(definitions === undefined ? [] : termsOf(definitions)), ...declared];
}

const known = new WeakMap<Library, Map<LibraryDocument, Hint[]>>();

/** What the articles of a document can explain in place, read once for all of them: its own terms, those of the document that it details, hard words. */
export function documentHints(library: Library, document: LibraryDocument): readonly Hint[] {
  let ofLibrary = known.get(library);
  if (ofLibrary === undefined) known.set(library, (ofLibrary = new Map()));
  let hints = ofLibrary.get(document);
  if (hints === undefined) ofLibrary.set(document, (hints = hintsFor(library, document)));
  return hints;
}

function hintsFor(library: Library, document: LibraryDocument): Hint[] {
  const detailed = document.facts.details === undefined ? undefined : library.find(document.facts.details);
  const hints = [
    ...hintsOf(document.facts.id, documentTerms(document)),
    ...(detailed === undefined ? [] : hintsOf(detailed.facts.id, documentTerms(detailed))),
    ...library.hardWords.value.map(hardWordHint),
  ];
  // The document's own word for a term comes before all others.
  const first = new Map(hints.toReversed().map((hint) => [hint.name.toLocaleLowerCase('vi'), hint]));
  return hints.filter((hint) => first.get(hint.name.toLocaleLowerCase('vi')) === hint);
}

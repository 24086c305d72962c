import { anchorOf, placePath, type Place } from '../../legal/place.ts';
import type { FileDocument, SearchFile } from '../index/file.ts';
import { namedDocument } from '../query/documents.ts';
import { asksAboutDocument, asksForHelp, shortcutFor, type Language } from '../query/language.ts';
import { namedPlace } from '../query/places.ts';
import { queryWords } from '../query/words.ts';

/** A page that goes to the top because the query names it; `section` where it names a part of the page. */
export interface Pin {
  page: number;
  section?: number;
}

/** What is read off a query before anything is ranked. */
export interface Reading {
  pins: Pin[];
  /** The words that are left to search for. */
  rest: string;
  /** The document that the query speaks of. */
  about: FileDocument | undefined;
  /** True where someone seems to need help. */
  help: boolean;
}

/** The section of a page that is a place; of a place that is not there, the clause around it. */
function sectionOf({ pages }: SearchFile, page: number, place: Place): number | undefined {
  const around: Place = { article: place.article, ...(place.clause === undefined ? {} : { clause: place.clause }) };
  const anchors = [anchorOf(place), anchorOf(around)].filter((anchor) => anchor !== '');
  const sections = pages[page]?.x ?? [];
  return anchors.map((anchor) => sections.findIndex(({ a }) => a === anchor)).find((index) => index >= 0);
}

/**
 * The article in each document that has one of that number: first the document that the query names, then the main law
 * (which opens the list of documents), the law that it replaced, and the others.
 */
function placePins(
  file: SearchFile,
  pageOf: ReadonlyMap<string, number>,
  place: Place,
  about: FileDocument | undefined,
  only: string | undefined,
): Pin[] {
  const main = file.documents[0]?.id;
  const first = ({ id, replacedBy }: FileDocument): number => (id === about?.id ? 0 : id === main ? 1 : replacedBy === main ? 2 : 3);
  return file.documents
    .filter(({ state, id }) => state !== undefined && (only === undefined || id === only))
    .sort((a, b) => first(a) - first(b))
    .flatMap(({ id }) => {
      const page = pageOf.get(placePath(id, { article: place.article }));
      if (page === undefined) return [];
      const section = sectionOf(file, page, place);
      return [{ page, ...(section === undefined ? {} : { section }) }];
    });
}

/**
 * Reads a query: shortcuts, calls for help, places and documents named by number.
 *
 * @param query what was typed
 * @param only id of the document that is searched, if only one is
 * @param pageOf positions of pages by address
 */
export function readQuery(
  query: string,
  only: string | undefined,
  file: SearchFile,
  pageOf: ReadonlyMap<string, number>,
  language: Language,
): Reading {
  const words = queryWords(query);
  const help = asksForHelp(words, language);
  const named = namedPlace(query);
  const document = namedDocument(named?.rest ?? query, file.documents, named !== undefined);
  if (named) {
    const pins = placePins(file, pageOf, named.place, document?.document, only);
    return { pins, rest: pins.length === 0 ? query : (document?.rest ?? named.rest), about: document?.document, help };
  }
  const own = document !== undefined && asksAboutDocument(queryWords(document.rest), language);
  const urls = [
    ...(only === undefined ? [shortcutFor(words, language), help ? language.helpUrl : undefined] : []),
    own && (only === undefined || only === document.document.id) ? document.document.url : undefined,
  ];
  const pages = urls.map((url) => pageOf.get(url?.replace(/#.*$/, '') ?? '')).filter((page) => page !== undefined);
  return {
    pins: [...new Set(pages)].map((page) => ({ page })),
    rest: document === undefined || own ? query : document.rest,
    about: document?.document,
    help,
  };
}

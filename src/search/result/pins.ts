import type { ArticleNumber } from '../../legal/article-number.ts';
import { anchorOf, placePath, type Place } from '../../legal/place.ts';
import type { FileDocument, SearchFile } from '../index/file.ts';
import { mentionedDocument, namedDocuments, unknownDocument } from '../query/documents.ts';
import { openDoor } from '../query/doors.ts';
import { asksAboutDocument, asksSomething, emptyWords, says, shortcutFor, type Language } from '../query/language.ts';
import { namedPlace } from '../query/places.ts';
import { queryWords, type QueryWord } from '../query/words.ts';

/** A page that goes to the top because the query names it; `section` where it names a part of the page, `anchor` where that part has no text here. */
export interface Pin {
  page: number;
  section?: number;
  anchor?: string;
}

/** Something that the query names and this site does not publish: a document, or an article of one. */
export interface Missing {
  name: string;
  article?: ArticleNumber;
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
  /** Addresses of pages that a door leads to, where the query asks more than the door answers: they are lifted, not put first. */
  lifted: readonly string[];
  missing?: Missing;
}

/** The section of a page that is a place; of a place that is not there, the clause around it. */
function sectionOf({ pages }: SearchFile, page: number, place: Place): number | undefined {
  const around: Place = { article: place.article, ...(place.clause === undefined ? {} : { clause: place.clause }) };
  const anchors = [anchorOf(place), anchorOf(around)].filter((anchor) => anchor !== '');
  const sections = pages[page]?.x ?? [];
  return anchors.map((anchor) => sections.findIndex(({ a }) => a === anchor)).find((index) => index >= 0);
}

/** Reads one query against one index. */
class QueryReader {
  readonly #query: string;
  readonly #only: string | undefined;
  readonly #file: SearchFile;
  readonly #pageOf: ReadonlyMap<string, number>;
  readonly #language: Language;
  readonly #words: QueryWord[];

  constructor(query: string, only: string | undefined, file: SearchFile, pageOf: ReadonlyMap<string, number>, language: Language) {
    // Text pasted from a PDF carries characters that nobody sees.
    this.#query = query.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '');
    this.#only = only;
    this.#file = file;
    this.#pageOf = pageOf;
    this.#language = language;
    this.#words = queryWords(this.#query);
  }

  read(): Reading {
    const words = this.#words;
    const door = openDoor(words, emptyWords(words, this.#language), (some) => asksSomething(some, this.#language), this.#language.doors);
    const help = door?.help ?? false;
    const lifted = door === undefined || door.sure ? [] : door.lead;
    const { documents, language } = this.#file;
    const [document, second] = namedDocuments(this.#query, documents, language.documentNames);
    const missing = document === undefined ? this.#missing() : undefined;
    const named = missing === undefined ? namedPlace(document?.rest ?? this.#query, document !== undefined) : undefined;
    if (named !== undefined) {
      const [year] = document === undefined ? namedDocuments(named.rest, documents, {}, true) : [document];
      if (second !== undefined || says(this.#words, this.#language.compare)) {
        const pins = this.#comparison(named.place.article, document?.document);
        if (pins.length > 0) return { pins, rest: this.#query, about: document?.document, help, lifted };
      }
      return this.#place(named.place, document === undefined ? (year?.rest ?? named.rest) : named.rest, year?.document, help);
    }
    if (missing !== undefined && !(door?.sure ?? false)) return { ...missing, help, lifted };
    const one = second === undefined ? document : undefined;
    // A document without articles of its own is one page: whatever is asked of it stands there.
    const own = one !== undefined && (!this.#hasArticles(one.document) || asksAboutDocument(queryWords(one.rest), this.#language));
    const urls = [
      ...(this.#only === undefined ? [shortcutFor(this.#words, this.#language)] : []),
      ...(this.#only === undefined && door?.sure === true ? [...door.lead, ...(help ? [this.#language.helpUrl] : [])] : []),
      ...(this.#only === undefined && document === undefined && says(this.#words, this.#language.provinces)
        ? [language.provinces.url]
        : []),
      ...(own && (this.#only === undefined || this.#only === one.document.id) ? [one.document.url] : []),
    ].filter((url) => url !== undefined);
    return { pins: this.#pages(urls), rest: one === undefined || own ? this.#query : one.rest, about: one?.document, help, lifted };
  }

  #hasArticles({ id }: FileDocument): boolean {
    const { documents, pages } = this.#file;
    return pages.some(({ d, n }) => n !== undefined && documents[d ?? -1]?.id === id);
  }

  /** Pages by address, each once. */
  #pages(urls: readonly string[]): Pin[] {
    const pins = urls.flatMap((url): Pin[] => {
      const [path = '', anchor] = url.split('#');
      const page = this.#pageOf.get(path);
      return page === undefined ? [] : [{ page, ...(anchor === undefined ? {} : { anchor }) }];
    });
    return pins.filter(({ page }, index) => pins.findIndex((pin) => pin.page === page) === index);
  }

  /** A document that is named but not published here: the page that speaks of it. */
  #missing(): Omit<Reading, 'help' | 'lifted'> | undefined {
    if (this.#only !== undefined) return undefined;
    const mention = mentionedDocument(this.#query, this.#file.language.mentioned);
    if (mention !== undefined) {
      const { type, number, url } = mention.document;
      return { pins: this.#pages([url]), rest: this.#query, about: undefined, missing: { name: `${type} ${number}` } };
    }
    const other = unknownDocument(this.#query, this.#file.language.elsewhere);
    if (other === undefined) return undefined;
    // Articles of that number are not what is asked for.
    const rest = namedPlace(other.asked, true)?.rest ?? other.asked;
    return { pins: [], rest, about: undefined, missing: { name: other.name } };
  }

  /** The row of the comparison in which an article stands: of the law in force if that one is named, else of the law before it. */
  #comparison(article: ArticleNumber, law: FileDocument | undefined): Pin[] {
    const row = `${law?.state === 'in-force' ? 'den' : 'tu'}-dieu-${article}`;
    return this.#only === undefined ? this.#pages([`${this.#file.language.compare.url}#${row}`]) : [];
  }

  /**
   * The article in each document that has one of that number: first the document that the query names, then the main law
   * (which opens the list of documents), the law that it replaced, and the others. Of a document that is named only its own.
   */
  #place(place: Place, rest: string, about: FileDocument | undefined, help: boolean): Reading {
    const { documents } = this.#file;
    const main = documents[0]?.id;
    const first = ({ id, replacedBy }: FileDocument): number => (id === about?.id ? 0 : id === main ? 1 : replacedBy === main ? 2 : 3);
    // The two laws are read side by side; who names another document means that one.
    const twin = about === undefined || about.id === main || about.replacedBy === main;
    const pins = documents
      .filter(
        ({ state, id, replacedBy }) =>
          state !== undefined &&
          (this.#only === undefined || id === this.#only) &&
          (about === undefined || id === about.id || (twin && (id === main || replacedBy === main))),
      )
      .sort((a, b) => first(a) - first(b))
      .flatMap(({ id }): Pin[] => {
        const page = this.#pageOf.get(placePath(id, { article: place.article }));
        if (page === undefined) return [];
        const section = sectionOf(this.#file, page, place);
        return [{ page, ...(section === undefined ? {} : { section }) }];
      });
    if (pins.length === 0 && about !== undefined && this.#only === undefined)
      return {
        pins: this.#pages([about.url]),
        rest: this.#query,
        about,
        help,
        lifted: [],
        missing: { name: `${about.type} ${about.number}`, article: place.article },
      };
    return { pins, rest: pins.length === 0 ? this.#query : rest, about, help, lifted: [] };
  }
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
  return new QueryReader(query, only, file, pageOf, language).read();
}

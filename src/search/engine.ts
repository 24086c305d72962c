import { needsFullText, withFullText } from './full-text/merge.ts';
import type { FullTextFound, AskedTerm } from './full-text/search.ts';
import { today } from '../vietnamese/dates.ts';
import type { FileDocument } from './index/file.ts';
import { onDay } from './index/on-day.ts';
import { readFirst, readRest, type FirstFile } from './index/parts.ts';
import { SiteSearch, type SearchOutcome } from './search.ts';

/** What a search gives a page: plain data, so that it may come from a worker. */
export interface Answer extends SearchOutcome {
  /** True once the whole index has been asked; the first part alone gives the first answers. */
  whole: boolean;
  /** True where the full text is to be asked as well, see {@link needsFullText}. */
  weak: boolean;
  /** What to ask it for. */
  terms: AskedTerm[];
  /** Words of the site that look like those typed, where nothing was found. */
  near: string[];
}

/** The search of the page: opened with the first file of the index, completed with the second. */
export class SearchEngine {
  #first: FirstFile | undefined;
  #search: SiteSearch | undefined;
  #whole = false;

  /**
   * Takes the first file of the index.
   *
   * @returns the documents, by which results are named
   * @throws Error where it is none, or of another version
   */
  open(text: string): FileDocument[] {
    const first = readFirst(text);
    // The parts are cut by the states of the build; what a reader sees is of the reader's day.
    this.#first = { ...first, file: { ...first.file, documents: onDay(first.file.documents, today()) } };
    this.#search = new SiteSearch(this.#first.file);
    this.#whole = false;
    return this.#first.file.documents;
  }

  /** Takes the second file. @throws Error where it is none, or nothing was opened */
  complete(text: string): void {
    if (this.#first === undefined) throw new Error('complete before open');
    this.#search = new SiteSearch(readRest(this.#first, text));
    this.#whole = true;
  }

  /**
   * Searches; see {@link SiteSearch.search}.
   *
   * @throws Error where nothing was opened
   */
  ask(query: string, document?: string, typing = false): Answer {
    return this.#answer(query, this.#opened().search(query, document, typing));
  }

  /** The same answer with what only the full text holds: one list, no page twice. Words that it has are no longer unknown. */
  merge(query: string, found: FullTextFound): Answer {
    const search = this.#opened();
    return this.#answer(query, withFullText(search.search(query), found, search.file));
  }

  #opened(): SiteSearch {
    if (this.#search === undefined) throw new Error('no index opened');
    return this.#search;
  }

  #answer(query: string, outcome: SearchOutcome): Answer {
    const search = this.#opened();
    return {
      ...outcome,
      whole: this.#whole,
      weak: needsFullText(outcome),
      terms: search.fullTextTerms(query),
      near: outcome.results.length === 0 ? search.lookalikes(query) : [],
    };
  }
}

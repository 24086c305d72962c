import { buildCorpus, type Corpus } from './rank/corpus.ts';
import { wantedWords } from './rank/excerpt.ts';
import { scorePages, type Hit } from './rank/score.ts';
import { WEIGHTS, type Weights } from './rank/weights.ts';
import type { FileDocument, SearchFile } from './index/file.ts';
import type { AskedTerm } from './full-text/search.ts';
import { readQuery, type Missing, type Reading } from './result/pins.ts';
import { oneOfEach } from './result/mix.ts';
import { Presenter, type SearchResult } from './result/present.ts';
import { compileQuery } from './query/compile.ts';
import { emptyWords, knownSpans, LONGEST_PHRASE, prepareLanguage, readsLikeText, type Language } from './query/language.ts';
import { romanChapters } from './query/places.ts';
import { lookalikes } from './query/spelling.ts';
import { queryWords } from './query/words.ts';

/** What a search gives. */
export interface SearchOutcome {
  results: SearchResult[];
  /** The query as probably meant, where it was misspelt. */
  corrected?: string;
  /** True where someone seems to need help. */
  help: boolean;
  /** So many results stand first as the best of their kind, of a broad subject. */
  each: number;
  /** Words of the query that stand nowhere in the index; the list answers the others. */
  unknown: string[];
  /** Share of the query that the best page holds, between 0 and 1. */
  coverage: number;
  /** True where the query reads like words of a text, not like a question, and no page of the index says them side by side. */
  scattered: boolean;
  /** What the query names and this site does not publish. */
  missing?: Missing;
}

/** A query of so few words may be about everything: see {@link oneOfEach}. */
const BROAD_WORDS = 3;

/** A page outside the law with more headings than this lists other pages. */
const LISTING = 40;
/** A page that holds less than this of the query does not say all of it side by side. */
const SIDE_BY_SIDE = 0.95;
/** Weight of a page that holds all that was typed word for word against one that holds a word of it. */
const WHOLE = 6;
/** A number and the word behind it that was typed without a space: "khoan 1dieu 29"; "256a" is a number. */
const apart = (query: string): string => query.replace(/(^|[^\p{L}\d])(\d+)(?=\p{L}{3,})/gu, '$1$2 ');

/** What was typed, for a search word for word: numbers with their dots and strokes ("3.2", "01/7") as pages write them. */
const wordForWord = (query: string): string =>
  query
    .normalize('NFC')
    .toLowerCase()
    .replace(/["“”\s]+/gu, ' ')
    .trim();

/** Search over one index. Building it takes some tens of milliseconds, each search a few. */
export class SiteSearch {
  readonly file: SearchFile;
  readonly #corpus: Corpus;
  readonly #language: Language;
  readonly #weights: Weights;
  readonly #pageOf: ReadonlyMap<string, number>;

  /** @param file the index @param weights other weights than the site's, for tuning */
  constructor(file: SearchFile, weights: Weights = WEIGHTS) {
    this.file = file;
    this.#corpus = buildCorpus(file);
    this.#language = prepareLanguage(file.language);
    this.#weights = weights;
    this.#pageOf = new Map(file.pages.map(({ u }, index) => [u, index]));
  }

  /**
   * Searches.
   *
   * @param typed anything, of any length
   * @param document only in this document (its id)
   * @param typing true while the last word may be unfinished
   * @returns results, best first: what the query names first, then ranked pages
   */
  search(typed: string, document?: string, typing = false): SearchOutcome {
    const query = apart(typed);
    const asTyped = this.#read(query, document);
    const compiled = compileQuery(romanChapters(asTyped.rest), this.#corpus, this.#language, this.#weights, typing);
    // Words typed without spaces or without an input method are read once more as they were meant.
    const again =
      compiled.corrected === undefined || asTyped.pins.length > 0 || asTyped.help ? asTyped : this.#read(compiled.corrected, document);
    const { pins, about, help, lifted, missing } = again.help || again.pins.length > 0 ? again : asTyped;
    const hits = scorePages(compiled, this.#corpus, this.#weights);
    const presenter = new Presenter(this.#corpus, wantedWords(compiled));
    const pinned = new Set(pins.map(({ page }) => page));
    const broad = document === undefined && pins.length === 0 && about === undefined && compiled.words.length <= BROAD_WORDS;
    const { hits: listed, each } = this.#rank(this.#lift(this.#ofYear(hits, query), lifted), document, about, broad);
    const ranked = listed.filter(({ page }) => !pinned.has(page));
    const coverage = Math.max(0, ...hits.map((hit) => hit.coverage));
    return {
      results: [
        ...pins.map((pin, index) =>
          presenter.ofPin(
            pin,
            hits.find(({ page }) => page === pin.page),
            index === 0,
          ),
        ),
        ...ranked.map((hit) => presenter.ofHit(hit)),
      ],
      ...(compiled.corrected === undefined ? {} : { corrected: compiled.corrected }),
      help,
      each,
      unknown: compiled.unknown,
      coverage,
      scattered: coverage < SIDE_BY_SIDE && readsLikeText(compiled.words, this.#language),
      ...(missing === undefined ? {} : { missing }),
    };
  }

  #read(query: string, document: string | undefined): Reading {
    return readQuery(query, document, this.file, this.#pageOf, this.#language);
  }

  /** What to ask the full text for: all of it word for word, each telling word, neighbours side by side, other words that editors know. */
  fullTextTerms(query: string): AskedTerm[] {
    const words = queryWords(query);
    const empty = emptyWords(words, this.#language);
    const telling = words.filter((_, index) => empty[index] !== true);
    const pairs = words
      .slice(1)
      .flatMap(({ form }, index) => (empty[index] === true || empty[index + 1] === true ? [] : [`"${words[index]?.form} ${form}"`]));
    const others = knownSpans(words, this.#language).flatMap(({ law }) => law.slice(0, 1));
    return [
      ...(words.length > 1 && words.length <= LONGEST_PHRASE
        ? [{ text: `"${wordForWord(query)}"`, weight: WHOLE, whole: true as const }]
        : []),
      ...telling.map(({ form }) => ({ text: `"${form}"`, weight: 1 })),
      ...pairs.map((text) => ({ text, weight: 3 })),
      ...others.map(({ text, weight }) => ({ text: `"${text}"`, weight })),
    ];
  }

  /** Words of the site that look like those of a query that found nothing. */
  lookalikes(query: string): string[] {
    return lookalikes(queryWords(query), this.#corpus);
  }

  /** The same hits with the edition of a year that the query names before those of other years. */
  #ofYear(hits: readonly Hit[], query: string): Hit[] {
    const year = /(?:^|\D)(20\d\d)(?!\d)/.exec(query)?.[1];
    if (year === undefined) return [...hits];
    const { named } = this.#weights;
    return hits.map((hit) => {
      const edition = /\/(20\d\d)\//.exec(this.file.pages[hit.page]?.u ?? '')?.[1];
      return edition === undefined ? hit : { ...hit, score: edition === year ? hit.score * named : hit.score / named ** 2 };
    });
  }

  /** The same hits with the pages of a door that the query half opens held higher. */
  #lift(hits: readonly Hit[], lifted: readonly string[]): readonly Hit[] {
    if (lifted.length === 0) return hits;
    const pages = new Set(lifted.map((url) => this.#pageOf.get(url)));
    return hits.map((hit) => (pages.has(hit.page) ? { ...hit, score: hit.score * this.#weights.lifted } : hit));
  }

  /** Puts hits in their final order: by score, the law in force before the one it replaced, the law before what repeats it. */
  #rank(hits: readonly Hit[], only: string | undefined, about: FileDocument | undefined, broad: boolean): { hits: Hit[]; each: number } {
    const { floor, tail } = this.#weights;
    const ranked = hits
      .filter(({ page }) => only === undefined || this.#documentOf(page)?.id === only)
      .map((hit) => ({ ...hit, score: hit.score * this.#factor(hit, only === undefined ? about : this.#documentOf(hit.page)) }))
      .sort((a, b) => b.score - a.score || a.page - b.page);
    const best = ranked[0]?.score ?? 0;
    const worth = ({ score }: Hit): boolean => score >= Math.min(floor, best) && score >= tail * best;
    const shown = only === undefined ? this.#lawInForceFirst(ranked.filter(worth), about) : ranked.filter(worth);
    return broad ? oneOfEach(shown, ranked, this.file.pages) : { hits: shown, each: 0 };
  }

  /** An ended law that nobody asked for stands behind the first article of a law in force, and never first. */
  #lawInForceFirst(hits: readonly Hit[], about: FileDocument | undefined): Hit[] {
    const state = ({ page }: Hit) => this.#documentOf(page)?.state;
    const ended = (hit: Hit): boolean => state(hit) === 'repealed' && this.#documentOf(hit.page)?.id !== about?.id;
    const inForce = hits.findIndex((hit) => state(hit) === 'in-force' && this.file.pages[hit.page]?.n !== undefined);
    const anchor = inForce >= 0 ? inForce : hits.findIndex((hit) => !ended(hit));
    if (anchor <= 0) return [...hits];
    const head = hits.slice(0, anchor + 1);
    return [...head.filter((hit) => !ended(hit)), ...head.filter(ended), ...hits.slice(anchor + 1)];
  }

  #documentOf(page: number): FileDocument | undefined {
    return this.file.documents[this.file.pages[page]?.d ?? -1];
  }

  /** What a page's score is multiplied by. */
  #factor({ page, coverage }: Hit, about: FileDocument | undefined): number {
    const { ended, named, derived, detail, listing } = this.#weights;
    const own = this.#documentOf(page);
    const { k, m, u, x = [] } = this.file.pages[page] ?? {};
    const lists = own === undefined && x.length > LISTING && coverage < SIDE_BY_SIDE;
    const repeats =
      m === 1 || u?.startsWith('/trac-nghiem/') === true || (own === undefined && k?.startsWith('luat-') === true)
        ? derived
        : lists
          ? listing
          : 1;
    if (own === undefined) return repeats;
    if (own.id === about?.id) return repeats * named;
    // A decree says again, at more length, what the law says; who wants it names it, or asks what only it says.
    const says = own.details === undefined ? 1 : detail;
    return repeats * says * (own.state === 'repealed' ? ended : 1);
  }
}

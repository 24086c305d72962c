import { buildCorpus, type Corpus } from './rank/corpus.ts';
import { wantedWords } from './rank/excerpt.ts';
import { scorePages, type Hit } from './rank/score.ts';
import { WEIGHTS, type Weights } from './rank/weights.ts';
import type { FileDocument, SearchFile } from './index/file.ts';
import { readQuery } from './result/pins.ts';
import { Presenter, type SearchResult } from './result/present.ts';
import { compileQuery } from './query/compile.ts';
import { prepareLanguage, type Language } from './query/language.ts';
import { lookalikes } from './query/spelling.ts';
import { queryWords } from './query/words.ts';

/** What a search gives. */
export interface SearchOutcome {
  results: SearchResult[];
  /** The query as probably meant, where it was misspelt. */
  corrected?: string;
  /** True where someone seems to need help. */
  help: boolean;
}

/** How many of the best pages must be about something else before nothing counts as found. */
const BEST = 5;

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
   * @param query what was typed: anything, of any length
   * @param document only in this document (its id)
   * @returns results, best first: what the query names first, then ranked pages
   */
  search(query: string, document?: string): SearchOutcome {
    const { pins, rest, about, help } = readQuery(query, document, this.file, this.#pageOf, this.#language);
    const compiled = compileQuery(rest, this.#corpus, this.#language, this.#weights);
    const hits = scorePages(compiled, this.#corpus, this.#weights);
    const presenter = new Presenter(this.#corpus, wantedWords(compiled));
    const pinned = new Set(pins.map(({ page }) => page));
    return {
      results: [
        ...pins.map((pin, index) =>
          presenter.ofPin(
            pin,
            hits.find(({ page }) => page === pin.page),
            index === 0,
          ),
        ),
        ...this.#rank(hits, document, about)
          .filter(({ page }) => !pinned.has(page))
          .map((hit) => presenter.ofHit(hit)),
      ],
      ...(compiled.corrected === undefined ? {} : { corrected: compiled.corrected }),
      help,
    };
  }

  /** Words of the site that look like those of a query that found nothing. */
  lookalikes(query: string): string[] {
    return lookalikes(queryWords(query), this.#corpus);
  }

  /** Puts hits in their final order: by score, the law in force before the one it replaced, the law before what repeats it. */
  #rank(hits: readonly Hit[], only: string | undefined, about: FileDocument | undefined): Hit[] {
    const { floor, tail, coverage, doubtful, weak } = this.#weights;
    const ranked = hits
      .filter(({ page }) => only === undefined || this.#documentOf(page)?.id === only)
      .map((hit) => ({ ...hit, score: hit.score * this.#factor(hit.page, only === undefined ? about : this.#documentOf(hit.page)) }))
      .sort((a, b) => b.score - a.score || a.page - b.page);
    const best = ranked[0]?.score ?? 0;
    if (ranked.slice(0, BEST).every((hit) => hit.coverage < (best < weak ? doubtful : coverage))) return [];
    return ranked.filter(({ score }) => score >= floor && score >= tail * best);
  }

  #documentOf(page: number): FileDocument | undefined {
    return this.file.documents[this.file.pages[page]?.d ?? -1];
  }

  /** What a page's score is multiplied by. */
  #factor(page: number, about: FileDocument | undefined): number {
    const { ended, named, derived } = this.#weights;
    const own = this.#documentOf(page);
    const { k, m } = this.file.pages[page] ?? {};
    const repeats = m === 1 || (own === undefined && k?.startsWith('luat-') === true) ? derived : 1;
    if (own === undefined) return repeats;
    return repeats * (own.id === about?.id ? named : own.state === 'repealed' ? ended : 1);
  }
}

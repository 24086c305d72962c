import { buildCorpus, type Corpus } from './rank/corpus.ts';
import { wantedWords } from './rank/excerpt.ts';
import { scorePages, type Hit } from './rank/score.ts';
import { WEIGHTS, type Weights } from './rank/weights.ts';
import type { FileDocument, SearchFile } from './index/file.ts';
import type { AskedTerm } from './full-text/search.ts';
import { readQuery, type Missing } from './result/pins.ts';
import { oneOfEach } from './result/mix.ts';
import { Presenter, type SearchResult } from './result/present.ts';
import { compileQuery } from './query/compile.ts';
import { emptyWords, knownSpans, prepareLanguage, type Language } from './query/language.ts';
import { lookalikes } from './query/spelling.ts';
import { queryWords } from './query/words.ts';

/** What a search gives. */
export interface SearchOutcome {
  results: SearchResult[];
  /** The query as probably meant, where it was misspelt. */
  corrected?: string;
  /** True where someone seems to need help. */
  help: boolean;
  /** Words of the query that stand nowhere in the index; the list answers the others. */
  unknown: string[];
  /** Share of the query that the best page holds, between 0 and 1. */
  coverage: number;
  /** What the query names and this site does not publish. */
  missing?: Missing;
}

/** A query of so few words may be about everything: see {@link oneOfEach}. */
const BROAD_WORDS = 3;

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
   * @param typing true while the last word may be unfinished
   * @returns results, best first: what the query names first, then ranked pages
   */
  search(query: string, document?: string, typing = false): SearchOutcome {
    const { pins, rest, about, help, missing } = readQuery(query, document, this.file, this.#pageOf, this.#language);
    const compiled = compileQuery(rest, this.#corpus, this.#language, this.#weights, typing);
    const hits = scorePages(compiled, this.#corpus, this.#weights);
    const presenter = new Presenter(this.#corpus, wantedWords(compiled));
    const pinned = new Set(pins.map(({ page }) => page));
    const broad = document === undefined && pins.length === 0 && about === undefined && compiled.words.length <= BROAD_WORDS;
    const ranked = this.#rank(hits, document, about, broad).filter(({ page }) => !pinned.has(page));
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
      unknown: compiled.unknown,
      coverage: Math.max(0, ...hits.map(({ coverage }) => coverage)),
      ...(missing === undefined ? {} : { missing }),
    };
  }

  /** What to ask the full text for: each telling word, neighbours side by side, other words that editors know. */
  fullTextTerms(query: string): AskedTerm[] {
    const words = queryWords(query);
    const empty = emptyWords(words, this.#language);
    const telling = words.filter((_, index) => empty[index] !== true);
    const pairs = words
      .slice(1)
      .flatMap(({ form }, index) => (empty[index] === true || empty[index + 1] === true ? [] : [`"${words[index]?.form} ${form}"`]));
    const others = knownSpans(words, this.#language).flatMap(({ law }) => law.slice(0, 1));
    return [
      ...telling.map(({ form }) => ({ text: `"${form}"`, weight: 1 })),
      ...pairs.map((text) => ({ text, weight: 3 })),
      ...others.map(({ text, weight }) => ({ text: `"${text}"`, weight })),
    ];
  }

  /** Words of the site that look like those of a query that found nothing. */
  lookalikes(query: string): string[] {
    return lookalikes(queryWords(query), this.#corpus);
  }

  /** Puts hits in their final order: by score, the law in force before the one it replaced, the law before what repeats it. */
  #rank(hits: readonly Hit[], only: string | undefined, about: FileDocument | undefined, broad: boolean): Hit[] {
    const { floor, tail } = this.#weights;
    const ranked = hits
      .filter(({ page }) => only === undefined || this.#documentOf(page)?.id === only)
      .map((hit) => ({ ...hit, score: hit.score * this.#factor(hit.page, only === undefined ? about : this.#documentOf(hit.page)) }))
      .sort((a, b) => b.score - a.score || a.page - b.page);
    const best = ranked[0]?.score ?? 0;
    const worth = ({ score }: Hit): boolean => score >= Math.min(floor, best) && score >= tail * best;
    const shown = only === undefined ? this.#lawInForceFirst(ranked.filter(worth), about) : ranked.filter(worth);
    return broad ? oneOfEach(shown, ranked, this.file.pages) : shown;
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
  #factor(page: number, about: FileDocument | undefined): number {
    const { ended, named, derived } = this.#weights;
    const own = this.#documentOf(page);
    const { k, m } = this.file.pages[page] ?? {};
    const repeats = m === 1 || (own === undefined && k?.startsWith('luat-') === true) ? derived : 1;
    if (own === undefined) return repeats;
    return repeats * (own.id === about?.id ? named : own.state === 'repealed' ? ended : 1);
  }
}

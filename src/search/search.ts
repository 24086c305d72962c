import { anchorOf, placeFromAnchor, placePath } from '../legal/place.ts';
import { buildCorpus, idf, type Corpus } from './engine/corpus.ts';
import { cutExcerpt, findMarks, wantedWords, type Excerpt, type Wanted } from './engine/excerpt.ts';
import { scorePages, type Hit } from './engine/score.ts';
import { WEIGHTS, type Weights } from './engine/weights.ts';
import type { FileDocument, FilePage, FileSection, SearchFile } from './index/file.ts';
import { compileQuery } from './query/compile.ts';
import { namedDocument } from './query/documents.ts';
import { asksForHelp, prepareLanguage, shortcutFor, type Language } from './query/language.ts';
import { namedPlace } from './query/places.ts';
import { lookalikes } from './query/spelling.ts';
import { queryWords } from './query/words.ts';

/** One result: a page, and the part of it that answers. */
export interface SearchResult {
  /** Address on this site, with the anchor of the part that answers. */
  url: string;
  title: string;
  /** Id of the document, number of the article and of the clause, for places of a law. */
  document?: string;
  article?: number;
  clause?: number;
  /** Kind of page: the filter it belongs to. */
  type: string;
  audiences: readonly string[];
  excerpt: Excerpt;
  /** Heading of the part that answers, where it has one. */
  heading?: string;
  /** The document that the page belongs to. */
  from?: FileDocument;
  /** True where the query named exactly this place. */
  direct: boolean;
  /** Other parts of the page that answer. */
  more: { url: string; label: string }[];
}

/** What a search gives. */
export interface SearchOutcome {
  results: SearchResult[];
  /** The query as probably meant, where it was misspelt. */
  corrected?: string;
  /** True where someone seems to need help. */
  help: boolean;
}

/** How much text a result shows: of what was found, and of a place that was asked for by number. */
const EXCERPT = 240;
const DIRECT_EXCERPT = 700;
/** A result leads to its best part when that part alone says this much of the query. */
const SECTION_ENOUGH = 0.3;
const MORE_PARTS = 2;

/** Search over one index. Building it takes some tens of milliseconds, each search a few. */
export class SiteSearch {
  readonly file: SearchFile;
  readonly #corpus: Corpus;
  readonly #language: Language;
  readonly #weights: Weights;
  readonly #pageOf: Map<string, number>;

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
   * @returns results, best first: exact places first, then ranked pages
   */
  search(query: string, document?: string): SearchOutcome {
    const pinned = this.#pinned(query, document);
    const taken = new Set(pinned.results.map(({ page }) => page));
    const compiled = compileQuery(pinned.rest, this.#corpus, this.#language, this.#weights);
    const wanted = wantedWords(compiled);
    const ranked = this.#rank(scorePages(compiled, this.#corpus, this.#weights), document, pinned.hint).filter(({ page }) => !taken.has(page));
    return {
      results: [...pinned.results.map(({ page, section }) => this.#result(page, wanted, section, true)), ...ranked.map((hit) => this.#resultOf(hit, wanted))],
      ...(compiled.corrected === undefined ? {} : { corrected: compiled.corrected }),
      help: pinned.help,
    };
  }

  /** Words of the site that look like those of a query that found nothing. */
  near(query: string): string[] {
    return lookalikes(queryWords(query), this.#corpus);
  }

  /** Places that the query names, the document it speaks of, and the words that are left to search for. */
  #pinned(query: string, only: string | undefined): { results: { page: number; section?: number }[]; rest: string; hint: FileDocument | undefined; help: boolean } {
    const results: { page: number; section?: number }[] = [];
    const words = queryWords(query);
    const help = asksForHelp(words, this.#language);
    const pin = (url: string | undefined): void => {
      const page = this.#pageOf.get(url?.replace(/#.*$/, '') ?? '');
      if (page !== undefined && !results.some((item) => item.page === page)) results.push({ page });
    };
    if (only === undefined) {
      pin(shortcutFor(words, this.#language));
      if (help) pin(this.#language.helpUrl);
    }
    const named = namedPlace(query);
    const about = namedDocument(named?.rest ?? query, this.file.documents, named !== undefined);
    if (named) {
      const first = only ?? about?.document.id;
      const laws = this.file.documents.filter(({ state, id }) => state !== undefined && (only === undefined || id === only))
        .sort((a, b) => Number(b.id === first) - Number(a.id === first) || Number(b.state === 'in-force') - Number(a.state === 'in-force'));
      for (const { id } of laws) {
        const page = this.#pageOf.get(placePath(id, { article: named.place.article }));
        if (page === undefined) continue;
        const sections = (this.file.pages[page] as FilePage).x;
        const at = [named.place, { ...named.place, point: '' }].map((place) => sections.findIndex(({ a }) => a !== '' && a === anchorOf(place.point === '' ? { article: place.article, ...(place.clause === undefined ? {} : { clause: place.clause }) } : place)))
          .find((index) => index >= 0);
        results.push({ page, ...(at === undefined ? {} : { section: at }) });
      }
      return { results, rest: about?.rest ?? named.rest, hint: about?.document, help };
    }
    const rest = about?.rest ?? query;
    const left = about === undefined ? [] : queryWords(rest).filter(({ fold }) => !this.#language.plainStopWords.has(fold));
    if (about && left.length === 0 && (only === undefined || only === about.document.id)) pin(about.document.url);
    return { results, rest: about && left.length > 0 ? rest : query, hint: about?.document, help };
  }

  #rank(hits: readonly Hit[], document: string | undefined, hint: FileDocument | undefined): Hit[] {
    const { ended, named, floor, tail } = this.#weights;
    const documentOf = ({ page }: Hit): FileDocument | undefined => this.file.documents[this.file.pages[page]?.d ?? -1];
    const ranked = hits.filter((hit) => document === undefined || documentOf(hit)?.id === document).map((hit) => {
      const own = documentOf(hit);
      if (document !== undefined || own === undefined) return hit;
      if (hint !== undefined) return { ...hit, score: hit.score * (own.id === hint.id ? named : 1) };
      return own.state === 'repealed' ? { ...hit, score: hit.score * ended } : hit;
    }).sort((a, b) => b.score - a.score || a.page - b.page);
    const best = ranked[0]?.score ?? 0;
    return ranked.filter(({ score }) => score >= floor && score >= tail * best);
  }

  #resultOf(hit: Hit, wanted: Wanted): SearchResult {
    const [best, ...others] = hit.sections;
    const enough = best !== undefined && best.score >= SECTION_ENOUGH ? best.section : undefined;
    const result = this.#result(hit.page, wanted, enough, false);
    if (best && enough !== undefined) {
      const page = this.file.pages[hit.page] as FilePage;
      result.more = others.filter(({ score, section }) => score >= 0.75 * best.score && page.x[section]?.a !== '').slice(0, MORE_PARTS)
        .map(({ section }) => ({ url: `${page.u}#${page.x[section]?.a}`, label: this.#label(page, page.x[section] as FileSection) }));
    }
    return result;
  }

  #label(page: FilePage, section: FileSection): string {
    const place = page.n === undefined ? undefined : placeFromAnchor(page.n, section.a);
    if (place?.clause === undefined && place?.point === undefined) return section.h ?? page.t;
    return [place.point === undefined ? '' : `điểm ${place.point}`, place.clause === undefined ? '' : `khoản ${place.clause}`].filter(Boolean).join(' ');
  }

  #result(pageNumber: number, wanted: Wanted, section: number | undefined, direct: boolean): SearchResult {
    const page = this.file.pages[pageNumber] as FilePage;
    const from = page.d === undefined ? undefined : this.file.documents[page.d];
    const part = section === undefined ? undefined : this.#bestPart(page, section, wanted, direct);
    const anchor = part?.section.a ?? '';
    const place = page.n === undefined || anchor === '' ? undefined : placeFromAnchor(page.n, anchor);
    const text = part?.text ?? (page.s !== undefined && page.s !== '' ? page.s : page.x.find(({ t }) => t !== '')?.t ?? '');
    return {
      url: `${page.u}${anchor === '' ? '' : `#${anchor}`}`,
      title: page.t,
      ...(from === undefined ? {} : { document: from.id, from }),
      ...(page.n === undefined ? {} : { article: page.n }),
      ...(place?.clause === undefined ? {} : { clause: place.clause }),
      type: page.k,
      audiences: page.a ?? [],
      excerpt: cutExcerpt(text, this.#marks(text, wanted), direct ? DIRECT_EXCERPT : EXCERPT),
      ...(part === undefined || anchor === '' ? {} : { heading: this.#label(page, part.section) }),
      direct,
      more: [],
    };
  }

  /** The part of a section to show: a place asked for with all its points; else the clause or the one point that answers. */
  #bestPart(page: FilePage, section: number, wanted: Wanted, direct: boolean): { section: FileSection; text: string } {
    const own = page.x[section] as FileSection;
    const parts = page.x.filter(({ p }) => p === section);
    if (direct) return { section: own, text: [own.t, ...parts.map((part) => `${this.#marker(page, part)}${part.t}`)].filter((text) => text !== '').join('\n') };
    const covered = ({ t }: FileSection): number => this.#marks(t, wanted).reduce((sum, [start, end]) => sum + end - start, 0);
    const best = [own, ...parts].map((part) => ({ part, covered: covered(part) })).sort((a, b) => b.covered - a.covered)[0]?.part ?? own;
    return { section: best, text: best.t };
  }

  /** "a) " before the text of a point. */
  #marker(page: FilePage, { a }: FileSection): string {
    const point = page.n === undefined ? undefined : placeFromAnchor(page.n, a)?.point;
    return point === undefined ? '' : `${point}) `;
  }

  #marks(text: string, wanted: Wanted): [number, number][] {
    const { folds, foldPages } = this.#corpus.vocabulary;
    return findMarks(text, wanted, (fold) => idf(this.file.pages.length, foldPages[folds.get(fold) ?? -1] ?? 0));
  }
}

import type { ArticleNumber } from '../../legal/article-number.ts';
import { placeFromAnchor } from '../../legal/place.ts';
import { idf, type Corpus } from '../rank/corpus.ts';
import { cutExcerpt, findMarks, type Excerpt, type Wanted } from '../rank/excerpt.ts';
import type { Hit } from '../rank/score.ts';
import type { FileDocument, FilePage, FileSection } from '../index/file.ts';
import type { Pin } from './pins.ts';

/** One result: a page, and the part of it that answers. */
export interface SearchResult {
  /** Address on this site, with the anchor of the part that answers. */
  url: string;
  title: string;
  /** Id of the document, number of the article and of the clause, for places of a law. */
  document?: string;
  article?: ArticleNumber;
  clause?: number;
  /** Kind of page: the filter it belongs to. */
  type: string;
  audiences: readonly string[];
  excerpt: Excerpt;
  /** Name of the part that answers: "khoản 2", a heading. */
  part?: string;
  /** The document that the page belongs to. */
  from?: FileDocument;
  /** True where the query named exactly this page or place. */
  direct: boolean;
  /** Other parts of the page that answer. */
  more: { url: string; label: string }[];
}

/** How much text a result shows, and how much the place that was asked for by number. */
const EXCERPT = 240;
const WHOLE_PLACE = 700;
/** A result leads to its best part when that part alone says this much of the query; or this little, and more than the summary. */
const PART_SURE = 0.3;
const PART_ENOUGH = 0.15;
/** Other parts are named when they answer nearly as well as the best. */
const NEARLY = 0.75;
const MOST_PARTS = 2;

/** Turns pages that were found into results that can be shown. */
export class Presenter {
  readonly #corpus: Corpus;
  readonly #wanted: Wanted;

  /** @param wanted words to mark */
  constructor(corpus: Corpus, wanted: Wanted) {
    this.#corpus = corpus;
    this.#wanted = wanted;
  }

  /**
   * What the query named. Of an article without a clause, `hit` tells which part answers the rest of the query;
   * the first place is shown at length.
   */
  ofPin({ page, section, anchor }: Pin, hit: Hit | undefined, first: boolean): SearchResult {
    const { n, x } = this.#page(page);
    if (n === undefined) {
      const named = x.findIndex(({ a }) => anchor !== undefined && a === anchor);
      const result = this.#result(page, named < 0 ? undefined : named, false, EXCERPT);
      return { ...result, ...(anchor === undefined ? {} : { url: `${this.#page(page).u}#${anchor}` }), direct: true };
    }
    const [best] = hit?.sections ?? [];
    const part = section ?? (best !== undefined && best.score >= PART_ENOUGH ? best.section : undefined);
    return { ...this.#result(page, part, section !== undefined, first ? WHOLE_PLACE : EXCERPT), direct: true };
  }

  /** A page that was ranked. */
  ofHit({ page: number, sections }: Hit): SearchResult {
    const page = this.#page(number);
    const [best, ...others] = sections;
    if (best === undefined || !this.#saysEnough(page, best)) return this.#result(number, undefined, false, EXCERPT);
    const more = others
      .filter(({ score, section }) => score >= NEARLY * best.score && (page.x[section]?.a ?? '') !== '')
      .slice(0, MOST_PARTS);
    return {
      ...this.#result(number, best.section, false, EXCERPT),
      more: more.map(({ section }) => ({ url: `${page.u}#${page.x[section]?.a}`, label: nameOf(page, page.x[section] as FileSection) })),
    };
  }

  #saysEnough(page: FilePage, { section, score }: { section: number; score: number }): boolean {
    if (score >= PART_SURE) return true;
    return score >= PART_ENOUGH && this.#covered(this.#bestPart(page, section).text) >= this.#covered(page.s ?? '');
  }

  /** How many letters of a text are words that were looked for. */
  #covered(text: string): number {
    return this.#marks(text).reduce((sum, [start, end]) => sum + end - start, 0);
  }

  #page(number: number): FilePage {
    return this.#corpus.file.pages[number] as FilePage;
  }

  #result(number: number, section: number | undefined, whole: boolean, limit: number): SearchResult {
    const page = this.#page(number);
    const from = page.d === undefined ? undefined : this.#corpus.file.documents[page.d];
    const part = section === undefined ? undefined : whole ? wholePart(page, section) : this.#bestPart(page, section);
    const anchor = part?.section.a ?? '';
    const place = page.n === undefined || anchor === '' ? undefined : placeFromAnchor(page.n, anchor);
    const text = part !== undefined && part.text !== '' ? part.text : (page.s ?? page.x.find(({ t }) => t !== '')?.t ?? '');
    return {
      url: `${page.u}${anchor === '' ? '' : `#${anchor}`}`,
      title: page.t,
      ...(from === undefined ? {} : { document: from.id, from }),
      ...(page.n === undefined ? {} : { article: page.n }),
      ...(place?.clause === undefined ? {} : { clause: place.clause }),
      type: page.k,
      audiences: page.a ?? [],
      excerpt: cutExcerpt(text, this.#marks(text), limit),
      ...(part === undefined || anchor === '' ? {} : { part: nameOf(page, part.section) }),
      direct: false,
      more: [],
    };
  }

  /** The clause itself, or the one point of it that holds most of what was asked. */
  #bestPart(page: FilePage, section: number): { section: FileSection; text: string } {
    const own = page.x[section] as FileSection;
    const parts = [own, ...page.x.filter(({ p }) => p === section)].map((part) => ({ part, covered: this.#covered(part.t) }));
    const best = parts.sort((a, b) => b.covered - a.covered)[0]?.part ?? own;
    return { section: best, text: best.t };
  }

  #marks(text: string): [number, number][] {
    const { folds, foldPages } = this.#corpus.vocabulary;
    return findMarks(text, this.#wanted, (fold) => idf(this.#corpus.file.pages.length, foldPages[folds.get(fold) ?? -1] ?? 0));
  }
}

/** A place with all its points, each behind its letter. */
function wholePart(page: FilePage, section: number): { section: FileSection; text: string } {
  const own = page.x[section] as FileSection;
  const points = page.x
    .filter(({ p }) => p === section)
    .map(({ a, t }) => {
      const letter = page.n === undefined ? undefined : placeFromAnchor(page.n, a)?.point;
      return letter === undefined ? t : `${letter}) ${t}`;
    });
  return { section: own, text: [own.t, ...points].filter((text) => text !== '').join('\n') };
}

/** "điểm a khoản 2" for a place of a law, else the heading of the part. */
function nameOf(page: FilePage, { a, h }: FileSection): string {
  const place = page.n === undefined ? undefined : placeFromAnchor(page.n, a);
  if (place === undefined) return h ?? page.t;
  return [place.point === undefined ? '' : `điểm ${place.point}`, place.clause === undefined ? '' : `khoản ${place.clause}`]
    .filter((word) => word !== '')
    .join(' ');
}

import { unescapeMarkup } from '../../base/entities.ts';
import type { Excerpt } from '../rank/excerpt.ts';
import { fromIndex, toIndex } from './letters.ts';

/** A word or phrase to ask Pagefind for. `text` stands in quotes where words must stand side by side. */
export interface AskedTerm {
  text: string;
  weight: number;
  /** True for all that was typed, word for word: a page that says just that is what was meant. */
  whole?: true;
}

/** One page that holds the words, with the place nearest to them. */
export interface FullTextHit {
  /** Address on this site, with the anchor of the nearest heading. */
  url: string;
  title: string;
  /** Heading of the nearest part, where it is not the page itself. */
  part: string;
  kind: string;
  audiences: readonly string[];
  excerpt: Excerpt;
  /** True where the page holds the whole query word for word. */
  whole: boolean;
}

/** What the full text gives: pages, best first, and the terms that stand nowhere. */
export interface FullTextFound {
  hits: FullTextHit[];
  absent: string[];
}

/** How many pages of the full text join a list. */
export const FULL_TEXT_MOST = 12;

interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}
interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters?: Record<string, string[]>;
  excerpt: string;
  sub_results: SubResult[];
}
interface RawResult {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}
/** What is used of Pagefind. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: RawResult[] }>;
}

/** Pagefind's excerpt (escaped HTML with <mark>) as text with spans, so that nothing is ever inserted as HTML. */
export function readExcerpt(html: string): Excerpt {
  const marks: [number, number][] = [];
  let text = '';
  for (const part of html.split(/(<mark>.*?<\/mark>)/su)) {
    const start = text.length;
    text += fromIndex(unescapeMarkup(part.replace(/<[^>]*>/gu, '')));
    if (part.startsWith('<mark>')) marks.push([start, text.length]);
  }
  return { text, marks };
}

/** Roughly how many pages there are to be found: what a term tells is measured against it. */
const PAGES = 500;
/** Most terms that are asked: every one is a search of its own. */
const MOST_TERMS = 12;

/**
 * Asks Pagefind through the query layer: every word alone, neighbours and other words in quotes; a page counts by the sum of what
 * its terms tell (OR, where Pagefind itself knows AND only).
 *
 * @param terms from the query, see `SiteSearch.fullTextTerms`
 * @param limit most pages to return
 * @param pagefind loaded Pagefind; tests hand in their own
 * @returns pages, best first; and the terms that stand nowhere
 * @throws Error where its index cannot be loaded
 */
export async function searchFullText(terms: readonly AskedTerm[], limit: number, pagefind: Pagefind): Promise<FullTextFound> {
  const scores = new Map<string, { result: RawResult; score: number; whole: boolean }>();
  const absent: string[] = [];
  const answers = await Promise.all(
    terms.slice(0, MOST_TERMS).map(async (term) => ({ term, results: (await pagefind.search(toIndex(term.text))).results })),
  );
  for (const { term, results } of answers) {
    if (results.length === 0) absent.push(term.text);
    const tells = Math.log(1 + PAGES / (results.length + 0.5));
    const top = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    for (const result of results) {
      const known = scores.get(result.id) ?? { result, score: 0, whole: false };
      known.score += term.weight * tells * (0.5 + (0.5 * result.score) / top);
      known.whole ||= term.whole === true;
      scores.set(result.id, known);
    }
  }
  const best = [...scores.values()].sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1)).slice(0, limit);
  const fragments = await Promise.all(best.map(async ({ result, whole }) => ({ ...(await result.data()), whole })));
  return {
    absent,
    hits: fragments.map(({ url, meta, filters, excerpt, sub_results: [place], whole }) => ({
      url: place?.url ?? url,
      title: fromIndex(meta['title'] ?? url),
      part: place === undefined || !place.url.includes('#') ? '' : fromIndex(place.title),
      kind: filters?.['loai']?.[0] ?? '',
      audiences: filters?.['danh-cho'] ?? [],
      excerpt: readExcerpt(place?.excerpt ?? excerpt),
      whole,
    })),
  };
}

import { unescapeMarkup } from '../../base/entities.ts';
import { fromIndex, toIndex } from './letters.ts';

/** A run of an excerpt: plain, or a word that was searched. */
export interface ExcerptRun {
  text: string;
  hit: boolean;
}

/** One page that holds the words, with the place nearest to them. */
export interface FullTextHit {
  url: string;
  title: string;
  excerpt: ExcerptRun[];
}

interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}
interface Fragment {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: SubResult[];
}
interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

/** Loads Pagefind itself, once; it brings its own worker and WebAssembly. */
let loading: Promise<Pagefind> | undefined;

/** Pagefind's excerpt (escaped HTML with <mark>) as plain runs, so that nothing is ever inserted as HTML. */
export function readExcerpt(html: string): ExcerptRun[] {
  return html
    .split(/(<mark>.*?<\/mark>)/su)
    .filter((part) => part !== '')
    .map((part) => ({
      text: fromIndex(unescapeMarkup(part.replace(/<[^>]*>/gu, ''))),
      hit: part.startsWith('<mark>'),
    }));
}

/**
 * Searches the full text of all pages.
 *
 * @param query what was typed
 * @param limit most pages to return
 * @param load brings Pagefind; tests hand in their own
 * @returns pages, best first; none for words that are nowhere
 * @throws Error where Pagefind or its index cannot be loaded
 */
export async function searchFullText(query: string, limit: number, load: () => Promise<Pagefind>): Promise<FullTextHit[]> {
  loading ??= load();
  const pagefind = await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const { results } = await pagefind.search(toIndex(query.slice(0, 200)));
  const fragments = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return fragments.map((fragment) => {
    const place = fragment.sub_results[0];
    return {
      url: place?.url ?? fragment.url,
      title: fromIndex(fragment.meta['title'] ?? place?.title ?? fragment.url),
      excerpt: readExcerpt(place?.excerpt ?? fragment.excerpt),
    };
  });
}

import type { SearchFile } from '../index/file.ts';
import type { SearchResult } from '../result/present.ts';
import type { SearchOutcome } from '../search.ts';
import type { FullTextFound, FullTextHit } from './search.ts';

const pathOf = (url: string): string => url.replace(/#.*$/, '');

/**
 * A page of the full text as a result like any other: its title without chapter, its law and whether it applies, its kind.
 *
 * @param hit what Pagefind found
 * @param file the small index, which knows the page
 */
export function presentHit(hit: FullTextHit, { pages, documents }: SearchFile): SearchResult {
  const path = pathOf(hit.url);
  const page = pages.find(({ u }) => u === path);
  // An article of which only heading and summary are published stands in the full text alone.
  const from = page === undefined ? documents.find(({ url }) => path.startsWith(url)) : documents[page.d ?? -1];
  const article = page?.n;
  return {
    url: hit.url,
    title: page?.t ?? hit.title,
    ...(from === undefined ? {} : { document: from.id, from }),
    ...(article === undefined ? {} : { article }),
    type: page?.k ?? hit.kind,
    audiences: page?.a ?? hit.audiences,
    excerpt: hit.excerpt,
    ...(hit.part === '' ? {} : { part: hit.part }),
    direct: false,
    more: [],
  };
}

/** A list whose best page holds less than this of the query may lack what only the full text holds. */
const WEAK = 0.7;
/**
 * True where the full text is asked at once: words that the small index does not have, a list that answers little, or a phrase that no
 * page of the small index says.
 */
export const needsFullText = ({
  coverage,
  unknown,
  results,
  scattered,
}: Pick<SearchOutcome, 'coverage' | 'unknown' | 'results' | 'scattered'>): boolean =>
  unknown.length > 0 || ((coverage < WEAK || scattered) && !results.some(({ direct }) => direct));

/** How many results of a weak list stay before those of the full text. */
const KEPT = 3;
/** A phrase that stands on more pages than this tells nothing of which one was meant. */
const FEW = 5;

/** What is known of two lists that become one. */
export interface Joint {
  /** The first list answers little, see {@link needsFullText}. */
  weak: boolean;
  /** The small index does not have a word that the full text has. */
  lacking: boolean;
  /** Addresses of pages that say all that was typed word for word. */
  whole: ReadonlySet<string>;
}

/**
 * One list of two: no page twice. Where the small index answers well the full text follows it; where it answers little, pages that say
 * the query word for word come behind what was named directly; where it lacks words, all pages that hold them do.
 *
 * @param first results of the small index @param deep results of the full text
 */
export function mergeResults(
  first: readonly SearchResult[],
  deep: readonly SearchResult[],
  { weak, lacking, whole }: Joint,
): SearchResult[] {
  const says = ({ url }: SearchResult): boolean => weak && whole.size <= FEW && whole.has(pathOf(url));
  const direct = first.filter(({ direct: named }) => named);
  const ranked = first.filter(({ direct: named }) => !named);
  const kept = lacking ? 0 : weak ? Math.max(0, KEPT - direct.length) : ranked.length;
  const seen = new Set<string>();
  const once = ({ url }: SearchResult): boolean => (seen.has(pathOf(url)) ? false : seen.add(pathOf(url)) !== undefined);
  const list = [...direct, ...ranked.filter(says), ...deep.filter(says), ...ranked.slice(0, kept), ...deep, ...ranked];
  return endedLast(list.filter(once), first);
}

/** An ended law that comes with the full text never stands first, unless the small index put it there because it was named. */
function endedLast(results: SearchResult[], first: readonly SearchResult[]): SearchResult[] {
  const top = results.findIndex(({ from }) => from?.state !== 'repealed');
  if (top <= 0 || first[0]?.from?.state === 'repealed') return results;
  return [...results.slice(top, top + 1), ...results.slice(0, top), ...results.slice(top + 1)];
}

/**
 * The same outcome with what only the full text holds: one list, no page twice. Words that the full text has are no longer unknown.
 *
 * @param outcome what the small index answered @param found what the full text answered @param file the small index
 */
export function withFullText(outcome: SearchOutcome, { hits, absent }: FullTextFound, file: SearchFile): SearchOutcome {
  const unknown = outcome.unknown.filter((word) => absent.includes(`"${word}"`));
  const deep = hits.map((hit) => presentHit(hit, file));
  return {
    ...outcome,
    unknown,
    results: mergeResults(outcome.results, deep, {
      weak: needsFullText(outcome),
      lacking: unknown.length < outcome.unknown.length,
      whole: new Set(hits.filter(({ whole }) => whole).map(({ url }) => pathOf(url))),
    }),
  };
}

import type { SearchFile } from '../index/file.ts';
import type { SearchResult } from '../result/present.ts';
import type { FullTextHit } from './search.ts';

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

/** True where the full text is asked at once: words that the small index does not have, or a list that answers little. */
export const needsFullText = ({
  coverage,
  unknown,
  results,
}: {
  coverage: number;
  unknown: readonly string[];
  results: readonly SearchResult[];
}): boolean => unknown.length > 0 || (coverage < WEAK && !results.some(({ direct }) => direct));

/** How many results of a weak list stay before those of the full text. */
const KEPT = 3;

/**
 * One list of two: no page twice. Where the small index answers well the full text follows it; where it lacks words, the pages
 * that hold them come behind what was named directly.
 *
 * @param first results of the small index @param deep results of the full text @param weak see {@link needsFullText}
 * @param lacking true where the small index does not have a word that the full text has
 */
export function mergeResults(
  first: readonly SearchResult[],
  deep: readonly SearchResult[],
  weak: boolean,
  lacking: boolean,
): SearchResult[] {
  const direct = first.filter(({ direct: named }) => named).length;
  const border = lacking ? direct : weak ? Math.max(direct, KEPT) : first.length;
  const head = first.slice(0, border);
  const seen = new Set(head.map(({ url }) => pathOf(url)));
  const added = deep.filter(({ url }) => (seen.has(pathOf(url)) ? false : seen.add(pathOf(url)) !== undefined));
  return endedLast([...head, ...added, ...first.slice(border).filter(({ url }) => !seen.has(pathOf(url)))], first);
}

/** An ended law that comes with the full text never stands first, unless the small index put it there because it was named. */
function endedLast(results: SearchResult[], first: readonly SearchResult[]): SearchResult[] {
  const top = results.findIndex(({ from }) => from?.state !== 'repealed');
  if (top <= 0 || first[0]?.from?.state === 'repealed') return results;
  return [...results.slice(top, top + 1), ...results.slice(0, top), ...results.slice(top + 1)];
}

import type { SearchResult } from '../../search/result/present.ts';

/** The kind of page that a broad subject shows one of; what is downloaded is one kind, a form or a material. */
const kindOf = ({ url }: SearchResult): string => (/^\/([^/]+)/.exec(url)?.[1] ?? '').replace('bieu-mau', 'tai-lieu');

const pathOf = ({ url }: SearchResult): string => url.replace(/#.*$/, '');

/**
 * A better list that comes late must not move what the reader is looking at: what stands there stays where it is, everything else
 * follows in its new order.
 *
 * @param before the list that is shown
 * @param after the better list
 * @param seen how many results from the top the reader sees
 * @param each so many results of `after` stand first as the best of their kind: of a kind that is seen none is needed any more
 * @returns the results of `after`, those seen first
 */
export function keepSeen(before: readonly SearchResult[], after: readonly SearchResult[], seen: number, each = 0): SearchResult[] {
  const better = new Map(after.map((result) => [pathOf(result), result]));
  const kept = before.slice(0, seen).filter((result) => better.has(pathOf(result)));
  const stays = new Set(kept.map(pathOf));
  // The text that is being read stays as well; of another length it would move what follows.
  const stay = kept.map((result) => {
    const later = better.get(pathOf(result)) ?? result;
    return result.excerpt.text === '' ? later : { ...later, excerpt: result.excerpt };
  });
  const kinds = new Set(kept.map(kindOf));
  const best = after.slice(0, each).filter((result) => !kinds.has(kindOf(result)));
  const follows = [...best, ...after.filter((result) => !best.includes(result))];
  return [...stay, ...follows.filter((result) => !stays.has(pathOf(result)))];
}

/** So many results a phone shows at once. */
const ON_A_PHONE = 2;
/** Fewer results than these leave room on the screen for what comes later. */
const FEW = 3;

/**
 * True for an answer of the first part of the index that may change at its top, so that it is better to wait for the whole: words that are
 * not known or were read as others, few results, a law that has ended, a result in sight whose text has not come.
 */
export function mayChange({
  unknown,
  corrected,
  results,
}: {
  unknown: readonly string[];
  corrected?: string;
  results: readonly SearchResult[];
}): boolean {
  return (
    unknown.length > 0 ||
    corrected !== undefined ||
    results.length < FEW ||
    results[0]?.from?.state === 'repealed' ||
    results.slice(0, ON_A_PHONE).some(({ excerpt }) => excerpt.text === '')
  );
}

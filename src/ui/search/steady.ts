import type { SearchResult } from '../../search/result/present.ts';

const pathOf = ({ url }: SearchResult): string => url.replace(/#.*$/, '');

/**
 * A better list that comes late must not move what the reader is looking at: what stands there stays where it is, everything else
 * follows in its new order.
 *
 * @param before the list that is shown
 * @param after the better list
 * @param seen how many results from the top the reader sees
 * @returns the results of `after`, those seen first
 */
export function keepSeen(before: readonly SearchResult[], after: readonly SearchResult[], seen: number): SearchResult[] {
  const better = new Map(after.map((result) => [pathOf(result), result]));
  const stay = before.slice(0, seen).flatMap((result) => better.get(pathOf(result)) ?? []);
  return [...stay, ...after.filter((result) => !stay.includes(result))];
}

/** Fewer results than these leave room on the screen for what comes later. */
const FEW = 3;

/**
 * True for an answer of the first part of the index that may change at its top, so that it is better to wait for the whole: words that are
 * not known or were read as others, few results, a law that has ended.
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
  return unknown.length > 0 || corrected !== undefined || results.length < FEW || results[0]?.from?.state === 'repealed';
}

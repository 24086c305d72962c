import type { Source } from '../schema/base.ts';

/** One thing that the site says, the page that says it, what it rests on, and when it was checked. */
export interface SourcedFact {
  area: string;
  page: string;
  fact: string;
  sources: readonly Source[];
  checked: string;
}

/**
 * Facts by area, in the order in which the areas first appear; a fact without a source is a mistake that stops the build.
 *
 * @throws Error naming the page of a fact that has no source
 */
export function groupFacts(facts: readonly SourcedFact[]): Map<string, SourcedFact[]> {
  const groups = new Map<string, SourcedFact[]>();
  for (const fact of facts) {
    if (fact.sources.length === 0)
      throw new Error(`${fact.page}: “${fact.fact}” không có nguồn. Cần: ít nhất một nguồn, không có nguồn thì không đăng.`);
    groups.set(fact.area, [...(groups.get(fact.area) ?? []), fact]);
  }
  return groups;
}

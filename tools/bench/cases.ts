import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSearch } from '../../src/search/search.ts';
import type { Engine } from './questions.ts';

/** A query and the pages any of which answers it. */
export interface Case {
  query: string;
  expected: string[];
}

/** Queries of a file beside the tests of search. */
export const loadCases = (root: string, name: string): Case[] =>
  JSON.parse(readFileSync(join(root, 'tests/search', name), 'utf8')) as Case[];

/** Rank of the first right page, 0 where none was found. */
export const rankOf = (found: readonly string[], { expected }: Case): number =>
  found.findIndex((url) => expected.includes(url.replace(/#.*$/, ''))) + 1;

/** How many cases have a right page among the first `most`, and which have not. */
export async function casesFound(engine: Engine, cases: readonly Case[], most: number): Promise<{ count: number; missed: string[] }> {
  const missed: string[] = [];
  for (const item of cases) {
    const rank = rankOf((await engine.search(item.query)).slice(0, most), item);
    if (rank === 0) missed.push(item.query);
  }
  return { count: cases.length - missed.length, missed };
}

/** The right door: the help panel, or a right page first. */
export function opensDoor(search: SiteSearch, item: Case): boolean {
  const { results, help } = search.search(item.query);
  return (
    help ||
    rankOf(
      results.slice(0, 1).map(({ url }) => url),
      item,
    ) === 1
  );
}

/** Queries that name no law and yet get an ended law before the law in force; and how many queries have both on their list. */
export function lawOrder(search: SiteSearch, queries: readonly string[]): { both: number; wrong: string[] } {
  const wrong: string[] = [];
  let both = 0;
  for (const query of queries.filter((text) => !/20\d\d|luật (?:cũ|mới)|73|120/.test(text))) {
    const states = search
      .search(query)
      .results.filter(({ article }) => article !== undefined)
      .map(({ from }) => from?.state);
    const [now, before] = [states.indexOf('in-force'), states.indexOf('repealed')];
    if (now < 0 || before < 0) continue;
    both += 1;
    if (before < now) wrong.push(query);
  }
  return { both, wrong };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchFile } from '../../src/search/index/file.ts';

/** A query with the addresses that answer it. An address may end in "*" (any page below) or name an anchor. */
export interface BenchQuestion {
  query: string;
  /** Only in this document. */
  document?: string;
  expected: string[];
  set: 'keywords' | 'tuning' | 'holdout';
}

/** A search engine under test: addresses of what it finds, best first. */
export interface Engine {
  name: string;
  search: (query: string, document?: string) => string[] | Promise<string[]>;
  close?: () => Promise<void>;
}

interface KeywordQuery {
  query: string;
  document: string;
  expected: number[];
}

/**
 * Our own queries and, where the reference folder is there, the 40 keyword queries.
 *
 * @param root the project
 * @throws Error for a question whose answer is no page of the index
 */
export function loadQuestions(root: string, { pages }: SearchFile): BenchQuestion[] {
  const own = JSON.parse(readFileSync(join(root, 'tests/search/queries.json'), 'utf8')) as BenchQuestion[];
  const shared = join(process.env['SHARED_DIR'] ?? join(root, '../shared'), 'eval/search-keywords.json');
  const keywords = existsSync(shared)
    ? (JSON.parse(readFileSync(shared, 'utf8')) as KeywordQuery[]).map(({ query, document, expected }): BenchQuestion => ({
        query,
        document,
        expected: expected.map((article) => `/van-ban/${document}/dieu-${article}/`),
        set: 'keywords',
      }))
    : [];
  for (const { query, expected } of [...own, ...keywords]) {
    if (!expected.some((address) => pages.some(({ u }) => answers(u, address.replace(/#.*$/, '')))))
      throw new Error(`No page answers “${query}”: ${expected.join(', ')}`);
  }
  return [...keywords, ...own];
}

/** True where a found address is one that was expected. Where an anchor is expected, exactly that anchor. */
function answers(found: string, expected: string): boolean {
  if (expected.endsWith('*')) return found.startsWith(expected.slice(0, -1));
  return expected.includes('#') ? found === expected : found.replace(/#.*$/, '') === expected;
}

const RANKS = 10;

/** Mean reciprocal rank within the first ten, and the questions that were not answered first. */
export async function meanReciprocalRank(
  engine: Engine,
  questions: readonly BenchQuestion[],
): Promise<{ score: number; misses: { question: BenchQuestion; got: string[] }[] }> {
  let sum = 0;
  const misses: { question: BenchQuestion; got: string[] }[] = [];
  for (const question of questions) {
    const got = (await engine.search(question.query, question.document)).slice(0, RANKS);
    const rank = got.findIndex((address) => question.expected.some((expected) => answers(address, expected)));
    if (rank >= 0) sum += 1 / (rank + 1);
    if (rank !== 0) misses.push({ question, got });
  }
  return { score: questions.length === 0 ? 0 : sum / questions.length, misses };
}

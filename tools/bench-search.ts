/**
 * `npm run bench`: how well search finds, beside plain Pagefind and a tuned MiniSearch on the same pages.
 * Needs a built site (DIST_DIR, default ./dist). Prints a table; exits with 1 where a goal is missed. `--misses` lists queries that were not
 * answered first (without the holdout).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { miniSearchEngine } from './bench/minisearch.ts';
import { pagefindEngine } from './bench/pagefind.ts';
import { siteEngine } from './bench/site.ts';
import { loadQuestions, meanReciprocalRank, type Engine, type Question } from './bench/questions.ts';
import { INDEX_PATH, REST_PATH } from '../src/vocabulary/search-paths.ts';
import { readSearchFile } from '../src/search/index/read.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = process.env['DIST_DIR'] ?? join(ROOT, 'dist');
const [INDEX, REST] = [join(DIST, INDEX_PATH), join(DIST, REST_PATH)];
if (!existsSync(INDEX)) throw new Error(`No search index in ${DIST}: run "npm run build" first`);

/** What the project asks for: MRR@10 on the 40 keyword queries, and on the half of our own that was not tuned on. */
const GOALS: Record<string, number> = { keywords: 0.97, holdout: 0.9 };

const file = readSearchFile(DIST);
const questions = loadQuestions(ROOT, file);
const sets: { name: string; questions: BenchQuestion[] }[] = [
  { name: 'keywords', questions: questions.filter(({ set }) => set === 'keywords') },
  { name: 'tuning', questions: questions.filter(({ set }) => set === 'tuning') },
  { name: 'holdout', questions: questions.filter(({ set }) => set === 'holdout') },
];
const engines: Engine[] = [siteEngine(file), await pagefindEngine(DIST), miniSearchEngine(file)];

const rows = await Promise.all(
  engines.map(async (engine) => ({
    engine,
    scores: await Promise.all(sets.map(async (set) => meanReciprocalRank(engine, set.questions))),
  })),
);

await Promise.all(engines.map(async ({ close }) => close?.()));

console.log(`| MRR@10 | ${sets.map(({ name, questions: items }) => `${name} (${items.length})`).join(' | ')} |`);
console.log(`|---|${sets.map(() => '---').join('|')}|`);
for (const { engine, scores } of rows) console.log(`| ${engine.name} | ${scores.map(({ score }) => score.toFixed(3)).join(' | ')} |`);
console.log(
  `\nIndex: ${file.pages.length} pages, ${[INDEX, REST].map((path) => (brotliCompressSync(readFileSync(path)).length / 1000).toFixed(1)).join(' + ')} KB on the wire (brotli).`,
);

const own = rows[0];
if (process.argv.includes('--misses')) {
  // Never those of the holdout: who has seen them has tuned on them.
  for (const miss of own?.scores.flatMap(({ misses }) => misses).filter(({ question }) => question.set !== 'holdout') ?? [])
    console.log(`- [${miss.question.set}] ${miss.question.query} → ${miss.got.slice(0, 3).join(', ')}`);
}
sets.forEach(({ name }, index) => {
  const goal = GOALS[name];
  const score = own?.scores[index]?.score ?? 0;
  if (goal === undefined || score >= goal) return;
  console.error(`${name}: ${score.toFixed(3)} is below ${goal}`);
  process.exitCode = 1;
});

/**
 * `npm test`: every check of the project, one after another. Each step tells how many of its checks passed, failed or were
 * skipped; the last line sums them up: "N passed, N failed, N skipped". `npm test -- lint unit` runs only these steps, `npm test -- unit
 * --coverage` measures coverage.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverageLine, type CoverageSummary } from './coverage.ts';
import { countVitest, line, sum, type TestCounts, type VitestReport } from './counts.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'npm-test-'));
const bin = (name: string): string => join(root, 'node_modules', name);

/** Runs a Node script with our own Node; the exit code (1 where the process died). */
function run(...args: string[]): number {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).status ?? 1
  );
}

/** A command that passes or fails as a whole. */
const command =
  (...args: string[]) =>
  (): TestCounts =>
    run(...args) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/** Two commands in one step, both run. */
const both = (first: () => TestCounts, second: () => TestCounts) => (): TestCounts => sum([first(), second()]);

/** Projects of vitest.config.ts, their tests counted one by one. */
const vitest =
  (projects: string[], ...more: string[]) =>
  (): TestCounts => {
    const file = join(reports, `${projects.join('-')}.json`);
    const status = run(
      bin('vitest/vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...more,
    );
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
    return countVitest(report, status);
  };

/** Asks for {@link withCoverage}. */
const COVERAGE = '--coverage';
const measured = process.argv.includes(COVERAGE);

/** What the last lines say of it. */
let coverage: string | undefined;

/** Measures which lines the unit tests run (`npm test -- unit --coverage`); it makes them half as slow again, and decides nothing. */
const withCoverage = (projects: string[]) => (): TestCounts => {
  if (!measured) return vitest(projects)();
  if (!existsSync(bin('@vitest/coverage-v8'))) {
    console.log('coverage: not measured (@vitest/coverage-v8 is not installed)');
    return vitest(projects)();
  }
  const counts = vitest(
    projects,
    ...[
      '--coverage.enabled',
      '--coverage.provider=v8',
      '--coverage.reporter=json-summary',
      `--coverage.reportsDirectory=${join(reports, 'coverage')}`,
    ],
    ...['--coverage.include=src/**/*.ts', '--coverage.exclude=**/*.test.ts', '--coverage.exclude=**/test-support/**'],
  )();
  const file = join(reports, 'coverage/coverage-summary.json');
  coverage = existsSync(file) ? coverageLine(JSON.parse(readFileSync(file, 'utf8')) as CoverageSummary, root) : 'coverage: no report';
  return counts;
};
interface Step {
  name: string;
  what: string;
  /** A step that cannot run without another. */
  needs?: string;
  run: () => TestCounts;
}

const STEPS: Step[] = [
  { name: 'check', what: 'content', run: command('tools/check.ts') },
  {
    name: 'lint',
    what: 'ESLint; files, exports and packages that nobody uses or declared (knip)',
    run: both(command(bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'), command(bin('knip/bin/knip.js'))),
  },
  { name: 'format', what: 'Prettier', run: command(bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn') },
  {
    name: 'astro',
    what: 'types of pages and components (astro check)',
    run: command(bin('astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'error', '--minimumFailingSeverity', 'error'),
  },
  { name: 'types', what: 'types of everything (tsc)', run: command(bin('typescript/bin/tsc'), '--noEmit') },
  { name: 'unit', what: 'unit tests', run: withCoverage(['unit', 'components']) },
  { name: 'content', what: 'rules for content and source', run: vitest(['content']) },
  { name: 'build', what: 'the whole site', run: command('tools/build.ts') },
  { name: 'site', what: 'the built site, in a browser', needs: 'build', run: vitest(['site']) },
  // Last: a change of looks is seen when all else is known.
  { name: 'looks', what: 'twelve pages look as approved', needs: 'build', run: vitest(['looks']) },
];

const wanted = process.argv.slice(2).filter((name) => name !== COVERAGE);
const unknown = wanted.find((name) => !STEPS.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`No step “${unknown}”: ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const results: { step: Step; counts: TestCounts; seconds: number; note?: string }[] = [];
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${step.name}: ${step.what}`);
  const blocked = results.some(({ step: before, counts }) => before.name === step.needs && counts.failed > 0);
  const start = Date.now();
  const counts = blocked ? { passed: 0, failed: 1, skipped: 0 } : step.run();
  results.push({
    step,
    counts,
    seconds: Math.round((Date.now() - start) / 1000),
    ...(blocked ? { note: `did not run: ${step.needs} failed` } : {}),
  });
}
rmSync(reports, { recursive: true, force: true });

console.log('\n── summary');
for (const { step, counts, seconds, note } of results) {
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${step.name.padEnd(8)} ${line(counts)}  (${note ?? `${seconds} s`})`);
}
if (coverage !== undefined) console.log(coverage);
const total = sum(results.map(({ counts }) => counts));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${line(total)}`);

/**
 * Everything that must hold before the site is published: `npm test`. Steps run one after another; a failing step does not
 * hide the next, except that the built site is only looked at when it could be built. Ends with "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'kiem-thu-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'failed'} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  return status === 0;
}

/** A step that counts as one test. */
function step(name: string, command: string, args: readonly string[]): boolean {
  const passed = run(name, command, args);
  totals[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
  return passed;
}

/** A Vitest project: each of its tests counts. */
function tests(project: string): void {
  const report = join(reports, `${project}.json`);
  const passed = run(`tests: ${project}`, 'vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    totals.passed += numPassedTests ?? 0;
    totals.failed += Math.max(numFailedTests ?? 0, passed ? 0 : Math.max(1, numFailedTestSuites ?? 0));
    totals.skipped += numPendingTests ?? 0;
  } catch {
    totals.failed += 1;
  }
  if (!passed) failures.push(`tests: ${project}`);
}

step('types: astro check', 'astro', ['check', '--minimumSeverity', 'error', '--minimumFailingSeverity', 'error']);
step('lint', 'eslint', ['.', '--max-warnings', '0']);
step('content', 'node', ['tools/check.ts']);
tests('unit');
if (step('build', 'astro', ['build'])) {
  tests('content');
  tests('site');
}
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`);
process.exitCode = totals.failed > 0 ? 1 : 0;

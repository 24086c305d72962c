/** How many checks of a step passed, failed, were skipped. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What we read of Vitest's JSON report. */
export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts the tests of a Vitest run. Never says that all is well when it is not: a file that did not load, a run that ended
 * with an error of its own, a run without a report or without tests each count as one failure.
 *
 * @param report Vitest's JSON report, or undefined where it wrote none
 * @param status exit code of the run
 */
export function countVitest(report: VitestReport | undefined, status: number): TestCounts {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults.map((test) => test.status));
  const count = (...states: string[]): number => tests.filter((state) => states.includes(state)).length;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = count('failed') + brokenFiles;
  const silent = failed === 0 && (status !== 0 || tests.length === 0) ? 1 : 0;
  return { passed: count('passed'), failed: failed + silent, skipped: count('skipped', 'pending', 'todo', 'disabled') };
}

/** The sum of several counts. */
export function sum(counts: readonly TestCounts[]): TestCounts {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** "12 passed, 0 failed", with the skipped ones where there are any. */
export function line({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

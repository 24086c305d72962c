import { describe, expect, test } from 'vitest';
import { countVitest, line, sum } from './counts.ts';

const file = (status: string, ...tests: string[]): { status: string; assertionResults: { status: string }[] } => ({
  status,
  assertionResults: tests.map((state) => ({ status: state })),
});

describe('countVitest', () => {
  test('counts tests of all files', () => {
    expect(countVitest({ testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed')] }, 1)).toEqual({
      passed: 2,
      failed: 2,
      skipped: 1,
    });
  });

  test('a file that did not load is a failure', () => {
    expect(countVitest({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('no report, no tests, or an error outside the tests is a failure', () => {
    expect(countVitest(undefined, 0).failed).toBe(1);
    expect(countVitest({ testResults: [] }, 0).failed).toBe(1);
    expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});

test('the last line names skipped checks only where there are any', () => {
  expect(
    line(
      sum([
        { passed: 2, failed: 0, skipped: 0 },
        { passed: 1, failed: 1, skipped: 0 },
      ]),
    ),
  ).toBe('3 passed, 1 failed');
  expect(line({ passed: 2, failed: 0, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
});

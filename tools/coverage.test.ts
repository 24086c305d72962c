import { expect, test } from 'vitest';
import { coverageLine } from './coverage.ts';

const lines = (covered: number, total: number) => ({ lines: { covered, total } });

test('all lines of src, and the rooms that tests reach least', () => {
  const summary = {
    total: lines(999, 999),
    '/p/src/legal/parse.ts': lines(50, 50),
    '/p/src/legal/place.ts': lines(40, 50),
    '/p/src/ui/search/page.ts': lines(0, 100),
    '/p/tools/check.ts': lines(0, 1000),
  };
  expect(coverageLine(summary, '/p')).toBe('coverage: 45.0 % of lines; lowest: ui 0.0 %, legal 90.0 %');
});

test('at most five rooms are named, the least covered first', () => {
  const summary = Object.fromEntries([6, 3, 1, 5, 2, 4].map((covered) => [`/p/src/r${covered}/a.ts`, lines(covered, 10)]));
  expect(coverageLine(summary, '/p')).toMatch(/lowest: r1 10\.0 %, r2 20\.0 %, r3 30\.0 %, r4 40\.0 %, r5 50\.0 %$/);
});

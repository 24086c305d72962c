import { expect, test } from 'vitest';
import type { FileDocument } from './file.ts';
import { onDay } from './on-day.ts';

const named = { number: '', type: 'Luật', title: '', url: '/' };
/** As an index of 30/6/2026 has them. */
const documents: FileDocument[] = [
  { ...named, id: 'cu', state: 'in-force', ended: '2026-07-01' },
  { ...named, id: 'moi', state: 'pending', effective: '2026-07-01' },
  { ...named, id: 'chi-thi' },
];

test.each([
  ['2026-06-30', ['in-force', 'pending', undefined]],
  ['2026-07-01', ['repealed', 'in-force', undefined]],
  ['2027-11-27', ['repealed', 'in-force', undefined]],
])('an index made before the new law began, read on %s', (day, states) => {
  expect(onDay(documents, day).map(({ state }) => state)).toEqual(states);
});

import { expect, test } from 'vitest';
import { NOISE } from './noise.ts';

const spoil = (kind: string, query: string): string | undefined => NOISE[kind]?.(query);

test.each([
  ['Telex keys', 'ma túy', 'ma tuys'],
  ['Telex keys', 'điều trị nghiện', 'ddieeuf trij nghieenj'],
  ['VNI keys', 'ma túy', 'ma tu1y'],
  ['VNI keys', 'người nghiện', 'ngu7o72i nghie65n'],
  ['two words glued', 'cai nghiện tại nhà', 'cai nghiệntại nhà'],
  ['glued, no diacritics', 'cai nghiện tại nhà', 'cainghientainha'],
  ['two letters swapped', 'cai nghiện', 'cai ngihện'],
  ['one letter missing', 'cai nghien', 'cai nghen'],
  ['one letter twice', 'cai nghien', 'cai nghiien'],
])('%s: “%s” is typed “%s”', (kind, query, typed) => {
  expect(spoil(kind, query)).toBe(typed);
});

test('nothing is spoilt twice alike: every kind but the first changes a query with marks', () => {
  const spoilt = Object.values(NOISE).map((change) => change('cai nghiện ở đâu'));
  expect(new Set(spoilt).size).toBe(spoilt.length);
});

import { expect, test } from 'vitest';
import { KIND_GROUPS, KINDS } from './kinds.ts';

test('every kind stands in exactly one group, so that no material falls out of a short list', () => {
  const grouped = KIND_GROUPS.flatMap(({ kinds }) => kinds);
  expect([...grouped].sort()).toEqual(Object.keys(KINDS).sort());
});

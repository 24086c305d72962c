import { expect, test } from 'vitest';
import { pieces } from './pieces.ts';

test('a short text is one piece, nothing is none', () => {
  expect(pieces('  Gọi 115.\n Ở lại. ')).toEqual(['Gọi 115. Ở lại.']);
  expect(pieces(' \n')).toEqual([]);
});

test.each([
  ['at the end of a sentence', `${'a'.repeat(150)}. ${'b'.repeat(150)}`, [`${'a'.repeat(150)}.`, 'b'.repeat(150)]],
  ['at a comma', `${'a'.repeat(150)}, ${'b'.repeat(150)}`, [`${'a'.repeat(150)},`, 'b'.repeat(150)]],
  ['at a space', `${'a'.repeat(150)} ${'b'.repeat(150)}`, ['a'.repeat(150), 'b'.repeat(150)]],
  ['anywhere, where there is no other place', 'a'.repeat(300), ['a'.repeat(200), 'a'.repeat(100)]],
])('a long text is cut %s, and no letter is lost', (_, text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

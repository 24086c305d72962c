import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

test('an address says what it was made from, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400, unit: 'grapheme' }).filter((text) => text.length <= 400),
      (query) => {
        const state = { query, kind: 'tai-lieu', audience: '' };
        expect(readAddress(new URL(writeAddress(state), 'http://x').search)).toEqual(state);
      },
    ),
  );
});

test('5,000 letters are cut to what an address carries', () => {
  expect(writeAddress({ query: 'a'.repeat(5000), kind: '', audience: '' }).length).toBeLessThan(450);
  expect(writeAddress({ query: '', kind: '', audience: '' })).toBe('/tim-kiem/');
});

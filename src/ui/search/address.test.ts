import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, searchAddress, writeAddress } from './address.ts';

const partsOf = (address: string): { search: string; hash: string } => new URL(address, 'https://example.vn');

test('an address and back', () => {
  fc.assert(
    fc.property(
      fc.record({
        query: fc.string({ unit: 'grapheme', maxLength: 80 }),
        kind: fc.constantFrom('', 'tai-lieu'),
        audience: fc.constantFrom('', 'phu-huynh'),
      }),
      (state) => {
        expect(readAddress(partsOf(writeAddress(state)))).toEqual(state);
      },
    ),
  );
});

test('what is asked stands behind the #, which no browser sends', () => {
  const address = new URL(searchAddress('chồng tôi & tôi?'), 'https://example.vn');
  expect(address.search).toBe('');
  expect(address.pathname).toBe('/tim-kiem/');
});

test('an address that another site wrote with ?q= is read; the fragment goes before it', () => {
  expect(readAddress({ search: '?q=cai+nghi%E1%BB%87n&loai=tro-giup', hash: '' })).toEqual({
    query: 'cai nghiện',
    kind: 'tro-giup',
    audience: '',
  });
  expect(readAddress({ search: '?q=cu', hash: '#q=moi' }).query).toBe('moi');
  expect(readAddress({ search: '?q=cu', hash: '#noi-dung' }).query).toBe('cu');
});

test('long input is cut', () => {
  expect(readAddress({ search: '', hash: `#q=${'a'.repeat(900)}` }).query).toHaveLength(400);
  expect(searchAddress('a'.repeat(5000)).length).toBeLessThan(450);
  expect(searchAddress('')).toBe('/tim-kiem/');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveFoundWords, takeFoundWords } from './found-words.ts';

const store = new Map<string, string>();
beforeEach(() => {
  vi.stubGlobal('location', { href: 'http://x/tim-kiem/#q=a', pathname: '/dieu-5/' });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('words are taken once, by the page they were left for', () => {
  leaveFoundWords('/dieu-5/#khoan-2', ['cai nghiện']);
  expect(takeFoundWords()).toEqual(['cai nghiện']);
  expect(takeFoundWords()).toEqual([]);
  leaveFoundWords('/dieu-6/', ['cai nghiện']);
  expect(takeFoundWords()).toEqual([]);
  expect(store.size).toBe(0);
});

test('a browser that refuses storage, or something else stored there, breaks nothing', () => {
  store.set('tu-khoa', '{');
  expect(takeFoundWords()).toEqual([]);
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('no');
    },
    setItem: () => {
      throw new Error('no');
    },
  });
  expect(() => leaveFoundWords('/a/', ['b'])).not.toThrow();
  expect(takeFoundWords()).toEqual([]);
});

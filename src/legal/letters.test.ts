import { expect, test } from 'vitest';
import { letterFromAnchor, letterToAnchor, pointIndex, POINT_LETTERS } from './letters.ts';

test('đ stands between d and e, and f, j, w, z do not exist', () => {
  expect(POINT_LETTERS.slice(0, 7)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g']);
  for (const letter of ['f', 'j', 'w', 'z', 'ă', 'A', '']) expect(pointIndex(letter)).toBe(-1);
});

test('every letter has its own anchor and comes back from it', () => {
  const anchors = POINT_LETTERS.map(letterToAnchor);
  expect(new Set(anchors).size).toBe(POINT_LETTERS.length);
  expect(anchors.map(letterFromAnchor)).toEqual([...POINT_LETTERS]);
  expect(letterToAnchor('đ')).toBe('dd');
});

test('an anchor that names no letter gives nothing', () => {
  for (const anchor of ['', 'đd', 'f', 'ddd', 'ab']) expect(letterFromAnchor(anchor)).toBeUndefined();
});

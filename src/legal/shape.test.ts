import { expect, test } from 'vitest';
import { parseArticleBody } from './parse.ts';
import { shapeDifference, shapeOf } from './shape.ts';

const shape = (text: string): string => shapeOf(parseArticleBody(text));

test('the shape of an article are its clauses and points', () => {
  expect(shape('1. Một.\n\n2. Hai:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Đ.\n\n3. Ba.')).toBe('1 2:abcdđ 3');
  expect(shape('Gồm:\na) A;\nb) B.')).toBe('-:ab');
});

test('what is lost or too much is named as one cites it', () => {
  expect(shapeDifference('1 2', '1 2 3:ab')).toEqual({ missing: 'khoản 3' });
  expect(shapeDifference('1 2:a', '1 2:ab')).toEqual({ missing: 'điểm b khoản 2' });
  expect(shapeDifference('-:a', '-:ab')).toEqual({ missing: 'điểm b' });
  expect(shapeDifference('1 2 3', '1 2')).toEqual({ extra: 'khoản 3', marker: '3. ' });
  expect(shapeDifference('1 2:ab', '1 2:ab')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const article = {
  clauses: [
    { number: 1, text: 'Một.\nCâu nữa.', points: [] },
    {
      number: 2,
      text: 'Người ấy có việc:',
      points: [
        { letter: 'a', text: 'việc a;' },
        { letter: 'đ', text: 'việc đ.' },
      ],
    },
  ],
};

test('a clause reads with its number and all its points', () => {
  expect(excerptOf(article, { article: 3, clause: 1 })).toEqual([{ marker: '1.', text: 'Một.' }, { text: 'Câu nữa.' }]);
  expect(excerptOf(article, { article: 3, clause: 2 })?.map(({ marker }) => marker)).toEqual(['2.', 'a)', 'đ)']);
});

test('a point reads with the words of its clause that it completes, without its sisters', () => {
  expect(excerptOf(article, { article: 3, clause: 2, point: 'đ' })).toEqual([
    { marker: '2.', text: 'Người ấy có việc:' },
    { marker: 'đ)', text: 'việc đ.' },
  ]);
});

test('a place that is not there has no text', () => {
  expect(excerptOf(article, { article: 3, clause: 9 })).toBeUndefined();
  expect(excerptOf(article, { article: 3, clause: 2, point: 'b' })).toBeUndefined();
});

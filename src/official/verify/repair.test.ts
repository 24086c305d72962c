import { describe, expect, test } from 'vitest';
import { hashText } from './hash.ts';
import { changedPart, defaultBudget, repair, vocabularyOf } from './repair.ts';

const RIGHT = 'Người giữ sách trả lại bản mượn trong thời hạn 24 giờ, kể từ khi nhận giấy.';
const print = { sha256: hashText(RIGHT), words: RIGHT.split(' ').length };
const vocabulary = vocabularyOf([RIGHT, RIGHT, 'sách của người mượn, giấy của người giữ']);

describe('one slip is put right', () => {
  test.each([
    ['a mark', 'Người giữ sách trả lại bán mượn trong thời hạn 24 giờ, kể từ khi nhận giấy.'],
    ['a letter changed', 'Người giữ sách trả lại bản mượn trong thời hạm 24 giờ, kể từ khi nhận giấy.'],
    ['a letter lost', 'Người giữ sách trả lại bản mượn trong thời hạn 24 giờ, kể từ khi nhậ giấy.'],
    ['a letter twice', 'Người giữ sách trả lại bản mượnn trong thời hạn 24 giờ, kể từ khi nhận giấy.'],
    ['letters swapped', 'Người giữ sách trả lại bản mượn trogn thời hạn 24 giờ, kể từ khi nhận giấy.'],
    ['a digit', 'Người giữ sách trả lại bản mượn trong thời hạn 25 giờ, kể từ khi nhận giấy.'],
    ['a comma lost', 'Người giữ sách trả lại bản mượn trong thời hạn 24 giờ kể từ khi nhận giấy.'],
    ['a space before a comma', 'Người giữ sách trả lại bản mượn trong thời hạn 24 giờ , kể từ khi nhận giấy.'],
    ['a space lost', 'Người giữ sách trả lại bản mượn trong thời hạn 24 giờ, kể từkhi nhận giấy.'],
    ['a word lost', 'Người giữ trả lại bản mượn trong thời hạn 24 giờ, kể từ khi nhận giấy.'],
    ['a word twice', 'Người giữ sách sách trả lại bản mượn trong thời hạn 24 giờ, kể từ khi nhận giấy.'],
    ['words swapped', 'Người giữ sách lại trả bản mượn trong thời hạn 24 giờ, kể từ khi nhận giấy.'],
    ['words of a page behind it', `${RIGHT} Hướng dẫn Chia sẻ`],
    ['capitals', RIGHT.replace('Người', 'người')],
  ])('%s', (_name, wrong) => {
    expect(repair(wrong, print, vocabulary, defaultBudget())?.right).toBe(RIGHT);
  });
});

test('two slips are not guessed at, and nothing is tried beyond the budget', () => {
  const two = RIGHT.replace('24 giờ', '42 ngày');
  expect(repair(two, print, vocabulary, defaultBudget())).toBeUndefined();
  const budget = { tries: 10 };
  expect(repair(RIGHT.replace('bản', 'bán'), print, vocabulary, budget)).toBeUndefined();
  expect(budget.tries).toBe(0);
});

test('a report names the stretch that differs, with a word before and behind', () => {
  expect(changedPart('một hai bâ bốn', 'một hai ba bốn')).toEqual({ was: 'hai bâ bốn', right: 'hai ba bốn' });
  expect(changedPart('một hai ba', 'một hai ba bốn')).toEqual({ was: 'ba', right: 'ba bốn' });
});

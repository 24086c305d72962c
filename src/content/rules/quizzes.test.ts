import { expect, test } from 'vitest';
import type { Library } from '../library.ts';
import { parseItem } from '../readers/items.ts';
import { longestShare, quizRule } from './quizzes.ts';

const FILE = 'content/tai-lieu/trac-nghiem-thu.yaml';
const HEAD = `title: Bộ thử
summary: Một bộ để thử.
kind: quiz
audiences: [hoc-sinh]
levels: [thcs]
topics: [phap-luat]
formats: [pdf]
sources:
  - khoản 5 Điều 5 Luật Phòng, chống ma túy số 120/2025/QH15
checked: 2026-11-26
blocks:
`;
/** Four options of which the one at `long` is longer than the others. */
const question = (number: number, answer: string, long: number, prompt = `Câu thứ ${number}?`): string =>
  `  - type: question
    prompt: ${prompt}
    options: [${['một', 'hai', 'ba', 'tư'].map((word, index) => (index === long ? `${word} và thêm chữ nữa` : word)).join(', ')}]
    answer: ${answer}
    explanation: Vì vậy.
    cite: khoản 5 Điều 5 Luật Phòng, chống ma túy số 120/2025/QH15
`;
/** A set of twelve; the letters go round, the right option is the longest in every fourth question. */
const even = (): string[] =>
  Array.from({ length: 12 }, (_, index) =>
    question(index + 1, 'ABCD'.charAt(index % 4), Math.floor(index / 4) === index % 4 ? index % 4 : (index + 1) % 4),
  );
const told = (questions: string[]): string[] => {
  const library = { allItems: [parseItem(HEAD + questions.join(''), FILE)] } as unknown as Library;
  return quizRule(library).map(({ message }) => message);
};

test('a set whose right options lie as chance would has no fault', () => {
  expect(told(even())).toEqual([]);
});

test('a question that is asked twice is told with its line, however its marks and letters are written', () => {
  const questions = even();
  questions[5] = question(6, 'B', 1, '"CÂU thứ 2 ?!"');
  expect(told(questions)).toEqual([
    `${FILE}, dòng 43, trường “blocks[6].prompt”: Câu 6 hỏi như câu 2. Cần: mỗi câu hỏi một lần trong một bộ.`,
  ]);
});

test('right options that are the longest too often, or never, are told', () => {
  const always = even().map((_, index) => question(index + 1, 'ABCD'.charAt(index % 4), index % 4));
  expect(told(always).join()).toContain('Lựa chọn đúng là lựa chọn dài nhất ở 100 % số câu. Cần: 25 % đến 40 %');
  const never = even().map((_, index) => question(index + 1, 'ABCD'.charAt(index % 4), (index + 1) % 4));
  expect(told(never).join()).toContain('Lựa chọn đúng là lựa chọn dài nhất ở 0 % số câu');
});

test('a letter that is right too often, and one that never is, are told', () => {
  const onlyA = even().map((_, index) => question(index + 1, 'A', index % 4));
  expect(told(onlyA)).toHaveLength(4);
  expect(told(onlyA).join()).toContain('Đáp án A ở 100 % số câu. Cần: 15 % đến 35 % cho mỗi chữ từ A đến D');
});

test('of options that are equally long each counts for its part; a set of few questions says nothing', () => {
  expect(longestShare([{ options: ['ab', 'cd', 'e', 'f'], right: 0 }])).toBe(0.5);
  expect(longestShare([{ options: ['ab', '**cde**'], right: 0 }])).toBe(0);
  expect(
    told(
      even()
        .slice(0, 9)
        .map((_, index) => question(index + 1, 'A', 0)),
    ),
  ).toEqual([]);
});

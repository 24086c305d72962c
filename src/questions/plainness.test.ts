import { expect, test } from 'vitest';
import { conditionCount, LONGEST, MEAN, sentencesOf, syllableCount } from './plainness.ts';

test('a citation counts as one syllable, whatever its length', () => {
  expect(syllableCount('Theo khoản 2 Điều 24 Luật Phòng, chống ma túy số 120/2025/QH15')).toBe(2);
  expect(syllableCount('Gọi 115 ngay.')).toBe(3);
});

test('sentences end at full stops, colons, semicolons and lines', () => {
  expect(sentencesOf('Một: hai; ba. Bốn?\nNăm')).toEqual(['Một:', 'hai;', 'ba.', 'Bốn?', 'Năm']);
});

test('conditions are whole words', () => {
  expect(conditionCount('Nếu con khóc, khi con khóc')).toBe(2);
  expect(conditionCount('Những kẻ trừu tượng')).toBe(0);
});

test.each(['nếu', 'trường hợp', 'trừ', 'khi', 'với điều kiện', 'trong thời hạn', 'kể từ'])('“%s” opens a condition', (word) => {
  expect(conditionCount(`Bạn được về, ${word} trời mưa.`)).toBe(1);
});

test('the bounds are those that the project measures by', () => {
  expect([LONGEST, MEAN]).toEqual([35, 18]);
});

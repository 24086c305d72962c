import { expect, test } from 'vitest';
import { joinBrokenWords } from './broken-words.ts';

const ELSEWHERE = 'mở ở ở nước của người phạm tội đất hành hoặc tranh';
const joined = (text: string): string => joinBrokenWords([ELSEWHERE, text]).texts[1] ?? '';

test.each([
  ['bảo vệ đấ t nướ c, đấu t ranh', 'bảo vệ đất nước, đấu tranh'],
  ['thi h ành hoặ c p hạm tội', 'thi hành hoặc phạm tội'],
  ['một ng ười.', 'một người.'],
])('“%s” is one word where two are shown', (broken, whole) => {
  expect(joined(broken)).toBe(whole);
});

test.each(['điểm a và c khoản 2', 'các điểm b, c, d và h', 'Nhóm B và x', 'chữ v AN'])('“%s” stays as it is', (text) => {
  expect(joined(text)).toBe(text);
});

test('a word that the text has nowhere else is not made', () => {
  expect(joinBrokenWords(['nướ c uống'])).toEqual({ texts: ['nướ c uống'], joined: 0 });
  expect(joinBrokenWords(['nướ c uống', 'nước'])).toEqual({ texts: ['nước uống', 'nước'], joined: 1 });
});

test('rare words are looked at only in a text that breaks many', () => {
  const frequent = Array.from({ length: 9 }, () => 'người đủ 16 tuổi trong nước');
  const rare = 'người đủ 16 tu ổi, không nơi ở';
  expect(joinBrokenWords([...frequent, rare])).toMatchObject({ joined: 0 });
  const broken = Array.from({ length: 10 }, () => 'nướ c');
  const { texts, joined } = joinBrokenWords([...frequent, rare, ...broken]);
  expect(texts[9]).toBe('người đủ 16 tuổi, không nơi ở');
  expect(joined).toBe(11);
});

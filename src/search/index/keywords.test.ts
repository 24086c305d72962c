import { expect, test } from 'vitest';
import { tellingKeywords } from './keywords.ts';

test('a keyword that repeats others without marks goes; one with a word of its own stays', () => {
  const keywords = ['ai biết kết quả', 'ai biet ket qua', 'ket qua tiktok', 'có báo về nhà', 'Bo Cong an'];
  expect(tellingKeywords(keywords, ['Em dương tính thì ai biết?'])).toEqual([
    'ai biết kết quả',
    'ket qua tiktok',
    'có báo về nhà',
    'Bo Cong an',
  ]);
});

test('words of title, summary and questions are known too', () => {
  expect(tellingKeywords(['ma tuy la gi'], ['Ma túy là gì?'])).toEqual([]);
});

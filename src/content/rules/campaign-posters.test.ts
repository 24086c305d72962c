import { expect, test } from 'vitest';
import type { Library } from '../library.ts';
import { posterRule } from './campaign-posters.ts';

test('a poster that the kit of the year does not have is told with file and field', () => {
  const library = { years: [{ year: 2026, poster: 'khong-co' }, { year: 2025 }], allItems: [] } as unknown as Library;
  expect(posterRule(library).map(({ message }) => message)).toEqual([
    'content/chien-dich/thang-hanh-dong/2026/nam.yaml, trường “poster”: Gặp “khong-co”. Cần: tên một tệp trong bo-tai-lieu/ của năm này có định dạng png và cỡ 1200x630.',
  ]);
});

import { expect, test } from 'vitest';
import { itemOf } from '../press/test-support/press.ts';
import { changed, POSTER } from '../press/test-support/samples.ts';
import { posterOf } from './campaign-poster.ts';

const FILE = 'content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu/ap-phich.yaml';

test('the poster of a year is its own kit item with a PNG in 1200x630', () => {
  const year = { year: 2026, poster: 'ap-phich' };
  expect(posterOf(year, [itemOf(POSTER, FILE)])).toBe('/tai-ve/thang-hanh-dong-2026/ap-phich/ap-phich-1200x630.png');
  expect(posterOf({ year: 2026 }, [itemOf(POSTER, FILE)])).toBeUndefined();
  expect(posterOf({ ...year, year: 2025 }, [itemOf(POSTER, FILE)])).toBeUndefined();
  expect(posterOf(year, [itemOf(changed(POSTER, 'sizes: [a4, 1200x630]', 'sizes: [a4, 1080x1080]'), FILE)])).toBeUndefined();
  expect(posterOf(year, [itemOf(changed(POSTER, 'formats: [pdf, svg, png, webp, txt]', 'formats: [pdf]'), FILE)])).toBeUndefined();
});

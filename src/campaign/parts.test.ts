import { expect, test } from 'vitest';
import { campaignYearSchema } from './year.ts';
import { partsOf } from './parts.ts';

const year = (more: object) =>
  campaignYearSchema.parse({ year: 2026, status: 'published', theme: 'Một chủ đề', checked: '2026-11-27', ...more });
const full = year({
  aims: ['Một mục đích'],
  deadlines: [{ date: '2026-06-01', what: 'Phát động' }],
  messages: ['Một câu'],
});

test('a year with a kit has a page for each part that holds something', () => {
  expect(partsOf(full, 3)).toEqual(['bo-tai-lieu', 'lich', 'ai-lam-gi', 'thong-diep']);
  expect(partsOf(year({ messages: ['Một câu'] }), 1)).toEqual(['bo-tai-lieu', 'thong-diep']);
});

test('a year without a kit stays on one page', () => {
  expect(partsOf(full, 0)).toEqual([]);
});

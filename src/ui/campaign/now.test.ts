import { describe, expect, test } from 'vitest';
import type { YearDates } from '../../campaign/phase.ts';
import { nowOn } from './now.ts';

const data: YearDates[] = [
  { year: 2026, status: 'published', theme: 'Chủ đề', from: '2026-06-01', to: '2026-06-30', reportBefore: '2026-07-10' },
];

describe('what to do now', () => {
  test.each([
    ['2026-06-15', /năm 2026/, 6],
    ['2026-07-09', /báo cáo/, 7],
    ['2026-11-26', /quanh năm/, 11],
    ['2029-03-01', /tháng 6 năm 2029/, 3],
  ] as const)('on %s', (on, title, month) => {
    const said = nowOn(data, on);
    expect(said?.title).toMatch(title);
    expect(said?.month).toBe(month);
    expect(`${said?.title} ${said?.text}`).not.toMatch(/[{}]|undefined/);
  });

  test('in no month from August to December is a report asked for', () => {
    for (const month of ['08', '09', '10', '11', '12'])
      expect(`${nowOn(data, `2026-${month}-15`)?.title} ${nowOn(data, `2026-${month}-15`)?.text}`).not.toMatch(/báo cáo/i);
  });

  test('without a year there is nothing to say', () => {
    expect(nowOn([], '2026-06-15')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { YearDates } from '../../campaign/phase.ts';
import { kitLink, nowOn } from './now.ts';

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

  test.each(['2027-06-01', '2027-06-26', '2031-06-15'] as const)('an old page does not prepare for a June that is there: %s', (on) => {
    const said = nowOn(data, on);
    expect(said?.title).toBe(`Đang diễn ra: Tháng hành động năm ${on.slice(0, 4)}`);
    expect(said?.text).toMatch(/chưa có chủ đề/);
  });

  test('in no month of five years does a title name a year that is over', () => {
    for (let month = 0; month < 60; month += 1) {
      const on = new Date(Date.UTC(2026, 6 + month, 15)).toISOString().slice(0, 10) as '2026-07-15';
      const named = Number(/năm (\d{4})/.exec(nowOn(data, on)?.title ?? '')?.[1] ?? on.slice(0, 4));
      expect(named, on).toBeGreaterThanOrEqual(Number(on.slice(0, 4)));
    }
  });

  test('a step that needs a file of the kit leads to the kit of its own year, else to the one without a year', () => {
    const kits = { 2026: '/tai-lieu/lich-thang-6/', 2027: '/tai-lieu/lich-thang-6-2027/' };
    expect(kitLink(kits, '2026-06-03')).toBe(kits[2026]);
    expect(kitLink(kits, '2027-06-03')).toBe(kits[2027]);
    expect(kitLink(kits, '2028-06-03')).toBe('/chien-dich/quanh-nam/');
  });

  test('without a year there is nothing to say', () => {
    expect(nowOn([], '2026-06-15')).toBeUndefined();
  });
});

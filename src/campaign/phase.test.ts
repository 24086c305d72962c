import { describe, expect, test } from 'vitest';
import { kitYearOn, momentOn } from './phase.ts';
import { campaignYearSchema, type CampaignYear } from './year.ts';

const year = (number: number, status: CampaignYear['status'] = 'published'): CampaignYear =>
  campaignYearSchema.parse({
    year: number,
    status,
    theme: status === 'draft' ? null : `Chủ đề ${number}`,
    from: `${number}-06-01`,
    to: `${number}-06-30`,
    sources: ['khoản 1 Điều 6 Luật Phòng, chống ma túy số 120/2025/QH15'],
    checked: '2026-11-23',
  });

describe('momentOn', () => {
  test.each([
    ['2026-05-31', 'prepare', 2026, 2026],
    ['2026-06-01', 'month', 2026, 2026],
    ['2026-06-30', 'month', 2026, 2026],
    ['2026-07-01', 'report', 2026, 2027],
    ['2026-07-30', 'report', 2026, 2027],
    ['2026-07-31', 'between', 2026, 2027],
    ['2026-11-23', 'between', 2026, 2027],
    ['2026-12-31', 'between', 2026, 2027],
    ['2027-01-01', 'prepare', 2027, 2027],
    ['2027-05-31', 'prepare', 2027, 2027],
    // 2027 is a draft: its June is Action Month all the same, and afterwards one looks back on it, not on 2026.
    ['2027-06-01', 'month-unknown', 2027, 2027],
    ['2027-06-30', 'month-unknown', 2027, 2027],
    ['2027-07-01', 'report', 2027, 2028],
    ['2027-07-31', 'between', 2027, 2028],
    ['2028-01-01', 'prepare', 2028, 2028],
    ['2028-02-29', 'prepare', 2028, 2028],
    ['2028-06-15', 'month-unknown', 2028, 2028],
  ] as const)('on %s one is in phase %s', (on, phase, current, next) => {
    expect(momentOn([year(2026), year(2027, 'draft')], on)).toEqual({ phase, year: current, nextYear: next });
  });

  test('nobody is asked for a report from the day on which it is overdue', () => {
    const reporting = [{ ...year(2026), reportBefore: '2026-07-10' }];
    expect(['2026-07-09', '2026-07-10'].map((on) => momentOn(reporting, on)?.phase)).toEqual(['report', 'between']);
  });

  test('a next year that is already published does not cut the report short', () => {
    expect(momentOn([year(2026), year(2027)], '2026-07-01')).toEqual({ phase: 'report', year: 2026, nextYear: 2027 });
    expect(momentOn([year(2027), year(2026)], '2027-06-10')).toEqual({ phase: 'month', year: 2027, nextYear: 2027 });
  });

  test('a year of the archive and one whose theme is unknown give their June alone', () => {
    expect(momentOn([year(2026), year(2025, 'archive')], '2025-06-10')?.phase).toBe('month-unknown');
    expect(momentOn([year(2026), { ...year(2027), theme: null }], '2027-06-10')?.phase).toBe('month-unknown');
  });

  test('only drafts and archives give nothing to show', () => {
    expect(momentOn([year(2027, 'draft')], '2027-01-01')).toBeUndefined();
    expect(momentOn([year(2027, 'archive')], '2027-06-10')).toBeUndefined();
  });
});

test('the kit at hand is that of the year, else of the newest before it', () => {
  const years = [year(2028, 'draft'), year(2026), year(2027)];
  expect(['2020-01-01', '2026-12-31', '2027-01-01', '2028-06-15'].map((on) => kitYearOn(years, on)?.year)).toEqual([
    2026, 2026, 2027, 2027,
  ]);
});

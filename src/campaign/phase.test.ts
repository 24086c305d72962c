import { describe, expect, test } from 'vitest';
import { momentOn } from './phase.ts';
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
    ['2027-01-01', 'prepare', 2026, 2027],
    ['2027-06-30', 'prepare', 2026, 2027],
    ['2027-07-01', 'between', 2026, 2028],
    ['2028-01-01', 'prepare', 2026, 2028],
  ] as const)('on %s one is in phase %s', (on, phase, current, next) => {
    const moment = momentOn([year(2026), year(2027, 'draft')], on);
    expect([moment?.phase, moment?.year.year, moment?.nextYear]).toEqual([phase, current, next]);
  });

  test('nobody is asked for a report from the day on which it is overdue', () => {
    const reporting = [{ ...year(2026), reportBefore: '2026-07-10' }];
    expect(['2026-07-09', '2026-07-10'].map((on) => momentOn(reporting, on)?.phase)).toEqual(['report', 'between']);
  });

  test('a published next year takes over as soon as the old one has ended', () => {
    expect(momentOn([year(2026), year(2027)], '2026-07-01')).toMatchObject({ phase: 'prepare', nextYear: 2027, year: { year: 2027 } });
  });

  test('a year of the archive and one whose theme is unknown are passed over', () => {
    expect(momentOn([year(2026), year(2025, 'archive')], '2025-06-10')?.year.year).toBe(2026);
    expect(momentOn([year(2027, 'archive')], '2027-06-10')).toBeUndefined();
    expect(momentOn([year(2026), { ...year(2027), theme: null }], '2027-06-10')?.year.year).toBe(2026);
  });

  test('the order in which years are given does not matter', () => {
    expect(momentOn([year(2027), year(2026)], '2026-06-10')?.year.year).toBe(2026);
    expect(momentOn([year(2026), year(2027)], '2026-06-10')?.year.year).toBe(2026);
  });

  test('only drafts give nothing to show', () => {
    expect(momentOn([year(2027, 'draft')], '2027-01-01')).toBeUndefined();
  });
});

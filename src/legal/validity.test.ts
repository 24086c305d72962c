import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validityFrom, validityOn } from './validity.ts';

const law2021 = { effective: '2022-01-01', ended: '2026-07-01', replacedBy: 'luat-120-2025-qh15' };
const law2025 = { effective: '2026-07-01' };

describe('validityOn', () => {
  test.each([
    ['2021-12-31', 'pending', 'pending'],
    ['2022-01-01', 'in-force', 'pending'],
    ['2026-06-30', 'in-force', 'pending'],
    ['2026-07-01', 'repealed', 'in-force'],
    ['2026-11-23', 'repealed', 'in-force'],
    ['2099-01-01', 'repealed', 'in-force'],
  ])('on %s the 2021 law is %s and the 2025 law %s', (day, old, current) => {
    expect([validityOn(law2021, day), validityOn(law2025, day)]).toEqual([old, current]);
  });

  test('from 2022 on exactly one of the two laws is in force on any day', () => {
    const day = fc
      .date({ min: new Date('2022-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (on) => {
        expect([law2021, law2025].filter((law) => validityOn(law, on) === 'in-force')).toHaveLength(1);
      }),
    );
  });

  test('a law that ends on the day it would begin never applies', () => {
    expect(validityOn({ effective: '2026-07-01', ended: '2026-07-01' }, '2026-07-01')).toBe('repealed');
  });
});

describe('validityFrom', () => {
  test('a page made before a law began knows all that will follow', () => {
    const dates = { effective: '2022-01-01', ended: '2026-07-01' };
    expect(validityFrom(dates, '2021-06-01')).toEqual([
      { state: 'pending', until: '2022-01-01' },
      { state: 'in-force', from: '2022-01-01', until: '2026-07-01' },
      { state: 'repealed', from: '2026-07-01' },
    ]);
    expect(validityFrom(dates, '2026-06-30')).toEqual([
      { state: 'in-force', until: '2026-07-01' },
      { state: 'repealed', from: '2026-07-01' },
    ]);
  });

  test('a law that has ended, and one whose end nobody knows, will not change', () => {
    expect(validityFrom({ effective: '2022-01-01', ended: '2026-07-01' }, '2026-07-01')).toEqual([{ state: 'repealed' }]);
    expect(validityFrom({ effective: '2026-07-01' }, '2026-07-01')).toEqual([{ state: 'in-force' }]);
  });
});

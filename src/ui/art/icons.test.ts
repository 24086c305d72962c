import { describe, expect, test } from 'vitest';
import { AUDIENCES } from '../../vocabulary/audiences.ts';
import { ICONS } from './icons.ts';

test('doors and audiences have their icons', () => {
  for (const name of ['luat', 'danh-cho', 'chien-dich', 'tai-ve', 'tro-giup', ...AUDIENCES]) expect(Object.keys(ICONS)).toContain(name);
});

describe.each(Object.entries(ICONS))('icon %s', (_name, path) => {
  test('is path data that starts inside the grid of 24', () => {
    expect(path).toMatch(/^M[MmLlHhVvCcSsAaZz\d\s.,-]+$/);
    for (const [, x, y] of path.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
      for (const value of [Number(x), Number(y)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(24);
      }
    }
  });
});

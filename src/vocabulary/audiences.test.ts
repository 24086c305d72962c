import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type * as Table from './audiences.ts';
import { AUDIENCES } from './audiences.ts';

const root = join(import.meta.dirname, '../..');

test('each audience has its landing page, and no page is without an audience', () => {
  const files = readdirSync(join(root, 'content/danh-cho')).filter((name) => name.endsWith('.yaml'));
  expect(files.sort()).toEqual(AUDIENCES.map((id) => `${id}.yaml`).sort());
});

test('no other file of the house lists audiences', () => {
  const named = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|astro|typ)$/.test(file) && !/\.test\.ts$|test-support|^vocabulary\/audiences\.ts$/.test(file))
    .filter((file) => {
      const code = readFileSync(join(root, 'src', file), 'utf8');
      return AUDIENCES.filter((id) => new RegExp(`(['"])${id}\\1`).test(code)).length > 1;
    });
  expect(named).toEqual([]);
});

test('an entry in the table is all it takes: filters, icons and schemas know the new audience', async () => {
  vi.resetModules();
  vi.doMock('./audiences.ts', async (original) => {
    const real = await original<typeof Table>();
    const entry = { id: 'ong-ba', title: 'Ông bà', short: 'Ông bà', text: 'Thương cháu, và biết hỏi ai.', icon: 'M4 4h16' };
    return {
      ...real,
      AUDIENCES: [...real.AUDIENCES, 'ong-ba'],
      audience: (id: string) => (id === 'ong-ba' ? entry : real.audience(id as (typeof real.AUDIENCES)[number])),
    };
  });
  const { audienceNames } = await import('../ui/search/audience-names.ts');
  const { ICONS } = await import('../ui/art/icons.ts');
  const { landingSchema } = await import('../people/landing.ts');
  vi.doUnmock('./audiences.ts');
  expect(Object.entries(audienceNames()).at(-1)).toEqual(['ong-ba', 'Ông bà']);
  expect(ICONS).toHaveProperty('ong-ba', 'M4 4h16');
  expect(landingSchema.shape.audience.safeParse('ong-ba').success).toBe(true);
  expect(landingSchema.shape.audience.safeParse('hang-xom').success).toBe(false);
});

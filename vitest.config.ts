import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** The slowest hook of the site tests visits every page once with axe. */
const TEN_MINUTES = 600_000;
/** Limits are there for what hangs, never to measure: a busy machine may be ten times slower. Vitest's own for hooks, ten seconds, was too short on one. */
const LIMITS = { testTimeout: TEN_MINUTES / 5, hookTimeout: TEN_MINUTES / 5 };

/** A test file on each core: by itself Vitest leaves one idle, which is half of a machine with two. */
const maxWorkers = '100%';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tools/**/*.test.ts'], ...LIMITS, maxWorkers } },
      // Components are compiled as the build does it; the site's own integrations stay out.
      getViteConfig(
        { test: { name: 'components', include: ['tests/components/**/*.test.ts'], ...LIMITS, maxWorkers } },
        { configFile: false },
      ),
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...LIMITS, maxWorkers } },
      {
        test: {
          name: 'looks',
          include: ['tests/looks/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: TEN_MINUTES / 2,
          hookTimeout: TEN_MINUTES * 2,
        },
      },
      // These read dist/, so the site must have been built before (`npm test` does).
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/search/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: TEN_MINUTES / 2,
          hookTimeout: TEN_MINUTES * 2,
          expect: { poll: { timeout: 30_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LEVEL_AA: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};
/** What can differ between colour schemes. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };

type WithAxe = typeof globalThis & { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

/**
 * What axe finds on an open page, one line a rule and place: "color-contrast: .badge, .note > a". Nothing is excluded.
 * The script is evaluated, not inserted, so the page's own Content-Security-Policy stays as it is.
 *
 * @param rules all of WCAG 2.2 A and AA, or only what colours decide (for a page already looked at in full)
 */
export async function axeProblems(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => (globalThis as WithAxe).axe !== undefined))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    async (options) => {
      const { axe } = globalThis as WithAxe;
      if (axe === undefined) throw new Error('axe did not load');
      return axe.run(options);
    },
    rules === 'all' ? LEVEL_AA : COLOURS,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(', ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`,
  );
}

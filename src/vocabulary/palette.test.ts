import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PALETTE } from './palette.ts';

const css = readFileSync(join(import.meta.dirname, '../ui/styles/tokens.css'), 'utf8');

/** Names that differ: in CSS the base colour of a family has no suffix, and paper's shades are colours of their own. */
function cssName(family: string, shade: string): string {
  if (family === 'paper') return shade === 'warm' ? 'paper' : shade;
  return shade === 'base' ? family : `${family}-${shade}`;
}

test('the style sheet and the press use the same colours, none more and none less', () => {
  const fromCss = Object.fromEntries([...css.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));
  const fromPalette = Object.fromEntries(
    Object.entries(PALETTE).flatMap(([family, shades]) => Object.entries(shades).map(([shade, value]) => [cssName(family, shade), value])),
  );
  expect(fromCss).toEqual(fromPalette);
});

test('components name roles, never colours', () => {
  expect(css).not.toMatch(/#[0-9A-F]*[A-F][0-9A-F]*;/);
});

import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PALETTE } from '../../../vocabulary/palette.ts';
import type { Item } from '../../../materials/model/item.ts';
import { loadItems } from '../../../content/readers/items.ts';
import type { Art } from '../../../materials/model/printed.ts';
import type { SizeId } from '../../../vocabulary/kinds.ts';
import { createTypst } from '../../typst/compiler.ts';
import type { Typst } from '../../typst/compiler.ts';
import { OverflowError } from '../../typst/failure.ts';
import { artInput } from '../../typst/input.ts';

const root = resolve(import.meta.dirname, '../../../..');
const designs = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.typ'))
  .map((name) => name.slice(0, -4));
const LONG = 'Một lời rất dài lặp đi lặp lại cho tới khi không khung nào chứa nổi. '.repeat(40).trim();

let typst: Typst;
const samples = new Map<string, { item: Item; art: Art }>();
beforeAll(() => {
  typst = createTypst(root, mkdtempSync(join(tmpdir(), 'designs-')));
  for (const { item } of loadItems(root))
    if (item.art !== undefined && !samples.has(item.art.design)) samples.set(item.art.design, { item, art: item.art });
});

function sample(design: string): { item: Item; art: Art; size: SizeId } {
  const found = samples.get(design);
  // Where letters are largest for their sheet.
  const size = found?.art.sizes.find((id) => id === '1200x630') ?? found?.art.sizes[0];
  if (found === undefined || size === undefined) throw new Error(`no content uses the design ${design}`);
  return { ...found, size };
}
const svg = (design: string, site: string | undefined, change: Partial<Art> = {}, at?: SizeId): string => {
  const { item, art, size } = sample(design);
  return typst.layout(`designs/${design}`, artInput(item, { ...art, ...change }, at ?? size, site)).svg();
};

describe.each(designs)('design %s', (design) => {
  test('is one page, with and without the address of the site', () => {
    const { item, art, size } = sample(design);
    for (const site of [undefined, 'https://example.org']) {
      expect(typst.layout(`designs/${design}`, artInput(item, art, size, site)).pages).toBe(1);
    }
  });

  test.each(['message', 'action', 'source'] as const)('stops where %s does not fit', (field) => {
    expect(() => svg(design, undefined, { [field]: LONG })).toThrow(OverflowError);
  });

  test('stops where the title does not fit', () => {
    expect(() => svg(design, undefined, { title: Array.from({ length: 6 }, () => LONG.slice(0, 200).trim()) })).toThrow(OverflowError);
  });
});

test('the pattern is made of exactly one hundred kites, each with its thread', () => {
  const drawing = svg('tram-canh-dieu', undefined);
  const threads = drawing.split(`stroke="${PALETTE.ink.soft}"`).length - 1;
  expect(threads).toBe(100);
});

test('a code hangs on the thread only where the address of the site is known', () => {
  expect(svg('dieu', 'https://example.org').length).toBeGreaterThan(svg('dieu', undefined).length + 2000);
});

/** One name, one meaning: whoever searches for a name finds one thing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, ROOT } from '../support/dist.ts';

const files = ['src', 'tools']
  .flatMap((folder) => filesBelow(join(ROOT, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'));

const TYPE = /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;
const EXPORT = /^export (?:async )?(?:function\*?|const|let) (\w+)/gm;

/** Names that Astro asks for under this name. */
const OF_ASTRO = ['Props', 'getStaticPaths', 'GET', 'prerender'];
/** Every block says its forms under the same names (src/materials/blocks/<type>/), and the registries gather them. */
const BLOCK = /^src\/materials\/blocks\/[\w-]+\//;
/** Code that writes code: what it writes stands in a template. */
const WRITER = 'tools/blocks.ts';

/** Names that a pattern finds in more than one file, with these files. */
function shared(sources: readonly { file: string; code: string }[], pattern: RegExp): Record<string, string[]> {
  const places = new Map<string, Set<string>>();
  for (const { file, code } of sources) {
    for (const [, name = ''] of code.matchAll(pattern)) places.set(name, (places.get(name) ?? new Set()).add(file));
  }
  return Object.fromEntries(
    [...places].filter(([name, { size }]) => size > 1 && !OF_ASTRO.includes(name)).map(([name, at]) => [name, [...at]]),
  );
}
const sources = files.filter((file) => file !== WRITER).map((file) => ({ file, code: readFileSync(join(ROOT, file), 'utf8') }));

test('no two types, interfaces or classes share a name, exported or not', () => {
  expect(sources.length).toBeGreaterThan(400);
  expect(shared(sources, TYPE)).toEqual({});
});

test('no two files export a function or value of the same name', () => {
  expect(
    shared(
      sources.filter(({ file }) => !BLOCK.test(file)),
      EXPORT,
    ),
  ).toEqual({});
});

test('the search for names is awake', () => {
  const two = ['class Reader {}', 'export interface Reader {\n  type: Item;\n}'].map((code, index) => ({ file: `${index}.ts`, code }));
  expect(shared(two, TYPE)).toEqual({ Reader: ['0.ts', '1.ts'] });
  const fold = ['export function fold() {}', 'export const fold = 1;'].map((code, index) => ({ file: `${index}.ts`, code }));
  expect(shared(fold, EXPORT)).toEqual({ fold: ['0.ts', '1.ts'] });
  // An overload is one function; a name inside a function is its own.
  expect(shared([{ file: 'a.ts', code: 'export function a(): void;\nexport function a() {}\n' }], EXPORT)).toEqual({});
});

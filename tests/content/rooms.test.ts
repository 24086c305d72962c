/** The plan of the house in README.md is the house: every room stands in it, and looks only up the list. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, ROOT } from '../support/dist.ts';

/** Rooms in the order of README.md: each may use those before it. */
const ROOMS = readFileSync(join(ROOT, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('src/'))
  .flatMap((line) => (line.split(/\s{2,}/)[0] ?? '').split(' '))
  .map((room) => room.replace(/^src\/|\/$/g, ''));

interface Arrow {
  from: string;
  to: string;
  /** Only types are taken: nothing of it is left when the code runs. */
  types?: boolean;
}

const IMPORT = /^(?:import|export)\b([^;'"]*?)\bfrom '(\.[^'?]+)|^import '(\.[^'?]+)|\bimport\('(\.[^'?]+)/gm;
/** `type { A }`, `{ type A, type B }`. */
const onlyTypes = (clause: string): boolean => /^ type\b|^ \{(?:\s*type [^,]+,?)+\s*\} $/.test(clause);

/** What a file imports of the project, types too. */
const importsOf = (file: string, code: string): Arrow[] =>
  [...code.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(IMPORT)].map(([, clause = '', named, bare, late]) => ({
    from: file,
    to: posix.normalize(`${posix.dirname(file)}/${named ?? bare ?? late ?? ''}`),
    types: onlyTypes(clause),
  }));
const roomOf = (file: string): string | undefined => /^src\/([\w-]+)\//.exec(file)?.[1];

/**
 * Arrows to a room that stands below. The Web.astro of a block is interface that lives with its block, so components
 * are judged by the room of the interface.
 */
const wrongWay = (arrows: readonly Arrow[]): string[] =>
  arrows.flatMap(({ from, to }) => {
    const [here, there] = [from.endsWith('.astro') ? 'ui' : roomOf(from), roomOf(to)];
    if (here === undefined || there === undefined || from.startsWith('src/pages/')) return [];
    return ROOMS.indexOf(there) > ROOMS.indexOf(here) ? [`${from} → ${to}`] : [];
  });

/** Circles of files: each as the path that comes back to its start. */
function circles(arrows: readonly Arrow[]): string[] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

const files = ['src', 'tools', 'tests']
  .flatMap((folder) => filesBelow(join(ROOT, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:ts|astro)$/.test(file));
// Code that writes code holds imports of what it writes.
const arrows = files
  .filter((file) => file !== 'tools/blocks.ts')
  .flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')));
const isTest = (file: string): boolean => /\.test\.ts$|\/test-support\/|^tests\//.test(file);

test('README.md names every room of src/, and no other', () => {
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...ROOMS].sort()).toEqual(rooms.map(({ name }) => name).sort());
});

/** Paths of the project that a text names; those with a variable part (`<type>`, `*`, `…`) are patterns, not paths. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w./@-])(?:src|tools|tests|docs)\/[\w./@[<*{…$-]+/g)]
    .map(([path]) => path.replace(/[.,]+$/, ''))
    .filter((path) => !/[[<*{…$]/.test(path));

test('guides and comments name files and folders that exist', () => {
  const texts = ['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'SECURITY.md', ...files.filter((file) => !isTest(file))]
    .concat(filesBelow(join(ROOT, 'docs')).map((file) => `docs/${file}`))
    .concat(filesBelow(join(ROOT, 'src')).map((file) => `src/${file}`))
    .filter((file) => /\.(?:md|ts|astro|typ|css)$/.test(file) && !isTest(file));
  const named = texts.flatMap((file) => pathsIn(readFileSync(join(ROOT, file), 'utf8')).map((path) => ({ file, path })));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
  expect(pathsIn('see src/legal/gone.ts, not src/<room>/x.ts')).toEqual(['src/legal/gone.ts']);
});

test('a room uses only rooms above it', () => {
  expect(arrows.length).toBeGreaterThan(1000);
  expect(wrongWay(arrows.filter(({ from }) => !isTest(from)))).toEqual([]);
});

test('no circle of files that run', () => {
  expect(circles(arrows.filter(({ types }) => types !== true))).toEqual([]);
});

test('what only tests use stands in test-support/ or tests/, and nothing else looks in', () => {
  const support = files.filter((file) => !file.endsWith('.test.ts') && /fixture|arbitrar|testing|sample|(?<!-)support/.test(file));
  expect(support.length).toBeGreaterThan(5);
  expect(support.filter((file) => !/\/test-support\/|^tests\//.test(file) && !/from 'vitest'/.test(file))).toEqual([]);
  expect(arrows.filter(({ from, to }) => !isTest(from) && isTest(to))).toEqual([]);
});

test('outside tests nothing is used by tests alone', () => {
  const used = new Map<string, boolean>();
  for (const { from, to } of arrows) used.set(to, used.get(to) === true || !isTest(from));
  // A command; its own test imports it.
  used.set('src/official/command/cli.ts', true);
  const alone = files.filter((file) => file.startsWith('src/') && file.endsWith('.ts') && !isTest(file) && used.get(file) === false);
  expect(alone).toEqual([]);
});

describe('the search for arrows is awake', () => {
  test('it finds every way of importing', () => {
    const code = `import a, { type B } from '../x/a.ts';\nimport {\n  c,\n} from './c.ts';\nimport './d.css';\nawait import('../../tools/e.ts');\nexport { f } from './f.ts?url';`;
    expect(importsOf('src/y/z.ts', code).map(({ to }) => to)).toEqual([
      'src/x/a.ts',
      'src/y/c.ts',
      'src/y/d.css',
      'tools/e.ts',
      'src/y/f.ts',
    ]);
  });

  test('it knows what is only a type', () => {
    const code = `import type { A } from './a.ts';\nimport { type B, type C } from './b.ts';\nimport { d, type D } from './d.ts';`;
    expect(importsOf('src/y/z.ts', code).map(({ types }) => types)).toEqual([true, true, false]);
  });

  test('it finds the wrong way and circles', () => {
    expect(wrongWay([{ from: 'src/legal/a.ts', to: 'src/schema/b.ts' }])).toHaveLength(1);
    expect(wrongWay([{ from: 'src/schema/b.ts', to: 'src/legal/a.ts' }])).toEqual([]);
    expect(
      circles([
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'b' },
      ]),
    ).toEqual(['b → c → b']);
  });
});

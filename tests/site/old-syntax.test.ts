/** No style sheet and no script of the built site holds what the oldest browsers (src/vocabulary/browsers.ts) do not read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identifier } from '@mdn/browser-compat-data';
import { parse as parseScript, type AnyNode } from 'acorn';
import { full } from 'acorn-walk';
import { parse as parseStyle, type AtRule, type Declaration, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { expect, test } from 'vitest';
import { EARLY_SCRIPT } from '../../src/ui/layouts/early-script.ts';
import { DIST, filesBelow } from '../support/dist.ts';
import { DATA, lackedBy, scriptNames } from '../support/support-data.ts';

/** Too young, and yet in the style sheets: what a reader of an old browser has in its place. */
const STYLE_ALLOWED: Record<string, string> = {
  ':has': 'an edge about what is chosen, room at the end; what filters and switches do by it, scripts do too',
  ':where': 'Tailwind’s reset; [hidden] has a rule of its own beside it (base.css)',
  ':focus-visible': 'the browser’s own ring',
  ':backdrop': 'no dialog has one',
  ':file-selector-button': 'no page takes a file; the older name stands beside it',
  ':marker': 'numbers in the colour of the text',
  ':details-content': 'on paper; a script opens closed parts before printing (reading/paper.ts)',
  'content-visibility': 'the same',
  '@media prefers-contrast': 'cannot be asked for',
  '@page': 'the foot of printed sheets',
  'color-mix()': 'today’s number in the calendar has a line about it',
  'color-scheme': 'scroll bars stay light',
  appearance: 'older names stand beside it',
  'tab-size': 'code keeps the browser’s own',
  'text-size-adjust': 'the older name stands beside it',
  'text-wrap': 'lines of headings break where they break',
  'text-underline-offset': 'the line stands closer',
  'text-decoration-thickness': 'the line is as thick as the browser draws it',
  'scroll-behavior': 'jumps are jumps',
  'scroll-margin-top': 'what is jumped to stands at the top',
  'mask-image': 'the list ends without a fade',
  'overflow-wrap: anywhere': 'body breaks long words too (break-word)',
  'font-family: ui-monospace': 'one name of a list',
  'align-self: start': 'read as flex-start where the box is flexible; in grids known to all',
  'align-content: start': 'the same',
  page: 'on paper: without it the printer’s own sheet holds the poster',
  'print-color-adjust': 'the older name stands beside it',
  orphans: 'on paper',
  widows: 'on paper',
  'break-after: avoid': 'on paper',
};
/** Too young, and yet in the scripts: each is asked for before it is used, or is a name of our own. */
const SCRIPT_ALLOWED: Record<string, string> = {
  '.isValid': 'our own, or a library’s own: it only has the name of something younger',
  '.xor': 'the same',
  '.mul': 'the same',
  '.none': 'the same',
  '.number': 'the same',
  '.scan': 'the same',
  '.destroy': 'the same',
  '.handle': 'the same',
  '.grow': 'Pagefind: of its own memory',
  '.canShare': 'asked for first (ui/save/hand-over.ts)',
  '.share': 'only where canShare says so',
  // The two libraries that write PDF, fetched by who makes a file on /chien-dich/tu-lam/: methods of their own.
  '.deflate': 'pdf-lib: its own',
  '.run': 'fontkit: its own',
  '.inspect': 'fontkit: its own',
  '.readBuffer': 'fontkit: its own',
  '.writeBuffer': 'fontkit: its own',
  '.toArray': 'fontkit: its own',
  '.move': 'fontkit: its own',
  '.image': 'fontkit: its own',
  '.layout': 'fontkit: its own',
  '.getName': 'fontkit: its own',
  '.and': 'fontkit: its own',
  '.copyTo': 'fontkit: its own',
  '.getSize': 'fontkit: its own',
  '.paint': 'fontkit: its own',
  SharedArrayBuffer: 'fontkit asks for it first',
  Atomics: 'fontkit asks for it first',
  ML: 'fontkit: a name of its own',
  '.showModal': 'without it the button for a projector is hidden (quiz-project.ts)',
  '.exitFullscreen': 'asked for only where something fills the screen',
  '.toHex': 'noble asks for it first',
  '.setBigUint64': 'noble asks for it first',
  '.opened': 'our own: the name of a step of reading a page',
  '.captureStackTrace': 'Pagefind asks for it first',
  '.encodeInto': 'Pagefind asks for it first',
  '.segment': 'Pagefind asks for it first',
  FinalizationRegistry: 'Pagefind asks for it first',
};

const styles = filesBelow(DIST).filter((name) => name.endsWith('.css') && !name.startsWith('pagefind/'));
/** Reads a reader's own PDF: its library wants a browser of these days. An older one says so, and reads DOCX and text (old-browsers.test.ts). */
const OF_THESE_DAYS = /^_astro\/pdf-worker-/;
const scripts = filesBelow(DIST).filter(
  (name) => /^(?:_astro\/.*\.js|sw\.js|pagefind\/pagefind(?:-worker)?\.js)$/.test(name) && !OF_THESE_DAYS.test(name),
);
const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
/** Short scripts stand in the pages themselves: each with one page that has it. */
const scriptsInPages = (): Map<string, string> =>
  new Map(
    filesBelow(DIST)
      .filter((name) => name.endsWith('.html'))
      .flatMap((name) =>
        [...read(name).matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, source = '']) => [source, name] as const),
      ),
  );

/** What nobody has a reason for, one line each; and reasons that no longer have anything to stand for. */
function unexplained(found: ReadonlyMap<string, string>, allowed: Readonly<Record<string, string>>): string[] {
  return [
    ...[...found].filter(([what]) => allowed[what] === undefined).map(([what, where]) => `${what}: ${where}`),
    ...Object.keys(allowed)
      .filter((what) => !found.has(what))
      .map((what) => `${what}: allowed, but nowhere to be found`),
  ];
}

const entry = (group: Identifier | undefined, ...path: string[]): Identifier | undefined =>
  path.reduce<Identifier | undefined>((at, name) => at?.[name] as Identifier | undefined, group);

/** Pseudo-classes and -elements of one selector that some oldest browser lacks. A list within :not() is one of them. */
function youngIn(selector: string): string[] {
  const young: string[] = [];
  selectorParser((root) =>
    root.walkPseudos(({ value, nodes }) => {
      const name = value.replace(/^::?/, '').toLowerCase();
      if (name.startsWith('-')) return;
      if (name === 'not' && nodes.length > 1) young.push(':not(list)');
      if (lackedBy(entry(DATA.css.selectors, name)).length > 0) young.push(`:${name}`);
    }),
  ).processSync(selector);
  return young;
}

/** Parts of a value, functions and words, that some oldest browser lacks. */
function youngValues({ prop, value }: Declaration): string[] {
  const plain = value.replace(/"[^"]*"|url\([^)]*\)/g, '');
  const calls = [...plain.matchAll(/([a-z][a-z-]*)\(/g)].map(([, name = '']) => name);
  const words = plain.split(/[\s,()]+/).filter((word) => /^[a-z][a-z-]*$/.test(word));
  return [
    ...calls
      .filter((name) => [entry(DATA.css.types, name), entry(DATA.css.types, 'color', name)].some((thing) => lackedBy(thing).length > 0))
      .map((name) => `${name}()`),
    ...words
      .filter(
        (word) =>
          lackedBy(entry(DATA.css.properties, prop, word.replaceAll('-', '_')) ?? entry(DATA.css.properties, prop, word)).length > 0,
      )
      .map((word) => `${prop}: ${word}`),
  ];
}

/** The same property stands in the same rule with another value, or under its older name. */
const fallsBack = (declaration: Declaration): boolean =>
  (declaration.parent?.nodes ?? []).some(
    (node) => node.type === 'decl' && node !== declaration && node.prop.replace(/^-\w+-/, '') === declaration.prop,
  );

function atRuleFaults({ name, params, parent }: AtRule): string[] {
  if (name.startsWith('-') || (parent?.type === 'atrule' && (parent as AtRule).name === 'page')) return [];
  if (name !== 'media') return lackedBy(entry(DATA.css['at-rules'], name)).length > 0 ? [`@${name}`] : [];
  const features = [...params.matchAll(/\(([a-z-]+)/g)].map(([, feature = '']) => feature.replace(/^(?:min|max)-/, ''));
  return [
    ...(/[<>]/.test(params) ? ['@media range'] : []),
    // "not (…)" without a medium came with ranges; before, the whole query was dropped.
    ...(/(?:^|and|,)\s*not\s*\(/.test(params) ? ['@media not ()'] : []),
    ...features
      .filter((feature) => lackedBy(entry(DATA.css['at-rules'], 'media', feature)).length > 0)
      .map((feature) => `@media ${feature}`),
  ];
}

/** One unknown selector makes a browser drop the whole rule: what it knows must not stand in a list with it. */
function ruleFaults(rule: Rule): string[] {
  const { selectors, parent } = rule;
  if (parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)) return [];
  // The build writes what :is() says in older words first, where they can say it.
  const before = rule.prev();
  const said = before?.type === 'rule' && before.selector.includes('-any(');
  const young = selectors.map((selector) => youngIn(selector).filter((name) => !(said && name === ':is')));
  const mixed = young.some((found) => found.length > 0) && young.some((found) => found.length === 0);
  return [...young.flat(), ...(mixed ? [`list with ${[...new Set(young.flat())].join(' ')}`] : [])];
}

function inside(declaration: Declaration, name: string): boolean {
  for (let at: unknown = declaration.parent; at !== undefined; at = (at as AtRule).parent)
    if ((at as AtRule).type === 'atrule' && (at as AtRule).name === name) return true;
  return false;
}

test('style sheets', () => {
  expect(styles.length).toBeGreaterThan(20);
  const found = new Map<string, string>();
  for (const name of styles) {
    const root = parseStyle(read(name));
    root.walkAtRules((rule) => atRuleFaults(rule).forEach((what) => found.set(what, `${name} @${rule.name} ${rule.params}`)));
    root.walkRules((rule) => ruleFaults(rule).forEach((what) => found.set(what, `${name} ${rule.selector}`)));
    root.walkDecls((declaration) => {
      const { prop } = declaration;
      if (prop.startsWith('-') || inside(declaration, 'supports') || inside(declaration, 'page')) return;
      const where = `${name} ${String(declaration.parent).slice(0, 80)}`;
      if (lackedBy(entry(DATA.css.properties, prop)).length > 0) found.set(prop, where);
      else if (!fallsBack(declaration)) youngValues(declaration).forEach((what) => found.set(what, where));
    });
  }
  expect(unexplained(found, STYLE_ALLOWED)).toEqual([]);
});

/** Names of the methods and globals that a script uses, lookbehinds, workers that are modules, and ranges in queries of media, which match nothing there. */
function namesIn(source: string, kind: 'module' | 'script'): { members: Set<string>; globals: Set<string>; faults: string[] } {
  const members = new Set<string>();
  const globals = new Set<string>();
  const faults: string[] = [];
  full(parseScript(source, { ecmaVersion: 2020, sourceType: kind }), (node) => {
    const at = node as AnyNode;
    if (at.type === 'CallExpression' && /^(?:\w+\.)?matchMedia\([^)]*[<>]/.test(source.slice(at.start, at.end)))
      faults.push('matchMedia range');
    if (at.type === 'CallExpression' && at.callee.type === 'MemberExpression' && at.callee.property.type === 'Identifier') {
      // Properties that are only read are mostly our own; methods have names that tell.
      if (!at.callee.computed) members.add(at.callee.property.name);
    } else if (at.type === 'Identifier') globals.add(at.name);
    else if (
      at.type === 'Literal' &&
      (at.regex !== undefined || typeof at.value === 'string') &&
      /\(\?<[=!]/.test(at.regex?.pattern ?? String(at.value))
    )
      faults.push('lookbehind');
    else if (at.type === 'TemplateElement' && /\(\?<[=!]/.test(at.value.raw)) faults.push('lookbehind');
    else if (
      at.type === 'NewExpression' &&
      at.callee.type === 'Identifier' &&
      at.callee.name === 'Worker' &&
      /type:\s*["'`]module/.test(source.slice(at.start, at.end))
    )
      faults.push('a worker that is a module');
  });
  return { members, globals, faults };
}

test('scripts: syntax of ES2020, no lookbehind, nothing of later years', () => {
  expect(scripts.length).toBeGreaterThan(20);
  const { members, globals } = scriptNames();
  const young = (names: Set<string>, know: (name: string) => readonly Identifier[]): string[] =>
    [...names].filter((name) => {
      const things = know(name);
      return things.length > 0 && things.every((thing) => lackedBy(thing).length > 0);
    });
  const found = new Map<string, string>();
  const inPages = scriptsInPages();
  expect(inPages.size).toBeGreaterThan(3);
  for (const [source, name] of [...scripts.map((file) => [read(file), file] as const), ...inPages]) {
    const used = namesIn(source, name === 'sw.js' || name.endsWith('-worker.js') ? 'script' : 'module');
    for (const what of used.faults) found.set(what, name);
    for (const what of young(used.members, (key) => (members.has(key) ? (members.get(key) ?? []) : []))) found.set(`.${what}`, name);
    for (const what of young(used.globals, (key) => (globals.has(key) ? [globals.get(key) as Identifier] : []))) found.set(what, name);
  }
  expect(unexplained(found, SCRIPT_ALLOWED)).toEqual([]);
});

test('the script in the head is read by every browser there is', () => {
  expect(() => parseScript(EARLY_SCRIPT, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
});

test('this search finds what it looks for', () => {
  expect(youngIn('.a:has(> .b)')).toEqual([':has']);
  expect(youngIn('a:not(.b, .c)')).toEqual([':not(list)']);
  expect(youngIn('a:not(.b):hover::before')).toEqual([]);
  const media = (params: string): string[] => atRuleFaults({ name: 'media', params } as AtRule);
  expect(media('(width >= 30rem)')).toContain('@media range');
  expect(media('not (min-width: 30rem)')).toEqual(['@media not ()']);
  expect(media('screen and (min-width: 30rem)')).toEqual([]);
  const value = (text: string): string[] =>
    youngValues(
      parseStyle(`a{${text}}`).first?.type === 'rule'
        ? ((parseStyle(`a{${text}}`).first as Rule).first as Declaration)
        : ({} as Declaration),
    );
  expect(value('color: light-dark(red, blue)')).toEqual(['light-dark()']);
  expect(value('overflow: clip')).toEqual(['overflow: clip']);
  expect(value('width: min(1px, 2px)')).toEqual([]);
  expect(() => namesIn('a ??= b', 'module')).toThrow();
  expect(namesIn('new RegExp(`(?<!a)b`); /(?<=c)d/; new Worker(x, { type: "module" })', 'module').faults).toHaveLength(3);
  expect(namesIn('if (window.matchMedia(`(width < 3rem)`).matches) a()', 'module').faults).toEqual(['matchMedia range']);
  expect(namesIn('matchMedia("(min-width: 3rem)").matches && a < b', 'module').faults).toEqual([]);
  const { members } = scriptNames();
  for (const name of ['replaceChildren', 'at', 'replaceAll', 'findLast', 'checkVisibility'])
    expect(
      (members.get(name) ?? []).every((thing) => lackedBy(thing).length > 0),
      name,
    ).toBe(true);
  for (const name of ['append', 'flatMap', 'closest', 'matchAll', 'toggleAttribute'])
    expect(
      (members.get(name) ?? [{}]).some((thing) => lackedBy(thing).length === 0),
      name,
    ).toBe(true);
});

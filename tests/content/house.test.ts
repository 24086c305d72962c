/** Rules of the house that a linter of TypeScript does not see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/content/readers/documents.ts';
import { filesBelow, ROOT } from '../support/dist.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const below = (folder: string): string[] => filesBelow(join(ROOT, folder)).map((file) => `${folder}/${file}`);
const TEXT = /\.(?:ts|mjs|astro|css|md|mdx|ya?ml|json|txt|svg|typ)$/;

test('no style sheet or template has more than 300 lines', () => {
  const long = below('src')
    .filter((file) => /\.(?:css|typ)$/.test(file))
    .filter((file) => read(file).trimEnd().split('\n').length > 300);
  expect(long).toEqual([]);
});

test('every text of the project is NFC with plain line ends', () => {
  const files = ['content', 'src', 'tests', 'tools'].flatMap(below).filter((file) => TEXT.test(file));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => read(file) !== read(file).normalize('NFC') || read(file).includes('\r'))).toEqual([]);
});

/** What runs before anything is painted (src/ui/layouts/early-script.ts); tests/site/reading-aids.test.ts holds that the policy names its hash. */
const EARLY = '<script is:inline set:html={EARLY_SCRIPT} />';

test('components keep to the Content-Security-Policy: no inline style, handler or script', () => {
  const components = below('src').filter((file) => file.endsWith('.astro'));
  expect(components.length).toBeGreaterThan(20);
  const inline = /\s(?:style=["{]|on[a-z]+=["{]|define:vars|is:inline)/;
  // Data blocks (JSON-LD) are no scripts: nothing runs them. The one script in the head is allowed by its hash (Base.astro).
  const lines = components.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => inline.test(line) && !line.includes('application/ld+json') && line.trim() !== EARLY)
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});

test('nothing of the official wording is in the repository', () => {
  expect(filesBelow(join(ROOT, 'content')).filter((file) => /\.(?:pdf|docx?|odt)$/i.test(file))).toEqual([]);
  expect(read('.gitignore').split('\n')).toContain('.official/');
});

test('what scripts read of a page, a component or a script writes there', () => {
  const all = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const files = below('src').filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'));
  const scripts = files.filter((file) => file.endsWith('.ts'));
  const written = new Set(
    files.flatMap((file) => [
      ...all(/\bdata-([a-z-]+)(?==|\s|>|')/g, file.endsWith('.astro') ? read(file) : ''),
      ...all(/\bdata-([a-z-]+)="/g, read(file)),
      ...all(/dataset\['(\w+)'\]\s*(?:\?\?)?=(?!=)/g, read(file)).map(dashed),
    ]),
  );
  const unwritten = scripts.flatMap((file) =>
    [...all(/dataset\['(\w+)'\]/g, read(file)).map(dashed), ...all(/\[data-([a-z]+(?:-[a-z]+)*)[\]=]/g, read(file))]
      .filter((name) => !written.has(name))
      .map((name) => `${file}: data-${name}`),
  );
  expect(scripts.filter((file) => read(file).includes('dataset[')).length).toBeGreaterThan(5);
  expect(unwritten).toEqual([]);
});

/** Code of the site without tests and comments. */
const code = below('src')
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$|test-support/.test(file))
  .map((file) => ({ file, text: read(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '') }));

describe('what is decided once stands in one file', () => {
  test.each([
    ['a text as a part of a pattern', /\[\.\*\+\?\^/, ['src/base/pattern.ts']],
    ['ids and addresses', /\[a-z0-9-?\]\+\$|\[a-z0-9\]\+\(\?:-|\[a-z0-9-\]\+\\\/\)/, ['src/base/pattern.ts']],
    ['references of markup', /'&amp;'|"&amp;"/, ['src/base/entities.ts']],
    ['today in Viet Nam', /7 \* 3_600_000|Date\.now\(\) \+/, ['src/vietnamese/dates.ts']],
    ['files and folders put in place whole', /renameSync/, ['src/base/whole-folder.ts', 'src/base/write-file.ts']],
    ['Roman figures', /'XC'/, ['src/base/roman.ts']],
    ['quotation marks in balance', /match\(\/“\//, ['src/legal/parse.ts']],
    ['the form of a citation', /khoản \(?\\d\+/, ['src/legal/citations/written.ts']],
    ['kinds of documents', /'Pháp lệnh'|\|Pháp lệnh|Pháp lệnh\|/, ['src/legal/kinds.ts']],
    ['campaigns and their ids', /thang-hanh-dong/, ['src/schema/campaign-id.ts', 'src/vocabulary/kinds.ts']],
    ['characters with their marks', /\(NFD\)/, ['src/legal/nfc.ts']],
    ['no source, no statement', /'ít nhất một nguồn: /, ['src/vocabulary/pieces.ts']],
  ])('%s', (_name, pattern, files) => {
    expect(code.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual(files);
  });

  test('a form that content must have brings its own words', () => {
    const silent = code.flatMap(({ file, text }) =>
      [...text.matchAll(/\.(?:regex|startsWith|endsWith)\((?:\/(?:\\.|[^/\\\n])+\/[a-z]*|[A-Z_]+|'[^']*')\)/g)]
        .filter(({ index }) => /z\s*\.string\(\)\s*$/.test(text.slice(0, index)))
        .map(([words]) => `${file}: ${words}`),
    );
    // The sum in a file of fingerprints is written and read by machines.
    expect(silent.map((line) => line.split(':')[0])).toEqual(['src/official/verify/fingerprint-file.ts']);
  });

  test('which laws there are, their numbers and their days are metadata: no code names them', () => {
    const facts = loadDocuments(ROOT).map((document) => document.facts);
    const numbers = facts.flatMap(({ id, number }) => [id, number, /^\d+\/\d{4}/.exec(number)?.[0] ?? number]);
    expect(numbers).toContain('120/2025');
    const named = code.flatMap(({ file, text }) => numbers.filter((number) => text.includes(number)).map((number) => `${file}: ${number}`));
    // Examples in what editors are told, and one basis that is cited as content cites it.
    const EXAMPLES = /^src\/(?:schema|official\/verify)\/|^src\/strings\/fillable\.ts/;
    expect(named.filter((line) => !EXAMPLES.test(line))).toEqual([]);
  });
});

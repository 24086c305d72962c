/** Rules of the house that a linter of TypeScript does not see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

/** Puts kept settings on the page before it is painted; tests/site/sharing.test.ts holds that the policy names its hash. */
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

/** What the documents of this repository say of its files is true. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, ROOT } from '../support/dist.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
const documents = [
  ...['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...filesBelow(join(ROOT, 'docs')).map((file) => `docs/${file}`),
  ...filesBelow(join(ROOT, 'src')).map((file) => `src/${file}`),
].filter((file) => file.endsWith('.md'));

test('the documents are there', () => {
  expect(documents.length).toBeGreaterThan(15);
});

describe.each(documents)('%s', (file) => {
  const text = read(file);

  test('names files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:src|content|tools|tests|docs|\.github)\/[^`\s]*)`/g)]
      .map(([, path = '']) => path)
      // `content/danh-cho/<id>.yaml` is a pattern, not a file.
      .filter((path) => !/[<*…{]/.test(path));
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('links to files that exist', () => {
    const links = [...text.replace(/`[^`]*`/g, '').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) =>
      join(ROOT, dirname(file), path),
    );
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names commands that exist', () => {
    const commands = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

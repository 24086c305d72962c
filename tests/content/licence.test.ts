/** One licence for the code and one for the content, said the same in every place where somebody may look for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STRINGS } from '../../src/strings/press.ts';
import { data } from '../../src/strings/data.ts';
import { CONTENT_LICENCE } from '../../src/vocabulary/licence.ts';
import { filesBelow, ROOT } from '../support/dist.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test('downloads, the open data page and the licence file name the same licence of content', () => {
  for (const words of [STRINGS.license, data.licenceName, read('LICENSE-CONTENT').replace(/\s+/g, ' ')]) {
    expect(words).toContain(CONTENT_LICENCE.name);
  }
  expect(read('LICENSE-CONTENT')).toContain('Attribution 4.0 International');
  expect(read('src/ui/data/OpenDataPage.astro')).toContain('href={CONTENT_LICENCE.url}');
});

test.each(['README.md', 'README.vi.md', 'CONTRIBUTING.md'])('%s names both licences and their files', (file) => {
  for (const words of ['MIT', CONTENT_LICENCE.short, '(LICENSE)', '(LICENSE-CONTENT)']) expect(read(file)).toContain(words);
});

test('the package says both, and the code is under MIT', () => {
  expect(JSON.parse(read('package.json'))).toHaveProperty('license', '(MIT AND CC-BY-4.0)');
  expect(read('LICENSE')).toMatch(/^MIT License\n/);
});

test('no single item is under another licence of content without saying which', () => {
  const said = filesBelow(join(ROOT, 'content'))
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => [...read(`content/${file}`).matchAll(/^license: (.*)$/gm)].map(([, words]) => `${file}: ${words}`));
  expect(said.filter((line) => !line.includes('CC '))).toEqual([]);
});

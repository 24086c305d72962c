/** The names of articles are the official headings, word for word; one that is a shorter name of ours says so, and only a long heading has one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/content/readers/documents.ts';
import { TITLE_SYLLABLES } from '../../src/legal/article.ts';
import { articlesOf, type Chapter } from '../../src/legal/structure.ts';
import { SHARED } from '../support/dist.ts';

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const syllables = (text: string): number => (text.match(/[\p{L}\d]+/gu) ?? []).length;
const documents = loadDocuments(process.cwd()).map(({ facts, articles }) => ({
  id: facts.id,
  articles,
  file: join(SHARED, 'official', `${facts.id}.json`),
}));

test('laws and decree are held against their official headings where ../shared is', () => {
  const held = documents.filter(({ file }) => existsSync(file)).map(({ id }) => id);
  expect(held.length === 0 || held.length === 3, held.join(', ')).toBe(true);
});

describe.each(documents.filter(({ articles }) => articles.some(({ shortened }) => shortened)))('$id', ({ articles, file }) => {
  test.skipIf(!existsSync(file))('a name is the official heading, or a shorter name of a long one (needs ../shared)', () => {
    const { chapters } = JSON.parse(readFileSync(file, 'utf8')) as { chapters: Chapter[] };
    const headings = new Map(articlesOf(chapters).map(({ number, title }) => [String(number), flat(title)]));
    const faults = articles.flatMap(({ number, title, shortened }) => {
      const official = headings.get(String(number)) ?? '';
      const long = syllables(official) > TITLE_SYLLABLES;
      if (shortened) return long && title !== official ? [] : [`Điều ${number}: shortened, official heading “${official}”`];
      return title === official ? [] : [`Điều ${number}: “${title}”, official heading “${official}”`];
    });
    expect(faults).toEqual([]);
    expect(headings.size).toBe(articles.length);
  });
});

/** The pages that the library says the site has are the pages that were built: links of content are held against the first. */
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/content/addresses.ts';
import { openLibrary } from '../../src/content/library.ts';
import { buildDate } from '../../src/vietnamese/dates.ts';
import { ROOT, sitePages } from '../support/dist.ts';

const known = addressesOf(openLibrary(ROOT, buildDate()));
/** What a server shows where there is no page has no address of its own. */
const built = sitePages().filter((path) => path !== '/404.html');

test('every known address was built', () => {
  const pages = new Set(built);
  expect([...known].filter((path) => !pages.has(path))).toEqual([]);
});

test('every built page is known', () => {
  expect(built.length).toBeGreaterThan(300);
  expect(built.filter((path) => !known.has(path))).toEqual([]);
});

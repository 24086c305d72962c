/** Every heading is a place: search and whoever links lead to it. */
import { expect, test } from 'vitest';
import { readBuilt, sitePages } from '../support/dist.ts';

/** Headings of a page without those in scripts and templates. */
const headingsOf = (path: string): string[] =>
  readBuilt(path)
    .replace(/<(script|style|template|svg)\b[\s\S]*?<\/\1>/gu, '')
    .match(/<h[1-6]\b[^>]*>/gu) ?? [];

test('every heading of every page has an id, and no page has an id twice', () => {
  const pages = sitePages();
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.flatMap(headingsOf).length).toBeGreaterThan(2000);
  for (const path of pages) {
    expect(
      headingsOf(path).filter((heading) => !/\sid="[^"]+"/u.test(heading)),
      path,
    ).toEqual([]);
    const ids = [...readBuilt(path).matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
  }
});

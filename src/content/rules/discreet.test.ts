/** Who reads a guide alone can leave it: a guide that does not say so is told. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentCopy } from '../test-support/content-copy.ts';

const GUIDE = 'content/tai-lieu/sau-cai-tung-buoc.mdx';
let copy: ContentCopy;
beforeAll(() => {
  copy = new ContentCopy('2026-11-26');
});
afterAll(() => copy.remove());

test('a guide for people after rehab that forgot to say whether its page can be left', () => {
  expect(copy.told({ [GUIDE]: (text) => text.replace(/^discreet: true\n/mu, '') })).toMatch(
    /sau-cai-tung-buoc\.mdx.*trường “discreet”: Thiếu trường này/,
  );
});

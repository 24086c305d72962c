import { expect, test } from 'vitest';
import { headingIn } from './kept.ts';

test('a kept material is called as its page calls itself', () => {
  const page = '<title>x | y</title><main><h1 class="article-title" id="a">Bạn bè: giữ <b>được</b>\n bạn &amp; mình</h1><h1>b</h1></main>';
  expect(headingIn(page)).toBe('Bạn bè: giữ được bạn & mình');
});

test('a page without a heading has no name', () => {
  expect(headingIn('<h1> </h1>')).toBeUndefined();
  expect(headingIn('<p>…</p>')).toBeUndefined();
});

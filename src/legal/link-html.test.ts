import { expect, test } from 'vitest';
import { openLibrary } from '../content/library.ts';
import { linkHtml } from './link-html.ts';

const { corpus } = openLibrary(process.cwd(), '2026-11-26');
const link = (html: string): string => linkHtml(html, corpus, 'luat-120-2025-qh15');

test('citations in running text become links, with all marks around them as they were', () => {
  expect(link('<p data-x="a > b">Theo <strong>khoản 5 Điều 5</strong> &amp; hết.</p>')).toBe(
    '<p data-x="a > b">Theo <strong><a href="/van-ban/luat-120-2025-qh15/dieu-5/#khoan-5">khoản 5 Điều 5</a></strong> &amp; hết.</p>',
  );
});

test('what is a link, a heading, a caption or a button already stays as it is', () => {
  const html =
    '<h2 id="a">Điều 5</h2><a href="/x/">Điều 5</a><table><caption>Điều 5</caption></table><button><span>Điều 5</span></button><svg><text>Điều 5</text></svg>';
  expect(link(html)).toBe(html);
  expect(link(`${html}<p>Điều 5</p>`)).toContain('<p><a href="/van-ban/luat-120-2025-qh15/dieu-5/">Điều 5</a></p>');
});

test('a place that does not exist stays text', () => {
  expect(link('<p>khoản 99 Điều 5</p>')).toBe('<p>khoản 99 Điều 5</p>');
});

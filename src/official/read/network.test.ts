import { expect, test } from 'vitest';
import { linkedFiles } from './network.ts';

test('links of a page are followed only within its site', () => {
  const html =
    '<a href="https://khac.vn/a.pdf">a</a><a href="/b.pdf?x=1">b</a><a href="https://tep.vi-du.vn/c.docx">c</a><a href="javascript:x.pdf">d</a>';
  expect(linkedFiles(html, 'https://www.vi-du.vn/trang')).toEqual(['https://www.vi-du.vn/b.pdf', 'https://tep.vi-du.vn/c.docx']);
});

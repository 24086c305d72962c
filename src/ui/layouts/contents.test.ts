import { expect, test } from 'vitest';
import { pageContents } from './contents.ts';

const three = '<h2 id="a">Một</h2><p>x</p><h2 class="x" id="b"><a href="#b">Hai</a> &amp; nửa</h2><h2 id="c">\n  Ba\n</h2>';

test('headings with an id, in order, without their tags', () => {
  expect(pageContents(three)).toEqual([
    { id: 'a', title: 'Một' },
    { id: 'b', title: 'Hai &amp; nửa' },
    { id: 'c', title: 'Ba' },
  ]);
});

test('without the official name that stands beside ours', () => {
  const two = three.replace('Một', '<span class="own-title">Một</span> <span class="official-title" data-later>\nChương I<br />MỘT</span>');
  expect(pageContents(two)[0]).toEqual({ id: 'a', title: 'Một' });
});

test('without those that nobody sees or can jump to, and nothing where there are fewer than three', () => {
  const more = `${three}<h2 class="sr-only" id="d">Bốn</h2><h2 id="g" data-later>Bảy</h2><h2>Năm</h2><h2 data-id="e">Sáu</h2><h3 id="f">Bảy</h3>`;
  expect(pageContents(more)).toHaveLength(3);
  expect(pageContents('<h2 id="a">Một</h2><h2 id="b">Hai</h2>')).toEqual([]);
});

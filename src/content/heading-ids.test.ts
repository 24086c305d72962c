import { expect, test } from 'vitest';
import { giveHeadingIds } from './heading-ids.ts';

test('a heading without an id gets one of its words; ids that are there stay, none is given twice', () => {
  expect(giveHeadingIds('<h1 class="a">Điều <b>5</b></h1><h2 id="co">Có</h2><h3>Có</h3><h3>Có</h3><p id="dieu-5">')).toBe(
    '<h1 id="dieu-5-2" class="a">Điều <b>5</b></h1><h2 id="co">Có</h2><h3 id="co-2">Có</h3><h3 id="co-3">Có</h3><p id="dieu-5">',
  );
});

test('no words, long words, references; scripts and templates are left alone', () => {
  expect(giveHeadingIds('<h2>?</h2>')).toBe('<h2 id="muc">?</h2>');
  expect(giveHeadingIds('<h2>A &amp; B</h2>')).toContain('id="a-b"');
  expect(/id="([^"]+)"/.exec(giveHeadingIds(`<h2>${'mười '.repeat(30)}</h2>`))?.[1]).toBe('muoi-muoi-muoi-muoi-muoi-muoi-muoi-muoi-muoi');
  for (const left of ['<script>"<h2>a</h2>"</script>', '<template><h2>a</h2></template>']) expect(giveHeadingIds(left)).toBe(left);
});

import { describe, expect, test } from 'vitest';
import { changeReferences, wordCutter } from '../legal/words.ts';
import { holdTogether, wordHolder } from './together.ts';

const hold = (html: string): string =>
  holdTogether(html, changeReferences, wordHolder(wordCutter(['từ chối', 'thời hạn', 'ma túy', 'cai nghiện ma túy']))).replaceAll(
    '\u00a0',
    '_',
  );

describe('holdTogether', () => {
  test.each([
    ['<p>Theo điểm a khoản 2 Điều 24, trong 24 giờ.</p>', '<p>Theo điểm_a khoản_2 Điều_24, trong 24_giờ.</p>'],
    ['<a href="/x/">Điều 12</a> và <b>Chương IV</b>', '<a href="/x/">Điều_12</a> và <b>Chương_IV</b>'],
    ['<p>Biết từ chối ma túy</p>', '<p>Biết từ chối ma túy</p>'],
    [
      '<h1 class="a">Biết từ chối <span>Thời hạn</span></h1><p>từ chối</p>',
      '<h1 class="a">Biết từ_chối <span>Thời_hạn</span></h1><p>từ chối</p>',
    ],
    ['<summary>Ai cai nghiện ma túy</summary>', '<summary>Ai cai nghiện ma túy</summary>'],
    ['<th>Ma túy</th>', '<th>Ma_túy</th>'],
    ['<header>từ chối</header>', '<header>từ chối</header>'],
  ])('%s', (html, expected) => {
    expect(hold(html)).toBe(expected);
  });

  test('leaves attributes, the title, scripts, code and comments alone', () => {
    const kept =
      '<head><title>Điều 24</title><script type="application/ld+json">{"name":"Điều 24 > 2"}</script></head>' +
      '<!-- Điều 24 --><img alt="Điều 24 > 2"/><button aria-label=\'khoản 2\'>x</button><pre>khoản 2</pre><select><option>Điều 5</option></select>';
    expect(hold(kept)).toBe(kept);
  });

  test('changes nothing but spaces, whatever the page holds', () => {
    const page = '<h2>A &amp; b\n từ chối</h2> 1 < 2 Điều 5 <p>khoản  3\nĐiều\n7</p>';
    expect(hold(page).replaceAll('_', ' ').replace(/ +/g, ' ')).toBe(page.replace(/ +/g, ' '));
  });
});

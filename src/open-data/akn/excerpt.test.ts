import { expect, test } from 'vitest';
import { aknExcerpt } from './excerpt.ts';

const XML =
  '<body><paragraph eId="para_1"><num>1.</num><intro eId="para_1__intro"><p eId="p">Gồm <ref href="#x">Điều 1</ref>:</p></intro><point eId="para_1__point_a"><num>a)</num><content><p>A.</p></content></point></paragraph><paragraph eId="para_2"><num>2.</num></paragraph><meta><FRBRuri value="u"/></meta></body>';

test('indents structure and keeps running text on its line', () =>
  expect(aknExcerpt(XML, 'paragraph', 'para_1')).toBe(
    [
      '<paragraph eId="para_1">',
      '  <num>1.</num>',
      '  <intro eId="para_1__intro">',
      '    <p eId="p">Gồm <ref href="#x">Điều 1</ref>:</p>',
      '  </intro>',
      '  <point eId="para_1__point_a">',
      '    <num>a)</num>',
      '    <content>',
      '      <p>A.</p>',
      '    </content>',
      '  </point>',
      '</paragraph>',
    ].join('\n'),
  ));

test('knows empty elements, and elements without an eId', () =>
  expect(aknExcerpt(XML, 'meta')).toBe('<meta>\n  <FRBRuri value="u"/>\n</meta>'));

test('refuses what is not there', () => expect(() => aknExcerpt(XML, 'paragraph', 'para_3')).toThrow(RangeError));

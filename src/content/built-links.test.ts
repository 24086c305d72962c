import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesBelow } from '../base/files-below.ts';
import { checkContentLinks, checkPageLinks, LinkBook, type BuiltSite } from './built-links.ts';
import { makeProject, sourceErrorOf } from './test-support/project.ts';

const PAGE =
  '<a href="#cuoi">x</a><a href="/van-ban/#muc-1">x</a><link href="/kieu.css"><a href="/van-ban/?in=1#muc-1">x</a><a href="/v%C4%83n-b%E1%BA%A3n/#m%E1%BB%A5c">x</a><a href="https://example.org/">x</a><p id="cuoi">x</p>';
const SITE = {
  'dist/index.html': PAGE,
  'dist/văn-bản/index.html': '<h2 id="mục">x</h2>',
  'dist/van-ban/index.html': '<h2 id="muc-1">x</h2>',
  'dist/kieu.css': '',
  'dist/tai-ve/a.pdf': '',
};
const FILE = 'content/tai-lieu/bai.yaml';

/** A built site as the build takes it in, page by page. */
function readBuiltSite(dist: string): BuiltSite {
  const book = new LinkBook();
  for (const { name, address } of pagesBelow(dist)) book.read(address, readFileSync(join(dist, name), 'utf8'));
  return book.close(dist);
}

const contentError = (text: string): ReturnType<typeof sourceErrorOf> => {
  const root = makeProject({ ...SITE, [FILE]: text });
  return sourceErrorOf(() => checkContentLinks(root, readBuiltSite(`${root}/dist`)));
};

describe('links of content', () => {
  test('that lead somewhere are fine: pages, anchors, files, other sites', () => {
    const root = makeProject({
      ...SITE,
      [FILE]: 'a: "[x](/van-ban/#muc-1) [y](/tai-ve/a.pdf) [z](https://example.org/khong/)"\nlink: /\nhref: "/#cuoi"\n',
    });
    expect(() => checkContentLinks(root, readBuiltSite(`${root}/dist`))).not.toThrow();
  });

  test.each([
    ['text: một\nmore: "[x](/khong-co/)"\n', 2, /“\/khong-co\/” không tới đâu: không có trang/],
    ['link: /van-ban\n', 1, /thiếu dấu \/ ở cuối/],
    ['x: 1\n\ncards: [{ href: /van-ban/#muc-9, label: Mục }]\n', 3, /không có chỗ “#muc-9”/],
    ['url: "/tai-ve/b.pdf"\n', 1, /không có trang hay tệp/],
  ])('%j stops with file and line', (text, line, found) => {
    const error = contentError(text);
    expect(error.position).toEqual({ file: FILE, line });
    expect(error.found).toMatch(found);
  });
});

describe('links of built pages', () => {
  test('that lead somewhere are fine', () => {
    expect(() => checkPageLinks(readBuiltSite(`${makeProject(SITE)}/dist`))).not.toThrow();
  });

  test.each([
    ['<a href="/la/">x</a>', '/la/'],
    ['<img src="/anh.png">', '/anh.png'],
    ['<a href="#khong">x</a>', '/van-ban/#khong'],
    // The same page is right under one anchor and wrong under another.
    ['<a href="/#cuoi">x</a><a href="/#khac">x</a>', '/#khac'],
  ])('%s stops with the page', (html, link) => {
    const root = makeProject({ ...SITE, 'dist/van-ban/index.html': `<h2 id="muc-1">x</h2>${html}` });
    const error = sourceErrorOf(() => checkPageLinks(readBuiltSite(`${root}/dist`)));
    expect(error.position.file).toBe('trang /van-ban/');
    expect(error.found).toContain(`“${link}”`);
  });
});

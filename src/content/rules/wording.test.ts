import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../base/test-support/folder.ts';
import { ContentFiles } from '../files.ts';
import { Library } from '../library.ts';
import { wordingRule } from './wording.ts';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = temporaryFolder());
  for (const folder of ['content/tu-ngu', 'content/tai-lieu', 'src/strings']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/tu-ngu/khong-dung.yaml'), '- {word: con nghiện, instead: người nghiện ma túy}\n');
});
const faults = (): string[] => wordingRule(new Library(new ContentFiles(root), '2026-11-26')).map(({ message }) => message);
afterEach(() => remove());

test('a word that labels a person stops the build with file, line and what to say instead', () => {
  writeFileSync(join(root, 'content/tai-lieu/bai.yaml'), 'title: Bài\ntext: Không gọi ai là Con  nghiện.\n');
  expect(faults()).toEqual(['content/tai-lieu/bai.yaml, dòng 2: Gặp “con nghiện”, chữ dán nhãn con người. Cần: “người nghiện ma túy”.']);
});

test('the same syllables inside other words and a child in need are fine', () => {
  writeFileSync(join(root, 'content/tai-lieu/bai.yaml'), 'text: Con bị nghiện thì làm gì?\n');
  expect(faults()).toEqual([]);
});

test('words of the interface and of the press are read like content', () => {
  writeFileSync(join(root, 'src/strings/home.ts'), "export const home = { title: 'Con nghiện' };\n");
  writeFileSync(join(root, 'src/strings/press.ts'), "\nexport const STRINGS = { title: 'Con nghiện' };\n");
  expect(faults().map((fault) => fault.split(':')[0])).toEqual(['src/strings/home.ts, dòng 1', 'src/strings/press.ts, dòng 2']);
});

test('lists of search words may name such words, to lead a search for them to the right page', () => {
  mkdirSync(join(root, 'content/tim-kiem'));
  writeFileSync(join(root, 'content/tim-kiem/tu.yaml'), '- con nghiện\n');
  expect(faults()).toEqual([]);
});

describe('one way of saying a thing on the whole site', () => {
  const way = (yaml: string, text: string): string[] => {
    writeFileSync(join(root, 'content/tu-ngu/mot-cach.yaml'), yaml);
    writeFileSync(join(root, 'content/tai-lieu/bai.yaml'), `title: Bài\n${text}\n`);
    return faults();
  };
  const YEARS = "- {wrong: ['{n} năm', '{n} tháng'], right: '0{n}', why: như luật viết}\n";

  test('another way is told with file, line and the right one', () => {
    expect(way(YEARS, 'text: Quản lý trong 1 năm.')).toEqual([
      'content/tai-lieu/bai.yaml, dòng 2: Gặp “1 năm”; cả trang viết một cách. Cần: “01 năm”.',
    ]);
  });

  test.each(['01 năm', '24 tháng', '1.5 năm', 'ngày 1 tháng 7 năm 2026', 'tháng 6 năm {next}'])(
    'a date, a longer number and the right way are fine: %s',
    (text) => {
      expect(way(YEARS, `text: ${text}`)).toEqual([]);
    },
  );

  test('what stands behind it, the folder and a line of keywords can make it right', () => {
    const yaml = "- {wrong: ['xã, phường'], right: 'xã, phường, đặc khu', why: cấp xã nay có ba tên, unless: [', đặc khu']}\n";
    expect(way(yaml, "text: 'ở xã, phường, đặc khu'")).toEqual([]);
    expect(way(yaml, 'keywords: [xã, phường]')).toEqual([]);
    expect(way(yaml, "text: 'ở xã, phường mình'")).toHaveLength(1);
    expect(way(yaml.replace('}', ', except: [content/tai-lieu/]}'), "text: 'ở xã, phường mình'")).toEqual([]);
  });
});

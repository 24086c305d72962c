import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentFiles } from '../files.ts';
import { Library } from '../library.ts';
import { wordingRule } from './wording.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tu-ngu-'));
  for (const folder of ['content/tu-ngu', 'content/tai-lieu', 'src/strings']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/tu-ngu/khong-dung.yaml'), '- {word: con nghiện, instead: người nghiện ma túy}\n');
});
const faults = (): string[] => wordingRule(new Library(new ContentFiles(root), '2026-11-26')).map(({ message }) => message);
afterEach(() => rmSync(root, { recursive: true, force: true }));

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

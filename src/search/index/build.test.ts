import { describe, expect, test } from 'vitest';
import { language } from '../test-support/search.ts';
import { buildSearchFile } from './build.ts';
import type { ExtractedPage } from './extract.ts';
import { readFirst, readRest } from './parts.ts';

const material = (text: string): ExtractedPage => ({
  title: 'Bài',
  label: 'Bài học',
  description: 'Mô tả',
  kind: 'tai-lieu',
  audiences: [],
  sections: [
    { anchor: '', heading: '', text: '' },
    { anchor: '', heading: 'Phần', text },
  ],
});
const input = (pages: Record<string, ExtractedPage>) => ({
  pages: new Map(Object.entries(pages)),
  documents: [],
  hints: new Map(),
  language: language(),
  today: '2026-11-23',
});

describe('buildSearchFile', () => {
  test("of a long material: title, what it is, summary and headings; its text is Pagefind's", () => {
    const { file, first, rest } = buildSearchFile(input({ '/tai-lieu/a/': material('xanh đỏ xanh vàng') }));
    expect(file.pages[0]).toMatchObject({ w: ['Bài học'], s: 'Mô tả', x: [{ h: 'Phần', t: '' }] });
    expect(readRest(readFirst(first), rest)).toEqual(file);
  });

  test('help pages are kept word for word', () => {
    const text = 'câu dài '.repeat(100).trim();
    const { file } = buildSearchFile(input({ '/tro-giup/': { ...material(text), kind: 'tro-giup' } }));
    expect(file.pages[0]?.x[1]?.t).toBe(text);
  });
});

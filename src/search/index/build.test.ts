import { brotliDecompressSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { language } from '../test-support/search.ts';
import { buildSearchFile } from './build.ts';
import type { ExtractedPage } from './extract.ts';

const material = (text: string): ExtractedPage => ({
  title: 'Bài',
  label: 'Bài học',
  description: 'Mô tả',
  kind: 'tai-lieu',
  audiences: [],
  sections: [
    { anchor: '', heading: '', text: '', wording: '' },
    { anchor: '', heading: 'Phần', text, wording: '' },
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
  test('of a long material: its heading as text, words of the rest once, sorted', () => {
    const { file } = buildSearchFile(input({ '/tai-lieu/a/': material('xanh đỏ xanh vàng Phần') }), 100_000);
    expect(file.pages[0]).toMatchObject({ w: ['Bài học'], s: 'Mô tả', x: [{ w: 'vàng xanh đỏ' }, { h: 'Phần', t: '' }] });
  });

  test('help pages are kept word for word', () => {
    const text = 'câu dài '.repeat(100).trim();
    const { file } = buildSearchFile(input({ '/tro-giup/': { ...material(text), kind: 'tro-giup' } }), 100_000);
    expect(file.pages[0]?.x[1]?.t).toBe(text);
  });

  test('as many words as fit the limit, and never more bytes than it where fewer words help', () => {
    const words = Array.from({ length: 400 }, (_, index) => `từ${(index * 7919) % 1000}`).join(' ');
    const roomy = buildSearchFile(input({ '/tai-lieu/a/': material(words) }), 100_000);
    const tight = buildSearchFile(input({ '/tai-lieu/a/': material(words) }), roomy.bytes - 200);
    expect(roomy.words).toBe(256);
    expect(tight.words).toBeLessThan(256);
    expect(tight.bytes).toBeLessThanOrEqual(roomy.bytes - 200);
    expect(brotliDecompressSync(brotliCompressSync(tight.json)).toString()).toBe(JSON.stringify(tight.file));
  });

  test('official wording adds only words that the restatement does not have', () => {
    const page = {
      ...material(''),
      kind: 'tro-giup',
      sections: [{ anchor: 'khoan-1', heading: '', text: 'Người cai nghiện', wording: 'Người cai nghiện ma túy' }],
    };
    expect(buildSearchFile(input({ '/a/': page }), 100_000).file.pages[0]?.x[0]).toEqual({
      a: 'khoan-1',
      t: 'Người cai nghiện',
      w: 'ma túy',
    });
  });
});

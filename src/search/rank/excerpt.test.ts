import { describe, expect, test } from 'vitest';
import { cutExcerpt, findMarks, type Wanted } from './excerpt.ts';

const wanted: Wanted = new Map([
  ['cai', [undefined]],
  ['nghien', [undefined]],
  ['ho', ['hô|̃']],
]);
const tells = (fold: string): number => (fold === 'cai' ? 0.1 : 2);
const marked = (text: string): string[] => findMarks(text, wanted, tells).map(([start, end]) => text.slice(start, end));

describe('findMarks', () => {
  test('words side by side make one mark; a lone word that is everywhere makes none', () => {
    expect(marked('Người cai nghiện xong thì cai, được hỗ trợ, hộ gia đình')).toEqual(['cai nghiện', 'hỗ']);
  });
});

describe('cutExcerpt', () => {
  const sentence = 'Câu này không nói gì về việc ấy cả. ';
  const text = `${sentence.repeat(10)}Người cai nghiện được hỗ trợ. ${sentence.repeat(10)}`;

  test('cuts whole around the marks, and marks stay on their words', () => {
    const excerpt = cutExcerpt(text, findMarks(text, wanted, tells), 120);
    expect(excerpt.text).toMatch(/^… Người cai nghiện được hỗ trợ\./);
    expect(excerpt.text.length).toBeLessThan(140);
    expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['cai nghiện', 'hỗ']);
  });

  test('short text stays whole', () => {
    expect(cutExcerpt('Ngắn.', [], 120)).toEqual({ text: 'Ngắn.', marks: [] });
  });
});

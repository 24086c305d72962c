import { describe, expect, test } from 'vitest';
import type { Suggestion } from '../../search/index/suggestions.ts';
import { prepareSuggestions, suggest } from './suggest.ts';

const list = prepareSuggestions([
  ['Điều 2. Giải thích từ ngữ', '/2/', 0],
  ['Điều 23. Xét nghiệm chất ma túy trong cơ thể', '/23/', 0],
  ['Điều 32. Cai nghiện ma túy tự nguyện tại gia đình', '/32/', 0],
  ['Tiền chất', '/tien-chat/', 2],
  ['Cai nghiện lần đầu kéo dài bao lâu?', '/29/', 3],
] satisfies Suggestion[]);
const urls = (typed: string): string[] => suggest(typed, list, 5).map(([, url]) => url);

describe('suggest', () => {
  test('nothing below two letters', () => {
    expect(urls('c')).toEqual([]);
    expect(urls(' 😀')).toEqual([]);
  });

  test('every typed word must be there, the last one may be unfinished, marks do not matter', () => {
    expect(urls('cai ng')).toEqual(['/29/', '/32/']);
    expect(urls('CÁI NGHIEN tu')).toEqual(['/32/']);
    expect(urls('tien c')).toEqual(['/tien-chat/']);
    expect(urls('cai xyz')).toEqual([]);
  });

  test('an article by its number, not one whose number only begins so', () => {
    expect(urls('dieu 2')[0]).toBe('/2/');
    expect(urls('d23')).toEqual(['/23/']);
  });
});

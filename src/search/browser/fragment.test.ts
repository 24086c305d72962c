import { describe, expect, test } from 'vitest';
import { textFragment } from './fragment.ts';

const marked = (text: string, ...words: string[]): string => decodeURIComponent(textFragment({ text, marks: words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length]) }));

describe('textFragment', () => {
  test('each word with the words before it, the longest first', () => {
    expect(marked('Người cai nghiện được hỗ trợ kinh phí', 'cai nghiện', 'kinh phí')).toBe(':~:text=Người-,cai nghiện&text=hỗ trợ-,kinh phí');
  });

  test('at the start of a line the words behind it', () => {
    expect(marked('… Cai nghiện tại nhà', 'Cai nghiện')).toBe(':~:text=Cai nghiện,-tại nhà');
  });

  test('hyphens are escaped, nothing marked gives nothing', () => {
    expect(textFragment({ text: 'số 36-CT/TW', marks: [[3, 11]] })).toBe(':~:text=s%E1%BB%91-,36%2DCT%2FTW');
    expect(textFragment({ text: 'a', marks: [] })).toBe('');
  });
});

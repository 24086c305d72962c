import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleFile } from '../test-support/search.ts';
import { packWords, unpackWords } from './pack.ts';
import { packFile, readFirst, readRest, splitFile } from './parts.ts';

describe('words as signs', () => {
  test('any text and back, with words of another file before', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ Đđaế.,\n"\\-]*$/u));
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (known, texts) => {
        const first = packWords(known);
        const packed = packWords({ texts, 0: null, n: 5 }, first.words);
        expect(unpackWords([...first.words, ...packed.words], packed.value)).toEqual({ texts, 0: null, n: 5 });
      }),
    );
  });

  test('one sign a word, and no space between two of them', () => {
    expect(packWords('cai nghiện cai nghiện').value).toHaveLength(4);
  });

  test('more words than there are signs stop the build', () => {
    expect(() => packWords(Array.from({ length: 60_000 }, (_, n) => `w${n}`))).toThrow('quá nhiều từ');
  });
});

describe('two files', () => {
  const file = sampleFile();

  test('together they are the whole index', () => {
    const { first, rest } = packFile(file);
    expect(readRest(readFirst(first), rest)).toEqual(file);
  });

  test('the first has the law in force word for word; of an ended law its titles; no text of other pages', () => {
    const { pages } = splitFile(file).first;
    const of = (url: string) => pages.find(({ u }) => u === url);
    expect(of('/van-ban/new/dieu-1/')?.x).toEqual(file.pages.find(({ u }) => u === '/van-ban/new/dieu-1/')?.x);
    expect(of('/van-ban/old/dieu-1/')).toMatchObject({ t: 'Điều 1. Cai nghiện tại gia đình', x: [] });
    expect(of('/tai-lieu/bai/')?.x).toEqual([]);
    expect(pages).toHaveLength(file.pages.length);
  });

  test.each(['<html>', '{"version":9}', '{"version":2}'])('%s is no index', (text) => {
    expect(() => readFirst(text)).toThrow();
  });
});

import { describe, expect, test } from 'vitest';
import { isSyllable } from './syllable.ts';

describe('isSyllable', () => {
  test.each([
    'nghiện',
    'ma',
    'túy',
    'quyết',
    'định',
    'thuở',
    'khuya',
    'ngoằn',
    'hoà',
    'hòa',
    'giếng',
    'gì',
    'uống',
    'yêu',
    'xoong',
    'ĐƯỜNG',
    'Ở',
    'ý',
  ])('“%s” is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each([
    ['Phaùp', 'VNI'],
    ['luaät', 'VNI'],
    ['nghiêện', 'typed twice'],
    ['khoảnn', 'a letter too many'],
    ['biêt', 'a tone is missing before a stop'],
    ['thuốk', 'no such coda'],
    ['pháplý', 'a space is missing'],
    ['Äiá»u', 'UTF-8 read as Latin-1'],
    ['trườòng', 'two tones'],
  ])('“%s” is none (%s)', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { publishLaws } from '../test-support/published.ts';
import { shortCitation, shortDocument, shortenNames } from './short.ts';

publishLaws();

describe('a citation cut short', () => {
  test.each([
    ['khoản 1 Điều 29 Luật Phòng, chống ma túy số 120/2025/QH15', 'Điều 29.1', 'Luật 120'],
    ['điểm a khoản 4 Điều 24 Luật Phòng, chống ma túy số 120/2025/QH15', 'Điều 24.4.a', 'Luật 120'],
    ['Điều 5 Luật Phòng, chống ma túy số 73/2021/QH14', 'Điều 5', 'Luật 73'],
    ['khoản 1 Điều 256a Bộ luật Hình sự', 'Điều 256a.1', 'Bộ luật Hình sự'],
    ['khoản 11 Điều 6 Luật Trẻ em số 102/2016/QH13', 'Điều 6.11', 'Luật Trẻ em'],
    ['khoản 1 Điều 2 Nghị định số 105/2021/NĐ-CP', 'Điều 2.1', 'Nghị định 105/2021'],
  ])('%s', (text, place, document) => {
    expect(shortCitation(text)).toEqual({ place: place.replace(' ', '\u00a0'), document });
  });

  test('what names no article stays whole', () => {
    expect(shortCitation('Nghị quyết 173/2024/QH15')).toBeUndefined();
    expect(shortDocument('Bộ luật Hình sự')).toBe('Bộ luật Hình sự');
  });
});

test('in running text only the names of published documents are cut, and nothing between two names is lost', () => {
  expect(shortenNames('Theo khoản 1 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15, trường phối hợp.')).toBe(
    'Theo khoản 1 Điều 8 Luật 120, trường phối hợp.',
  );
  expect(shortenNames('Luật Trẻ em và Luật Phòng, chống ma túy số 73/2021/QH14')).toBe('Luật Trẻ em và Luật 73');
  expect(shortenNames('Luật 120/2025/QH15; Nghị định 105/2021/NĐ-CP')).toBe('Luật 120; Nghị định 105/2021/NĐ-CP');
});

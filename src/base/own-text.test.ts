import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ownText, ownValue } from './own-text.ts';

test('the text is the same, with every mark', () => {
  const page = `${'x'.repeat(1000)}Điều 24 – “ma túy”, khoản 4 🙂${'y'.repeat(1000)}`;
  expect(ownText(page.slice(1000, -1000))).toBe('Điều 24 – “ma túy”, khoản 4 🙂');
});

test('a value is the same, in its texts, lists and what is left out', () => {
  const value = { title: 'Điều 24 – “ma túy” 🙂', parts: [{ text: '', at: 3 }, { text: 'a\nb' }], none: [] };
  expect(ownValue(value)).toEqual(value);
  expect(ownValue(value).parts).not.toBe(value.parts);
});

test('what was cut out of large texts does not hold them', () => {
  setFlagsFromString('--expose-gc');
  const sweep = runInNewContext('gc') as () => void;
  sweep();
  const before = process.memoryUsage().heapUsed;
  const pieces = Array.from({ length: 40 }, (_, index) => ownValue({ part: `${String(index)}${'ạ'.repeat(500_000)}\n`.slice(1, 100) }));
  sweep();
  // 40 MB where each piece holds its text.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
  expect(pieces[39]?.part).toHaveLength(99);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, type WidthOf } from './fit.ts';

/** Every character is 0.6 of the size wide, as in a typewriter face. */
const measure: WidthOf = (text, size) => [...text].length * size * 0.6;
const box = { width: 600, height: 120, size: 48, leading: 1.25 };

describe('fitText', () => {
  test('short text keeps its size on one line', () => {
    expect(fitText('Trường THPT A', box, measure)).toEqual({ lines: ['Trường THPT A'], size: 48 });
  });

  test('longer text wraps before it becomes unreadable', () => {
    const { lines, size } = fitText('Trường Trung học phổ thông chuyên Nguyễn Thị Minh Khai tỉnh Khánh Hòa', box, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(size).toBeGreaterThan(15);
    expect(lines.join(' ')).toBe('Trường Trung học phổ thông chuyên Nguyễn Thị Minh Khai tỉnh Khánh Hòa');
  });

  test('a word is cut only where it does not fit even at half the size', () => {
    const fits = 'nghiêng'.repeat(5);
    expect(fitText(fits, box, measure).lines).toEqual([fits]);
    const long = 'nghiêng'.repeat(8);
    const { lines, size } = fitText(long, box, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(long);
    expect(size).toBeLessThan(box.size / 2);
    expect(size).toBeGreaterThan(0.4 * box.size);
  });

  test('no text gives no lines', () => {
    expect(fitText('  \n ', box, measure).lines).toEqual([]);
  });

  test('nothing that can be typed leaves the box', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
        const { lines, size } = fitText(text, box, measure);
        expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
        for (const line of lines) if ([...line].length > 1) expect(measure(line, size)).toBeLessThanOrEqual(box.width);
      }),
    );
  });
});

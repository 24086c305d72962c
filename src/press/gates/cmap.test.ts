import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../test-support/press.ts';
import { pressFonts } from '../typst/fonts.ts';
import { codePoints, commonCodePoints } from './cmap.ts';

const VIETNAMESE = 'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';

test('every font of the press has all Vietnamese letters, digits and the signs of our texts', () => {
  const fonts = pressFonts(ROOT);
  expect(fonts.length).toBe(12);
  const common = commonCodePoints(fonts.map((font) => font.file));
  for (const char of `${VIETNAMESE}${VIETNAMESE.toLocaleUpperCase('vi')}0123456789“”‘’…–—·•%/§`)
    expect(common, char).toContain(char.codePointAt(0));
});

test('signs that Be Vietnam Pro lacks are reported missing', () => {
  const regular = pressFonts(ROOT)[0];
  const points = codePoints(readFileSync(regular?.file ?? ''));
  for (const char of '→☎①✓☐□') expect(points.has(char.codePointAt(0) ?? 0), char).toBe(false);
});

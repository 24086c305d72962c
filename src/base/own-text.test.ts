import { expect, test } from 'vitest';
import { ownText } from './own-text.ts';

test('the text is the same, with every mark', () => {
  const page = `${'x'.repeat(1000)}Điều 24 – “ma túy”, khoản 4 🙂${'y'.repeat(1000)}`;
  expect(ownText(page.slice(1000, -1000))).toBe('Điều 24 – “ma túy”, khoản 4 🙂');
});

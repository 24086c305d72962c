import { expect, test } from 'vitest';
import { SourceError } from './errors.ts';

test('the message says where, what was found and what is expected', () => {
  const error = new SourceError({ file: 'a.md', line: 4, field: 'number' }, 'Gặp 5', '4');
  expect(error.message).toBe('a.md, dòng 4, trường “number”: Gặp 5. Cần: 4.');
});

test('without a place the message starts with what was found', () => {
  expect(new SourceError({}, 'Gặp 5', '4').message).toBe('Gặp 5. Cần: 4.');
});

test('within adds the file and moves the line past the front matter', () => {
  const error = new SourceError({ line: 3 }, 'x', 'y').within('dieu-1.md', 12);
  expect(error.position).toEqual({ file: 'dieu-1.md', line: 15 });
  expect(new SourceError({ field: 'title' }, 'x', 'y').within('b.md', 12).position).toEqual({ file: 'b.md', field: 'title' });
});

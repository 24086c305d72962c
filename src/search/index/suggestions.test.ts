import { expect, test } from 'vitest';
import { language, sampleFile } from '../test-support/search.ts';
import { readSuggestions } from './suggestion.ts';
import { buildSuggestions, packSuggestions } from './suggestions.ts';

const { help } = language();
const file = sampleFile({
  help: {
    ...help,
    doors: [...help.doors, { what: ['danger'], lead: ['/tro-giup/khong-tho/'] }, { what: ['addiction'], lead: ['/tai-lieu/bai/'] }],
  },
});

test('the list comes back as it was sent', () => {
  const list = buildSuggestions(file);
  expect(list.entries.length).toBeGreaterThan(3);
  expect(readSuggestions(JSON.parse(packSuggestions(list)) as { words: string[]; value: unknown })).toEqual(list);
});

test('calls for help are those that one group of words opens to one page of help', () => {
  expect(buildSuggestions(file).calls).toEqual([{ url: '/tro-giup/khong-tho/', say: ['không thở'] }]);
});

import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';

const term = (name: string, meaning = `${name} là gì.`, clause = 1) => ({ name, meaning, clause });

test('sorts by the Vietnamese alphabet, whichever law a term comes from', () => {
  const entries = glossary([
    { documentId: 'moi', article: 2, terms: [term('Đa'), term('Da'), term('Em'), term('Ăn'), term('Ân'), term('An')] },
    { documentId: 'cu', article: 2, terms: [term('Dương'), term('Bà')] },
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['An', 'Ăn', 'Ân', 'Bà', 'Da', 'Dương', 'Đa', 'Em']);
});

test('puts the meanings of one term side by side, in the order of the laws', () => {
  const [entry] = glossary([
    { documentId: 'moi', article: 2, terms: [term('Tiền chất', 'nghĩa mới', 4)] },
    { documentId: 'cu', article: 3, terms: [term('Tiền chất', 'nghĩa cũ', 5)] },
  ]);
  expect(entry?.slug).toBe('tien-chat');
  expect(entry?.meanings).toEqual([
    { documentId: 'moi', article: 2, term: { name: 'Tiền chất', meaning: 'nghĩa mới', clause: 4 } },
    { documentId: 'cu', article: 3, term: { name: 'Tiền chất', meaning: 'nghĩa cũ', clause: 5 } },
  ]);
  expect(entry?.same).toBe(false);
});

test('says when two laws define a term alike, and when one does not define it', () => {
  const entries = glossary([
    { documentId: 'moi', article: 2, terms: [term('A')] },
    { documentId: 'cu', article: 2, terms: [term('A', 'A là gì.', 9), term('B')] },
  ]);
  expect(entries.map(({ same }) => same)).toEqual([true, false]);
  expect(entries[1]?.meanings[0]).toEqual({ documentId: 'moi', article: 2 });
  expect(glossary([{ documentId: 'moi', article: 2, terms: [term('A')] }])[0]?.same).toBe(false);
});

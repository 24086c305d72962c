import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';

const term = (name: string, meaning = `${name} là gì.`, clause = 1) => ({ name, meaning, article: 2, clause });

test('sorts by the Vietnamese alphabet, whichever law a term comes from', () => {
  const entries = glossary([
    { documentId: 'moi', terms: [term('Đa'), term('Da'), term('Em'), term('Ăn'), term('Ân'), term('An')] },
    { documentId: 'cu', terms: [term('Dương'), term('Bà')] },
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['An', 'Ăn', 'Ân', 'Bà', 'Da', 'Dương', 'Đa', 'Em']);
});

test('puts the meanings of one term side by side, in the order of the laws', () => {
  const [entry] = glossary([
    { documentId: 'moi', terms: [term('Tiền chất', 'nghĩa mới', 4)] },
    { documentId: 'cu', terms: [term('Tiền chất', 'nghĩa cũ', 5)] },
  ]);
  expect(entry?.slug).toBe('tien-chat');
  expect(entry?.meanings).toEqual([
    { documentId: 'moi', term: { name: 'Tiền chất', meaning: 'nghĩa mới', article: 2, clause: 4 } },
    { documentId: 'cu', term: { name: 'Tiền chất', meaning: 'nghĩa cũ', article: 2, clause: 5 } },
  ]);
  expect(entry?.same).toBe(false);
});

test('says when two laws define a term alike, and leaves out one that does not define it', () => {
  const entries = glossary([
    { documentId: 'moi', terms: [term('A')] },
    { documentId: 'cu', terms: [term('A', 'A là gì.', 9), term('B')] },
  ]);
  expect(entries.map(({ same }) => same)).toEqual([true, false]);
  expect(entries[1]?.meanings.map(({ documentId }) => documentId)).toEqual(['cu']);
  expect(glossary([{ documentId: 'moi', terms: [term('A')] }])[0]?.same).toBe(false);
});

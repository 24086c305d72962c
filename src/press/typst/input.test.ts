import { expect, test } from 'vitest';
import { documentsOf } from '../plan/documents.ts';
import { changed, LESSON, QUIZ } from '../test-support/samples.ts';
import { itemOf, SITE } from '../test-support/press.ts';

const partOf = (kind: string): Record<string, unknown> => {
  const document = documentsOf(itemOf(changed(LESSON, 'kind: worksheet', `kind: ${kind}`)))[1];
  if (document === undefined) throw new Error('không có tài liệu');
  return { ...document.input(SITE) };
};

/** What is printed, run by run. */
const blocksOf = (input: Record<string, unknown>): unknown[] => (input['runs'] as { blocks: unknown[] }[]).flatMap(({ blocks }) => blocks);

test.each(['worksheet', 'letter', 'invitation', 'handout'])('a %s is handed out as it is: no summary, no list of sources', (kind) => {
  const input = partOf(kind);
  expect(input['lead']).toBeNull();
  expect(blocksOf(input)).toHaveLength(1);
});

test('pupils and readers of a part are not told what the item is for: its summary stands on its own document alone', () => {
  const leads = (sample: string): unknown[] => documentsOf(itemOf(sample)).map((document) => document.input(SITE)['lead']);
  expect(leads(QUIZ)).toEqual([null, null]);
  expect(leads(changed(LESSON, 'kind: worksheet', 'kind: guide'))).toEqual([expect.stringContaining('Tóm tắt'), null]);
});

test('no sheet of a lesson asks for a name: what is written there is private (a quiz does, see pdf.test.ts)', () => {
  for (const kind of ['worksheet', 'letter', 'invitation', 'handout', 'guide']) expect(partOf(kind)['nameline'], kind).toBe(false);
});

test('a guide, unlike them, carries its sources', () => {
  expect(blocksOf(partOf('guide'))).toHaveLength(2);
});

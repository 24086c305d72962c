import { expect, test } from 'vitest';
import { item } from '../../materials/model/item.ts';
import { documentsOf } from '../plan/documents.ts';

const WORKSHEET = {
  title: 'Phiếu trước, phiếu sau',
  summary: 'Phiếu hỏi.',
  kind: 'worksheet',
  topics: ['tap-huan'],
  formats: ['pdf'],
  sources: ['Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15'],
  checked: '2026-11-26',
  blocks: [{ type: 'paragraph', text: 'Em khoanh một ý.' }],
};

/** The name lines of the item's own sheet and of its one part. */
function nameLines(own: object, ofPart: object): unknown[] {
  const part = { id: 'phieu', title: 'Phiếu', kind: 'worksheet', formats: ['pdf'], blocks: WORKSHEET.blocks, ...ofPart };
  const data = item.parse({ ...WORKSHEET, ...own, parts: [part] });
  const documents = documentsOf({ ...data, slug: 'phieu-thu', pageSlug: 'phieu-thu', file: 'content/tai-lieu/phieu-thu.mdx' });
  return documents.map(({ input }) => input(undefined).nameline);
}

test('a worksheet has a line for the name, unless it is nameless', () => {
  expect(nameLines({}, {})).toEqual([true, true]);
  expect(nameLines({ nameless: true }, { nameless: true })).toEqual([false, false]);
  expect(nameLines({}, { nameless: true })).toEqual([true, false]);
});

import type { Limits } from '../limits.ts';
import { straighten } from './pdf-angle.ts';
import { readPdfItems, type Page } from './pdf-items.ts';
import type { Gutter } from './pdf-columns.ts';
import { withoutPeeking } from './pdf-peeking.ts';
import { bodySize, pageLines, withoutFootnotes, type LineNotes } from './pdf-lines.ts';
import { stampItems } from './pdf-stamps.ts';
import type { Extract } from '../../text/types.ts';

/** Pages to lines in reading order, with what was left out told in words. Pure, so that tests can give it any page. */
export function linesOfPages(raw: readonly Page[]): Extract {
  const straight = raw.map(straighten);
  const pages = withoutPeeking(straight.map(({ page }) => page));
  const tilted = straight.reduce((sum, each) => sum + each.tilted, 0);
  const size = bodySize(pages.flatMap((page) => page.items));
  const left: LineNotes = { small: 0, marks: 0, stamps: 0 };
  const before: { gutter?: Gutter } = {};
  let footnotes = 0;
  const lines = pages.flatMap((page) => {
    const { kept, dropped } = withoutFootnotes(pageLines(page, size, stampItems(page), left, before), size);
    footnotes += dropped;
    return kept;
  });
  const notes = [
    tilted > 0 ? `bỏ chữ in nghiêng góc (dấu, chữ chìm): ${tilted} mảnh` : '',
    left.stamps > 0 ? `bỏ chữ của dấu đóng đè lên chữ: ${left.stamps} mảnh` : '',
    left.small > 0 ? `bỏ chữ nhỏ xen vào: ${left.small} mảnh` : '',
    left.marks > 0 ? `bỏ dấu chú thích nhỏ phía trên dòng: ${left.marks}` : '',
    footnotes > 0 ? `bỏ chú thích chân trang: ${footnotes} dòng` : '',
  ];
  return { lines, notes: notes.filter((note) => note !== '') };
}

/**
 * Reads a PDF into lines.
 *
 * @throws SourceError as {@link readPdfItems} does
 */
export async function readPdf(bytes: Uint8Array, file: string, limits: Limits): Promise<Extract> {
  return linesOfPages(await readPdfItems(bytes, file, limits));
}

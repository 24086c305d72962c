import { lastWhere } from '../../../base/lists.ts';
import type { PdfItem } from './pdf-items.ts';

/** Runs of one line that follow one another without a wide gap, whatever their fonts. */
export interface LineSegment {
  items: PdfItem[];
  left: number;
  right: number;
  y: number;
  size: number;
  letters: number;
}

const start = (item: PdfItem): LineSegment => ({
  items: [item],
  left: item.x0,
  right: item.x1,
  y: item.y,
  size: item.size,
  letters: item.text.trim().length,
});

/** Whether a run goes on where a segment ends: same baseline, same size, no gap wider than a word space at most twice. */
function continues(segment: LineSegment, item: PdfItem): boolean {
  return (
    Math.abs(segment.y - item.y) <= 0.12 * segment.size &&
    Math.abs(segment.size - item.size) <= 0.15 * segment.size &&
    item.x0 - segment.right <= 0.8 * segment.size &&
    segment.left - item.x1 <= 0.8 * segment.size
  );
}

/**
 * Puts the runs of a page together to segments. Word and LibreOffice write one word in several fonts (two subsets of one face, or a
 * substitute for "ế" and "ọ"), with widths that make neighbours overlap; in a segment they are one thing.
 *
 * @param items runs with ink
 */
export function segmentsOf(items: readonly PdfItem[]): LineSegment[] {
  const segments: LineSegment[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const segment = lastWhere(segments.slice(-40), (each) => continues(each, item));
    if (segment === undefined) {
      segments.push(start(item));
      continue;
    }
    segment.items.push(item);
    [segment.left, segment.right] = [Math.min(segment.left, item.x0), Math.max(segment.right, item.x1)];
    segment.letters += item.text.trim().length;
  }
  return segments;
}

import type { PdfItem, Page } from './pdf-items.ts';
import { segmentsOf, type LineSegment } from './pdf-segments.ts';

/** A stamp's other lines stand within so many heights of its letters. */
const REACH = 2.5;
/** A font with more than this share of a page's letters is not only a stamp's. */
const COMMON = 0.2;

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const inkOf = ({ left, right, y, size }: LineSegment): Rectangle => ({ left, right, top: y - 0.7 * size, bottom: y + 0.15 * size });

/** Share of the smaller of two rectangles that lies under the other one. */
function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const area = Math.min((a.right - a.left) * (a.bottom - a.top), (b.right - b.left) * (b.bottom - b.top));
  return width <= 0 || height <= 0 || area <= 0 ? 0 : (width * height) / area;
}

/** A raised figure, or a rule of underscores under a heading, touches its line without being a stamp. */
const isMarkOrRule = ({ items }: LineSegment): boolean =>
  /^(?:[[(]?(?:\d{1,3}|\*{1,3}|\p{L})[\])]?|[_\s.…-]+)$/u.test(
    items
      .map((item) => item.text)
      .join('')
      .trim(),
  );

/** Letters of a page in segments that share a font with the one given: the running text's fonts hold together, a stamp's do not. */
function company(segments: readonly LineSegment[]): (segment: LineSegment) => number {
  const fontsOf = new Map(segments.map((segment) => [segment, new Set(segment.items.map((item) => item.font))]));
  return (segment) => {
    const own = fontsOf.get(segment) ?? new Set();
    return segments
      .filter((other) => [...(fontsOf.get(other) ?? [])].some((font) => own.has(font)))
      .reduce((sum, other) => sum + other.letters, 0);
  };
}

/** Segments near a stamp in no other fonts than the stamp's are its other lines. */
function withNeighbours(found: readonly LineSegment[], segments: readonly LineSegment[]): Set<LineSegment> {
  const stamps = new Set(found);
  for (const stamp of stamps) {
    const fonts = new Set(stamp.items.map((item) => item.font));
    const reach = REACH * stamp.size;
    for (const other of segments) {
      if (stamps.has(other) || !other.items.every((item) => fonts.has(item.font))) continue;
      const near = Math.abs(other.y - stamp.y) <= reach && other.left - stamp.right <= reach && stamp.left - other.right <= reach;
      if (near) stamps.add(other);
    }
  }
  return stamps;
}

/**
 * Runs of stamps that stand upright: text that lies over other text on the same page, on another baseline or in another size. Of
 * the two that lie over one another the stamp is the one whose fonts have less company on this page. Nothing is concluded from
 * how rare a font is in the document: a face may come in several subsets, and one of them may hold no more than "ế" and "ọ".
 *
 * @param page a straightened page, without tilted runs
 */
export function stampItems(page: Page): Set<PdfItem> {
  const segments = segmentsOf(page.items.filter((item) => item.text.trim() !== ''));
  const weight = company(segments);
  const all = segments.reduce((sum, segment) => sum + segment.letters, 0);
  const plain = segments.filter((segment) => !isMarkOrRule(segment)).map((segment) => ({ segment, ink: inkOf(segment) }));
  const found = new Set<LineSegment>();
  for (const [index, one] of plain.entries()) {
    for (const other of plain.slice(index + 1)) {
      // Sorted by baseline: what stands two heights below cannot lie over it, nor can anything further down.
      if (other.segment.y - one.segment.y > 3 * Math.max(one.segment.size, other.segment.size)) continue;
      if (overlap(one.ink, other.ink) <= 0.15) continue;
      const [a, b] = [weight(one.segment), weight(other.segment)];
      if (a !== b) found.add(a < b ? one.segment : other.segment);
    }
  }
  const rare = [...found].filter((segment) => weight(segment) <= COMMON * all);
  return new Set([...withNeighbours(rare, segments)].flatMap((segment) => segment.items));
}

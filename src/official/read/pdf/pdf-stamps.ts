import type { PdfItem, Page } from './pdf-items.ts';

/** Fonts of the running text: those that carry at least one fiftieth of the characters (a stamp carries far less). */
function bodyFonts(pages: readonly Page[]): Set<string> {
  const weights = new Map<string, number>();
  let total = 0;
  for (const item of pages.flatMap((page) => page.items)) {
    weights.set(item.font, (weights.get(item.font) ?? 0) + item.text.length);
    total += item.text.length;
  }
  return new Set([...weights].filter(([, weight]) => weight >= 0.02 * total).map(([font]) => font));
}

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const inkOf = (item: PdfItem): Rectangle => ({
  left: item.x0,
  right: item.x1,
  top: item.y - 0.7 * item.size,
  bottom: item.y + 0.15 * item.size,
});

/** Share of `a` that `b` covers. */
function covered(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const area = (a.right - a.left) * (a.bottom - a.top);
  return width <= 0 || height <= 0 || area <= 0 ? 0 : (width * height) / area;
}

/** Runs on one line may touch: the boxes of two subsets of one face overlap. What lies over text stands on another line of its own. */
const sameLine = (a: PdfItem, b: PdfItem): boolean => Math.abs(a.y - b.y) < 0.2 * Math.min(a.size, b.size);

/**
 * Fonts of the stamps that stand upright on a page: fonts that the running text does not use and in which some run lies over runs of other
 * lines. An italic word in a line is in a rare font too, but lies over nothing; Word cuts one face into two subsets, whose boxes touch
 * within a line. A stamp brings its own font into the page, so all runs of the page in it belong to the stamp, also where they happen to
 * stand beside the text; other pages are judged by themselves.
 *
 * @param pages all pages of a document, straightened, without tilted runs
 * @returns the fonts, page by page
 */
export function stampFonts(pages: readonly Page[]): Set<string>[] {
  const body = bodyFonts(pages);
  return pages.map((page) => {
    const stamps = new Set<string>();
    const inked = page.items.filter((item) => item.text.trim() !== '');
    const common = inked.filter((item) => body.has(item.font));
    for (const item of inked) {
      if (body.has(item.font) || stamps.has(item.font)) continue;
      const ink = inkOf(item);
      const others = common.filter((other) => !sameLine(item, other));
      if (others.some((other) => covered(ink, inkOf(other)) > 0.15 || covered(inkOf(other), ink) > 0.15)) stamps.add(item.font);
    }
    return stamps;
  });
}

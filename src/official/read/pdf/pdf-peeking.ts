import type { Page, PdfItem } from './pdf-items.ts';

/** In the lowest and in the uppermost fifth of a page a line may stand that belongs to the next page, or to the one before. */
const EDGE = 0.2;
/** What peeks out is a letter or two: the run of one font within a word. */
const SHORT = 4;

const sameRow = (a: PdfItem, b: PdfItem): boolean => Math.abs(a.y - b.y) < 0.35 * Math.max(a.size, b.size);
const sameRun = (a: PdfItem, b: PdfItem): boolean =>
  a.text === b.text && Math.abs(a.x0 - b.x0) < 0.5 && Math.abs(a.size - b.size) < 0.1 && a.font === b.font;

/**
 * Takes out runs at the foot of a page that peek out of the next one. A browser that prints cuts pages through the letters: a run whose marks stand
 * high ("Ố") is written on both pages, alone on the first and in its line on the second.
 *
 * @param pages all pages in order
 */
export function withoutPeeking(pages: readonly Page[]): Page[] {
  return pages.map((page, index) => {
    const next = pages[index + 1];
    if (next === undefined) return page;
    const foot = page.items.filter(({ text, y }) => text.trim() !== '' && y > (1 - EDGE) * page.height);
    const head = next.items.filter(({ text, y }) => text.trim() !== '' && y < EDGE * next.height);
    const peeks = (item: PdfItem): boolean => {
      if (item.text.trim().length > SHORT) return false;
      const whole = head.find((other) => sameRun(item, other));
      // On its own page the run is a part of its line: a line that comes back as it is may be any line.
      return (
        whole !== undefined &&
        head.some((other) => sameRow(whole, other) && !foot.some((each) => sameRow(item, each) && sameRun(each, other)))
      );
    };
    const gone = new Set(foot.filter((item) => foot.filter((other) => sameRow(item, other)).every(peeks)));
    return gone.size === 0 ? page : { ...page, items: page.items.filter((item) => !gone.has(item)) };
  });
}

import type { PdfItem } from './pdf-items.ts';

/** The runs of one baseline that belong to a column: 0 for the whole width, 1 and 2 for the halves of a two-column page. */
export interface PlacedRow {
  column: number;
  items: PdfItem[];
}

/** The strip between two columns, sideways. */
export interface Gutter {
  from: number;
  to: number;
}

const MIN_ROWS = 6;
const STEP = 2;

const inked = (row: readonly PdfItem[]): PdfItem[] => row.filter((item) => item.text.trim() !== '');
const intrudes = (row: readonly PdfItem[], from: number, to: number): boolean => row.some((item) => item.x0 < to && item.x1 > from);

/**
 * The gutter of a two-column page: a strip near the middle into which nearly no row intrudes while many rows stand on either
 * side of it. Undefined for a page of one column.
 */
function findGutter(rows: readonly PdfItem[][]): Gutter | undefined {
  const lines = rows.map(inked).filter((row) => row.length > 0);
  const items = lines.flat();
  const left0 = Math.min(...items.map((item) => item.x0));
  const width = Math.max(...items.map((item) => item.x1)) - left0;
  const half = 0.4 * (items[0]?.size ?? 10);
  let best: { x: number; crossing: number } | undefined;
  for (let x = left0 + width * 0.4; x <= left0 + width * 0.6; x += STEP) {
    const crossing = lines.filter((row) => intrudes(row, x - half, x + half)).length;
    const left = lines.filter((row) => row.some((item) => item.x1 <= x)).length;
    const right = lines.filter((row) => row.some((item) => item.x0 >= x)).length;
    if (left < MIN_ROWS || right < MIN_ROWS || crossing > 0.2 * Math.max(left, right)) continue;
    if (best === undefined || crossing < best.crossing) best = { x, crossing };
  }
  return best === undefined ? undefined : { from: best.x - half, to: best.x + half };
}

/**
 * Whether a row goes on over the gutter: a run covers its middle, or two runs leave less than half of it free. A comma that hangs out into the
 * gutter is no such row.
 */
function goesAcross(row: readonly PdfItem[], { from, to }: Gutter): boolean {
  const middle = (from + to) / 2;
  if (intrudes(row, middle, middle)) return true;
  const left = Math.max(...row.filter((item) => item.x1 <= middle).map((item) => item.x1));
  const right = Math.min(...row.filter((item) => item.x0 >= middle).map((item) => item.x0));
  return right - left < (to - from) / 2;
}

/**
 * The gutter of a page that has too few rows to show it, as the last one of a text often has: that of the page before, where no row goes across
 * it and there are rows on both sides.
 */
function keptGutter(rows: readonly PdfItem[][], before: Gutter | undefined): Gutter | undefined {
  if (before === undefined) return undefined;
  const lines = rows.map(inked).filter((row) => row.length > 0);
  const middle = (before.from + before.to) / 2;
  const sides = [lines.some((row) => row.some(({ x1 }) => x1 <= middle)), lines.some((row) => row.some(({ x0 }) => x0 >= middle))];
  return lines.length <= 2 * MIN_ROWS && !sides.includes(false) && !lines.some((row) => goesAcross(row, before)) ? before : undefined;
}

/**
 * Puts the rows of a page in reading order: down the left column, then down the right one; a row over the whole width ends
 * both and starts them anew below it.
 *
 * @param rows runs by baseline, from top to bottom
 * @param before the gutter of the page before; this one's is put in its place
 */
export function readingOrder(rows: readonly PdfItem[][], before: { gutter?: Gutter | undefined } = {}): PlacedRow[] {
  const gutter = findGutter(rows) ?? keptGutter(rows, before.gutter);
  before.gutter = gutter;
  if (gutter === undefined) return rows.map((items) => ({ column: 0, items: [...items] }));
  const placed: PlacedRow[] = [];
  let left: PlacedRow[] = [];
  let right: PlacedRow[] = [];
  const flush = (): void => {
    placed.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (goesAcross(inked(row), gutter)) {
      flush();
      placed.push({ column: 0, items: [...row] });
      continue;
    }
    const middle = (gutter.from + gutter.to) / 2;
    const before = row.filter((item) => item.x0 < middle);
    const after = row.filter((item) => item.x0 >= middle);
    if (inked(before).length > 0) left.push({ column: 1, items: before });
    if (inked(after).length > 0) right.push({ column: 2, items: after });
  }
  flush();
  return placed;
}

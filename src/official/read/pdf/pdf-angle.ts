import type { PdfItem, Page } from './pdf-items.ts';

const DEGREE = Math.PI / 180;
/** Runs that lean by more than this against the rest of their page are stamps and watermarks. */
const TILTED = 3 * DEGREE;

/** The angle at which most of a page's text stands: the text layer of a scan leans as the paper did. */
function usualAngle(items: readonly PdfItem[]): number {
  const weights = new Map<number, { weight: number; sum: number }>();
  for (const item of items) {
    const bin = Math.round(item.angle / DEGREE);
    const entry = weights.get(bin) ?? { weight: 0, sum: 0 };
    const weight = item.text.trim().length;
    weights.set(bin, { weight: entry.weight + weight, sum: entry.sum + weight * item.angle });
  }
  const heaviest = [...weights.values()].sort((a, b) => b.weight - a.weight)[0];
  return heaviest === undefined || heaviest.weight === 0 ? 0 : heaviest.sum / heaviest.weight;
}

/** Turns a run about the page's corner so that a baseline at `angle` becomes level. */
function turned(item: PdfItem, angle: number): PdfItem {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x0 = item.x0 * cos + item.y * sin;
  return { ...item, x0, x1: x0 + (item.x1 - item.x0), y: item.y * cos - item.x0 * sin, angle: item.angle - angle };
}

/**
 * Levels a page and takes out what leans against it.
 *
 * @returns the page with level runs only, and how many runs were taken out
 */
export function straighten(page: Page): { page: Page; tilted: number } {
  const usual = usualAngle(page.items);
  const level = page.items.filter((item) => Math.abs(item.angle - usual) <= TILTED);
  const items = Math.abs(usual) < 0.05 * DEGREE ? level : level.map((item) => turned(item, usual));
  return { page: { ...page, items }, tilted: page.items.length - level.length };
}

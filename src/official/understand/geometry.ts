import type { Line } from '../text/types.ts';

/** Measures that the joining of lines needs: where text begins and ends sideways, and how far lines stand apart. */
export interface Measures {
  left: (line: Line) => number;
  right: (line: Line) => number;
  /** Usual distance of two lines of one paragraph. */
  pitch: number;
  /** Paragraphs begin further right than their other lines. */
  indents: boolean;
}

/** The most frequent value, values within one unit counting as one; undefined for none. */
function mode(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const near = (value: number): number => (counts.get(value - 1) ?? 0) + (counts.get(value) ?? 0) + (counts.get(value + 1) ?? 0);
  return [...counts.keys()].sort((a, b) => near(b) - near(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)[0];
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const blockOf = (line: Line): string => `${line.page}/${line.column}`;

/** The smallest start that at least two lines share, else the smallest. */
function leftEdge(lines: readonly Line[]): number {
  const starts = lines.map((line) => line.box?.x0 ?? 0).sort((a, b) => a - b);
  return starts.find((start, index) => Math.abs((starts[index + 1] ?? Infinity) - start) < 2) ?? starts[0] ?? 0;
}

/** The usual distance between a line and the next below it, leaning to the smaller of two frequent ones. */
function usualPitch(lines: readonly Line[]): number {
  const gaps: number[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!line.box || !next?.box || blockOf(line) !== blockOf(next)) continue;
    const gap = next.box.y - line.box.y;
    if (gap > 0 && gap < 4 * line.box.size) gaps.push(gap);
  }
  const usual = mode(gaps) ?? 0;
  const smaller = mode(gaps.filter((gap) => gap < 0.9 * usual));
  const share = smaller === undefined ? 0 : gaps.filter((gap) => Math.abs(gap - smaller) <= 1).length / Math.max(1, gaps.length);
  return smaller !== undefined && share > 0.2 ? smaller : usual;
}

/** Measures the lines of a document that have a place on the page. */
export function measure(lines: readonly Line[], opens: (text: string) => boolean): Measures {
  const blocks = new Map<string, Line[]>();
  for (const line of lines) blocks.set(blockOf(line), [...(blocks.get(blockOf(line)) ?? []), line]);
  const lefts = new Map([...blocks].map(([key, block]) => [key, leftEdge(block)]));
  const left = (line: Line): number => lefts.get(blockOf(line)) ?? 0;
  const columns = new Map<number, number>();
  for (const column of new Set(lines.map((line) => line.column))) {
    const widths = lines.filter((line) => line.column === column).map((line) => (line.box?.x1 ?? 0) - left(line));
    columns.set(column, quantile(widths, 0.97));
  }
  const indented = (line: Line): boolean => (line.box?.x0 ?? 0) - left(line) > 0.7 * (line.box?.size ?? 12);
  const openers = lines.filter((line) => opens(line.text));
  const others = lines.filter((line) => !opens(line.text));
  const share = (some: readonly Line[]): number => some.filter(indented).length / Math.max(1, some.length);
  return {
    left,
    right: (line) => left(line) + (columns.get(line.column) ?? 0),
    pitch: usualPitch(lines),
    indents: share(openers) > 0.6 && share(others) < 0.4,
  };
}

import type { Line, PrintedPiece } from '../text/types.ts';

/** A table found in lines: its rows, and the first line behind it. */
export interface FoundTable {
  rows: string[][];
  end: number;
}

const joined = (parts: readonly string[]): string => parts.join(' ').replace(/\s+/gu, ' ').trim();

/** The table that begins at a line of DOCX, HTML or Markdown; undefined where that line stands in none. */
export function cellTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const table = lines[at]?.cell?.table;
  if (table === undefined) return undefined;
  let end = at;
  while (lines[end]?.cell?.table === table) end += 1;
  const rows: string[][][] = [];
  for (const { text, cell } of lines.slice(at, end)) {
    if (cell === undefined) continue;
    const row = (rows[cell.row] ??= []);
    (row[cell.column] ??= []).push(text);
  }
  const width = Math.max(0, ...rows.filter(Boolean).map((row) => row.length));
  // A frame of one column is a box around text, not a table.
  if (width < 2) return undefined;
  return { rows: rows.filter(Boolean).map((row) => Array.from({ length: width }, (_, index) => joined(row[index] ?? []))), end };
}

const HEAD = /^(?:STT|TT|Số TT|Số thứ tự)$/iu;
const piecesOf = (line: Line): readonly PrintedPiece[] => line.pieces ?? [];

/** The head of a printed table within the next lines of a page, whose first cell is "STT"; a head may be three lines high. */
function headAt(lines: readonly Line[], at: number): number | undefined {
  const [start] = [lines[at]];
  if (start === undefined || piecesOf(start).length === 0) return undefined;
  for (let index = at; index < Math.min(at + 3, lines.length); index += 1) {
    const line = lines[index];
    if (line?.page !== start.page) return undefined;
    if (HEAD.test(piecesOf(line)[0]?.text.trim() ?? '')) return index;
    // What stands above "STT" is part of the head only if it is no wider than a column.
    const width = (line.box?.x1 ?? 0) - (line.box?.x0 ?? 0);
    if (piecesOf(line).length === 1 && (width > 120 || /[:.;]\s*$/u.test(line.text))) return undefined;
  }
  return undefined;
}

interface Span {
  x0: number;
  x1: number;
}

const centre = ({ x0, x1 }: Span): number => (x0 + x1) / 2;

/**
 * Where each column of a table ends: between two heads, where the fewest pieces stand in the way, in the middle of the widest such
 * strip. A long name that reaches into the next column moves nothing.
 *
 * @param rows lines of the table
 * @param heads the heads of its columns, from left to right
 */
function edgesOf(rows: readonly Line[], heads: readonly Span[]): number[] {
  const pieces = rows.flatMap(piecesOf);
  return heads.slice(1).map((next, index) => {
    const from = centre(heads[index] ?? next);
    let best = { at: from, crossing: Infinity, width: 0 };
    let run = { start: from, crossing: Infinity };
    for (let x = from; x <= centre(next); x += 1) {
      const crossing = pieces.filter(({ x0, x1 }) => x0 < x && x1 > x).length;
      if (crossing !== run.crossing) run = { start: x, crossing };
      const width = x - run.start;
      if (crossing < best.crossing || (crossing === best.crossing && width > best.width))
        best = { at: run.start + width / 2, crossing, width };
    }
    return best.at;
  });
}

const columnOf = (span: Span, edges: readonly number[]): number => edges.filter((edge) => centre(span) > edge).length;

/** Adds a line's pieces to the cells of a row; a piece that goes over the edge of a column is taken run by run. */
function addLine(row: string[], line: Line, edges: readonly number[]): void {
  for (const piece of piecesOf(line)) {
    const crosses = edges.some((edge) => piece.x0 < edge && piece.x1 > edge);
    let before = -1;
    for (const part of crosses ? piece.runs : [{ ...piece, tight: false }]) {
      const column = columnOf(part, edges);
      const above = row[column] ?? '';
      // "79099-" over "07-3" is one number, and names of substances break behind their hyphens; " - " is a sign of its own.
      const broken = column !== before && /[^\s-]-$/u.test(above);
      const space = broken || (part.tight && column === before) ? '' : ' ';
      row[column] = `${above}${space}${part.text}`.trim();
      before = column;
    }
  }
}

/** The lines of a printed table behind its head: to the end of the page, or to a line as wide and large as running text. */
function bodyEnd(lines: readonly Line[], from: number, head: Line): number {
  const size = lines[from]?.box?.size ?? head.box?.size ?? 12;
  let end = from;
  while (end < lines.length) {
    const line = lines[end];
    if (line?.page !== head.page || headAt(lines, end) !== undefined) break;
    const larger = (line.box?.size ?? size) > 1.1 * size;
    const note = piecesOf(line).length === 1 && /^(?:Ghi chú|Trừ trường hợp|\*|DANH MỤC|[IVX]+[A-C]?\.)/u.test(line.text);
    if (larger || note) break;
    end += 1;
  }
  return end;
}

/**
 * The numbered table of a printed page that begins at a line: its columns from the strips without ink, its rows from the numbers in
 * the first column. A row whose number stands in the middle of its height takes the lines above it that are nearer to it than to
 * the number before.
 */
export function printedTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const headLine = headAt(lines, at);
  const head = headLine === undefined ? undefined : lines[headLine];
  if (headLine === undefined || head === undefined) return undefined;
  const first = lines.findIndex(
    (line, index) => index > headLine && /^\d{1,3}$/u.test(piecesOf(line)[0]?.text.trim() ?? '') && line.page === head.page,
  );
  if (first < 0) return undefined;
  const isHead = (line: Line): boolean => (line.box?.y ?? 0) - (head.box?.y ?? 0) < 20;
  const headLines = lines.slice(at, first).filter(isHead);
  const heads = headSpans(headLines);
  const columns = heads.length;
  if (columns < 2) return undefined;
  const end = bodyEnd(lines, first, head);
  const edges = edgesOf(lines.slice(first, end), heads);
  const rows: string[][] = [Array.from({ length: columns }, () => '')];
  for (const line of headLines) addLine(rows[0] ?? [], line, edges);
  const body = lines.slice(at + headLines.length, end);
  const numbered = body.filter((line) =>
    piecesOf(line).some((piece) => columnOf(piece, edges) === 0 && /^\d{1,3}$/u.test(piece.text.trim())),
  );
  for (const index of numbered.keys()) {
    const row = Array.from({ length: columns }, () => '');
    for (const line of body.filter((each) => rowOf(each, numbered) === index)) addLine(row, line, edges);
    rows.push(row);
  }
  return { rows, end };
}

/** The heads of the columns: the head's pieces, those of several lines that stand over one another being one. */
function headSpans(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  for (const piece of lines.flatMap(piecesOf)) {
    const same = spans.find((span) => piece.x0 < span.x1 && piece.x1 > span.x0);
    if (same) [same.x0, same.x1] = [Math.min(same.x0, piece.x0), Math.max(same.x1, piece.x1)];
    else spans.push({ x0: piece.x0, x1: piece.x1 });
  }
  return spans.sort((a, b) => a.x0 - b.x0);
}

/** The row of a line: that of the last number at or above it, or the next one's where the line has a name but stands just above it. */
function rowOf(line: Line, numbered: readonly Line[]): number {
  const y = line.box?.y ?? 0;
  const ys = numbered.map((each) => each.box?.y ?? 0);
  const above = ys.filter((each) => each <= y + 0.5).length - 1;
  const next = ys[above + 1];
  const last = ys[above];
  if (next === undefined) return above;
  if (last === undefined) return above + 1;
  // Centred numbers: a line just above its number, with the row before it well behind.
  return next - y < 9 && y - last > 12 ? above + 1 : above;
}

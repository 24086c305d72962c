import { lastWhere } from '../../../base/lists.ts';
import type { PdfItem, Page } from './pdf-items.ts';
import { readingOrder, type Gutter } from './pdf-columns.ts';
import { TABLE_HEAD } from '../../text/headings.ts';
import { exponent, isNumerator } from '../../text/exponents.ts';
import type { Line, PrintedPiece } from '../../text/types.ts';

const COMBINING = /^\p{M}/u;
/** A footnote mark: a raised number, letter or asterisk, alone or in brackets. */
const NOTE_MARK = /^[[(]?(?:\d{1,3}|\*{1,3}|[a-z])[\])]?$/u;
/** Print smaller than this share of the running text is not wording: labels of web copies, stamps, footnotes. */
const SMALL_PRINT = 0.78;

/** What was left out on the way from runs to lines. */
export interface LineNotes {
  small: number;
  marks: number;
  stamps: number;
}

/** The most common font size, weighted by characters; 12 where there is no text. */
export function bodySize(items: readonly PdfItem[]): number {
  const weights = new Map<number, number>();
  for (const item of items) {
    const size = Math.round(item.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + item.text.trim().length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** A figure in small print up to half a height above a baseline: Word raises exponents by more than a third. */
const isRaised = (item: PdfItem, row: { y: number; size: number }): boolean =>
  item.size < 0.8 * row.size && item.y < row.y && row.y - item.y < 0.5 * row.size && /^\s*\d{1,3}\s*$/u.test(item.text);

/** Groups runs by baseline, top to bottom. Runs within a third of a line's height belong to one line (raised marks, kerning). */
function baselines(items: readonly PdfItem[]): PdfItem[][] {
  const rows: { y: number; size: number; items: PdfItem[] }[] = [];
  for (const item of items) {
    // The file's order is nearly always reading order, so the row is nearly always among the last few.
    const row = lastWhere(
      rows,
      (candidate) => Math.abs(candidate.y - item.y) < 0.35 * Math.max(candidate.size, item.size) || isRaised(item, candidate),
    );
    if (row) {
      row.items.push(item);
      if (item.size > row.size) [row.y, row.size] = [item.y, item.size];
    } else {
      rows.push({ y: item.y, size: item.size, items: [item] });
    }
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.items);
}

/** Left to right; a run that begins with a combining mark stays behind the run it belongs to. */
function leftToRight(items: readonly PdfItem[]): PdfItem[] {
  const groups: PdfItem[][] = [];
  for (const item of items) {
    if (COMBINING.test(item.text) && groups.length > 0) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups.sort((a, b) => (a[0]?.x0 ?? 0) - (b[0]?.x0 ?? 0)).flat();
}

/** Spaces between runs are guesses from gaps; before a comma or a closing mark, and behind an opening one, the guess is wrong. */
const tightPunctuation = (text: string): string => text.replace(/\s+([,;:.!?)”])(?=[\s,;:.!?)”]|$)/gu, '$1').replace(/([(“])\s+/gu, '$1');

/** A gap wider than this share of the letters' height stands between two cells rather than two words. */
const CELL_GAP = 0.45;

/** Puts the runs of one baseline together, with spaces where the file has gaps; raised marks that are no exponent are left out. */
function toLine(row: readonly PdfItem[], page: number, column: number, notes: LineNotes): Line | undefined {
  const inked = row.filter((item) => item.text.trim() !== '');
  const size = Math.max(0, ...inked.map((item) => item.size));
  const baseline = Math.max(...inked.filter((item) => item.size > 0.8 * size).map((item) => item.y));
  const isRaisedMark = (item: PdfItem): boolean =>
    item.size < 0.8 * size && baseline - item.y > 0.12 * size && NOTE_MARK.test(item.text.trim());
  const ordered = leftToRight(row);
  let text = '';
  let [x0, x1] = [Infinity, -Infinity];
  let pendingSpace = false;
  const fonts = new Set<string>();
  const pieces: PrintedPiece[] = [];
  for (const [index, item] of ordered.entries()) {
    if (item.text.trim() === '') {
      pendingSpace = true;
      continue;
    }
    let { text: wording } = item;
    const raised = isRaisedMark(item);
    if (raised) {
      const power = exponent(text, wording);
      const kept = power ?? (isNumerator(pendingSpace ? `${text} ` : text, wording, ordered[index + 1]?.text ?? '') ? wording : undefined);
      if (kept === undefined) {
        notes.marks += 1;
        continue;
      }
      wording = kept;
      if (power !== undefined) {
        text = text.trimEnd();
        pendingSpace = false;
      }
    }
    // Behind an exponent the space is as small as the exponent.
    const wide = (/[²³]$/u.test(text) ? 0.15 : 0.25) * size;
    const spaced = !(raised && /[²³]/u.test(wording)) && (pendingSpace || (item.x0 - x1 > wide && !COMBINING.test(item.text)));
    const last = pieces[pieces.length - 1];
    const glued = (spaced && text !== '' && !/\s$/u.test(text) && !/^\s/u.test(wording) ? ' ' : '') + wording;
    text += glued;
    const run = { text: wording, x0: item.x0, x1: item.x1, tight: glued === wording };
    if (last === undefined || item.x0 - last.x1 > CELL_GAP * size) pieces.push({ text: wording, x0: item.x0, x1: item.x1, runs: [run] });
    else pieces[pieces.length - 1] = { text: last.text + glued, x0: last.x0, x1: Math.max(last.x1, item.x1), runs: [...last.runs, run] };
    [x0, x1] = [Math.min(x0, item.x0), Math.max(x1, item.x1)];
    fonts.add(item.font);
    pendingSpace = false;
  }
  if (text === '') return undefined;
  const box = { x0, x1, y: baseline, size, fonts: [...fonts] };
  return { text: tightPunctuation(text), page, column, box, pieces };
}

/** A page number or the like at the very foot, below the footnotes. */
const isFolio = (line: Line): boolean => /^\D{0,12}\d{1,4}\D{0,3}(?:\d{1,4})?\D?$/u.test(line.text.trim());

/** Cuts footnotes off a page's lines: small lines at the foot of the page, below the text and above at most one folio. */
export function withoutFootnotes(lines: readonly Line[], size: number): { kept: Line[]; dropped: number } {
  const isSmall = (line: Line | undefined): boolean => line?.box !== undefined && line.box.size < 0.9 * size;
  const last = lines[lines.length - 1];
  const end = last !== undefined && !isSmall(last) && isFolio(last) ? lines.length - 1 : lines.length;
  let start = end;
  while (start > 0 && isSmall(lines[start - 1])) start -= 1;
  if (start === 0 || start === end) return { kept: [...lines], dropped: 0 };
  return { kept: [...lines.slice(0, start), ...lines.slice(end)], dropped: end - start };
}

/** The head of a numbered table; its columns must not be read one after the other like those of a page. */
const hasTable = (rows: readonly PdfItem[][]): boolean =>
  rows.some((row) =>
    TABLE_HEAD.test(
      leftToRight(row)
        .map((item) => item.text)
        .join('')
        .trim(),
    ),
  );

/**
 * Makes printed lines of a page's runs, in reading order. Stamps, small print and raised footnote marks are left out.
 *
 * @param page a straightened page, see straighten
 * @param size the font size of the running text, see {@link bodySize}
 * @param stamps the runs of stamps, see stampItems
 * @param notes counters that this adds to
 * @param before the gutter of the page before, see readingOrder
 */
export function pageLines(
  page: Page,
  size: number,
  stamps: ReadonlySet<PdfItem>,
  notes: LineNotes,
  before: { gutter?: Gutter | undefined } = {},
): Line[] {
  const unstamped = page.items.filter((item) => !stamps.has(item));
  // A page may be scaled down as a whole, so its own usual size counts if it is the smaller one.
  const least = SMALL_PRINT * Math.min(size, bodySize(unstamped));
  // A raised 2 or 3 may be an exponent; what it is shows in its line, see toLine.
  const legible = unstamped.filter((item) => item.size >= least || /^\s*[23]\s*$/u.test(item.text));
  notes.stamps += page.items.length - unstamped.length;
  notes.small += unstamped.length - legible.length;
  const rows = baselines(legible).filter((row) => {
    const lone = row.every((item) => item.size < least);
    if (lone) notes.small += row.length;
    return !lone;
  });
  const placed = hasTable(rows) ? rows.map((items) => ({ items, column: 0 })) : readingOrder(rows, before);
  return placed.flatMap(({ items, column }) => toLine(items, page.number, column, notes) ?? []);
}

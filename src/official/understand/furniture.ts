import { TABLE_HEAD } from '../text/headings.ts';
import type { Line } from '../text/types.ts';

/** Lines that are never wording, wherever they stand. Each pattern covers the whole line. */
const NEVER_WORDING: readonly RegExp[] = [
  /^[-–—_=*.·•\s]{3,}$/u,
  /^(?:\d{1,4}\s+)?công báo\s*\/\s*số\s.{0,60}$/iu,
  /^(?:https?:\/\/|www\.)\S+(?:\s+\d+\s*\/\s*\d+)?$/iu,
  /^.{0,40}\b(?:luatvietnam|thuvienphapluat|thukyluat|vbpl|congbao\.chinhphu|vanban\.chinhphu)\.(?:vn|net|com)\b.{0,60}$/iu,
  /^(?:người ký|ký bởi|đã ký bởi|thời gian ký|ngày ký|digitally signed by|date|reason|location)\s*:.{0,160}$/iu,
  /^(?:e-?mail|cơ quan|tổ chức)\s*:.{0,120}(?:@|chính phủ|quốc hội|văn phòng).{0,80}$/iu,
  /^(?:cổng thông tin điện tử chính phủ|ký số|bản sao điện tử|fax:.*)$/iu,
  /^(?:hiệu lực|tình trạng hiệu lực)\s*:.{0,40}$/iu,
  /^(?:lưu trữ|in trang này|tải về|về trang chủ)$/iu,
];

/** A mark that a web copy leaves behind a word: "[1]". The law itself writes no square brackets around numbers. */
const BRACKETED_NOTE = /\s?\[\d{1,3}\]/gu;

/** The text of a running head without what changes from page to page. */
const shape = (line: Line): string => line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();

/** The first two and last two lines of every page, by page. */
function edges(lines: readonly Line[]): Map<number, Line[]> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  for (const [page, all] of pages) pages.set(page, all.length <= 4 ? all : [...all.slice(0, 2), ...all.slice(-2)]);
  return pages;
}

/** The head or a numbered row of a table, which may look like those of other pages: its number changes, like a page's. */
const isTableRow = (line: Line): boolean =>
  TABLE_HEAD.test(line.text) || ((line.pieces?.length ?? 0) >= 3 && /^\d{1,3}$/u.test(line.pieces?.[0]?.text.trim() ?? ''));

/** Lines at the edge of pages that come back on at least a third of the pages, at the same height where the height is known. */
function runningHeads(lines: readonly Line[]): Set<Line> {
  const pages = edges(lines);
  const groups = new Map<string, Line[]>();
  for (const line of [...pages.values()].flat()) {
    if (isTableRow(line)) continue;
    const height = line.box === undefined ? '' : Math.round(line.box.y / 8);
    const key = `${height}|${shape(line)}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const enough = Math.max(3, pages.size / 3);
  return new Set([...groups.values()].filter((group) => new Set(group.map(({ page }) => page)).size >= enough).flat());
}

const PAGE_NUMBER = /^[-–—\s]*(?:trang\s*)?(\d{1,4})(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu;

/**
 * Page numbers: on a printed page at its edge, in running text only as far as they count on. A line may well consist of the
 * number that ends "khoản 2 Điều" above it.
 */
function pageNumbers(lines: readonly Line[]): Set<Line> {
  const atEdge = new Set([...edges(lines).values()].flat());
  const numbered = lines.filter((line) => line.cell === undefined && PAGE_NUMBER.test(line.text));
  const printed = numbered.filter((line) => line.box !== undefined && atEdge.has(line));
  const running: Line[] = [];
  let last = 0;
  for (const line of numbered.filter(({ box }) => box === undefined)) {
    const number = Number(PAGE_NUMBER.exec(line.text)?.[1] ?? 0);
    if (number <= last || number > last + 2) continue;
    running.push(line);
    last = number;
  }
  return new Set([...printed, ...(running.length >= 3 ? running : [])]);
}

/** What {@link dropFurniture} keeps, and what it took away, for the report. */
export interface Furnished {
  lines: Line[];
  dropped: string[];
}

/**
 * Takes out what a page carries besides the text: running heads, page numbers, rules, addresses of web copies, the boxes of
 * electronic signatures and footnote marks in brackets.
 *
 * @param lines cleaned lines, without empty ones
 */
export function dropFurniture(lines: readonly Line[]): Furnished {
  const heads = new Set([...runningHeads(lines), ...pageNumbers(lines)]);
  const dropped: string[] = [];
  const kept: Line[] = [];
  let gap = false;
  for (const line of lines) {
    if (heads.has(line) || NEVER_WORDING.some((pattern) => pattern.test(line.text))) {
      dropped.push(line.text);
      gap ||= line.gap ?? false;
      continue;
    }
    const text = line.text.replace(BRACKETED_NOTE, '');
    kept.push({ ...line, text, ...(gap || line.gap ? { gap: true } : {}) });
    gap = false;
  }
  return { lines: kept.filter((line) => line.text.trim() !== ''), dropped };
}

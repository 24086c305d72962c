import { measure, quantile, type Measures } from './geometry.ts';
import { ARTICLE_HEADING, CHAPTER_HEADING, isCapitals, opensPart, SECTION_HEADING } from '../text/headings.ts';
import type { Line } from '../text/types.ts';

/** Signs that a new paragraph begins, with their weights; the sum decides. Found by reading the real files of both laws. */
const WEIGHT = {
  heading: 3,
  marker: 2,
  indent: 3,
  noIndent: -3,
  space: 3,
  noSpace: -1,
  /** The next word would still have fitted on the line above. */
  room: 2,
  noRoom: -2,
  fonts: 2,
  ended: 1,
  notEnded: -2,
  /** A marker right after a finished sentence. */
  markerAfterEnd: 2,
  /** What looks like a marker is the rest of a reference: "khoản 1" / "Điều 3.". */
  reference: -6,
  /** A centred line in capitals, such as "LUẬT" over its title. */
  centredCapitals: 3,
  smallLetter: -2,
} as const;

const ENDED = /[.;:!?…”"]$/u;
const isHeading = (text: string): boolean => CHAPTER_HEADING.test(text) || SECTION_HEADING.test(text) || ARTICLE_HEADING.test(text);
/** The end of a line after which a number or "Điều 3." is part of the sentence. */
const REFERS =
  /(?:\s|^)(?:(?:khoản|mục|chương|điều|điểm|số)(?:\s+[\dIVX]+|\s+\p{Ll})?|các|và|hoặc|tại|của|theo|đến|từ|ngày|tháng|năm|,)$|,$/iu;
const firstWord = (text: string): string => /^\S*/u.exec(text)?.[0] ?? '';

/** Weights that need no place on the page. `paragraph` is what the line above belongs to: headings end without a full stop. */
function wording(paragraph: string, below: string): number {
  const marker = opensPart(below);
  const unfinished = isHeading(paragraph.replace(/^“/u, '')) ? 0 : WEIGHT.notEnded;
  return (
    (isHeading(below) ? WEIGHT.heading : 0) +
    (marker ? WEIGHT.marker : 0) +
    (marker && unfinished !== 0 && REFERS.test(paragraph) ? WEIGHT.reference : 0) +
    (marker && ENDED.test(paragraph) ? WEIGHT.markerAfterEnd : 0) +
    (ENDED.test(paragraph) ? WEIGHT.ended : unfinished) +
    (!marker && /^[\p{Ll}\d,;)]/u.test(below) ? WEIGHT.smallLetter : 0)
  );
}

function isCentredCapitals(line: Line, measures: Measures): boolean {
  const { box } = line;
  if (!box || !isCapitals(line.text)) return false;
  const before = box.x0 - measures.left(line);
  return before > 2 * box.size && Math.abs(before - (measures.right(line) - box.x1)) < 4 * box.size;
}

function printed(above: Line, below: Line, measures: Measures): number {
  const [a, b] = [above.box, below.box];
  if (!a || !b) return 0;
  const perLetter = (b.x1 - b.x0) / Math.max(1, below.text.length);
  const needed = perLetter * (firstWord(below.text).length + 1);
  const room = measures.right(above) - a.x1 - needed;
  const indented = b.x0 - measures.left(below) > 0.7 * b.size;
  const sameBlock = above.page === below.page && above.column === below.column;
  const space = b.y - a.y > 1.2 * measures.pitch;
  const fonts = !a.fonts.some((font) => b.fonts.includes(font));
  return (
    (room > 0.3 * a.size ? WEIGHT.room : WEIGHT.noRoom) +
    (measures.indents ? (indented ? WEIGHT.indent : WEIGHT.noIndent) : 0) +
    (sameBlock ? (space ? WEIGHT.space : WEIGHT.noSpace) : 0) +
    (fonts ? WEIGHT.fonts : 0) +
    (isCentredCapitals(above, measures) || isCentredCapitals(below, measures) ? WEIGHT.centredCapitals : 0)
  );
}

/** True where no space belongs between two lines: the break stands inside a number or a compound ("QH14/" + "2021", "36-" + "CT"). */
export const isTight = (end: string, below: string): boolean =>
  /[\p{L}\d]\/$/u.test(end) || (/[\p{L}\d]-$/u.test(end) && /^[\p{L}\d]/u.test(below));

/** How much of a paragraph's start and end the signs look at: a paragraph may grow to a whole file, and is looked at line by line. */
const SEEN = 240;
const shortened = (text: string): string => (text.length <= 2 * SEEN ? text : `${text.slice(0, SEEN)} ${text.slice(-SEEN)}`);

function build(lines: readonly Line[], breaks: (above: Line, below: Line, paragraph: string) => boolean): string[] {
  const paragraphs: string[][] = [];
  let seen = '';
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = paragraphs[paragraphs.length - 1];
    if (above === undefined || last === undefined || breaks(above, line, seen)) {
      paragraphs.push([line.text]);
      seen = shortened(line.text);
      continue;
    }
    const space = isTight(seen.slice(-3), line.text) ? '' : ' ';
    last.push(space, line.text);
    seen = shortened(`${seen}${space}${line.text}`);
  }
  return paragraphs.map((parts) => parts.join(''));
}

/** True for text broken at a line width: many lines run nearly full width and stop in the middle of a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  const width = quantile(
    lines.map((line) => line.text.length),
    0.97,
  );
  const cut = lines.filter((line) => !ENDED.test(line.text) && line.text.length > 0.75 * width).length;
  return lines.length > 8 && width < 160 && cut > 0.35 * lines.length;
}

/** Gives lines of plain text a place, one unit a letter, so that they are joined by the same signs as printed ones. */
function asPrinted(lines: readonly Line[]): Line[] {
  let y = 0;
  return lines.map((line) => {
    y += line.gap === true ? 2 : 1;
    const x0 = /^\s*/u.exec(line.text)?.[0].length ?? 0;
    return { ...line, box: { x0, x1: line.text.length, y, size: 4, fonts: ['text'] } };
  });
}

function joinPrinted(lines: readonly Line[]): string[] {
  const measures = measure(lines, opensPart);
  return build(lines, (above, below, paragraph) => wording(paragraph, below.text) + printed(above, below, measures) > 0);
}

/** Paragraphs of a word processor stand as they are, unless one was cut in the middle of a sentence. */
function joinFlowing(lines: readonly Line[]): string[] {
  return build(lines, (above, below, paragraph) => {
    if (ENDED.test(above.text)) return true;
    if (opensPart(below.text)) return isHeading(paragraph) || !REFERS.test(above.text);
    return isCapitals(above.text) === isCapitals(below.text) ? !/^[\p{Ll}\d,;)]/u.test(below.text) : true;
  });
}

/**
 * Joins broken lines into paragraphs.
 *
 * @param lines cleaned lines in reading order, furniture dropped
 * @returns one text a paragraph
 */
export function joinParagraphs(lines: readonly Line[]): string[] {
  if (lines.length > 0 && lines.every((line) => line.box !== undefined)) return joinPrinted(lines);
  return isWrapped(lines) ? joinPrinted(asPrinted(lines)) : joinFlowing(lines);
}

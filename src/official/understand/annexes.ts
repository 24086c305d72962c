import { cleanText } from '../text/characters.ts';
import { isCapitals } from '../text/headings.ts';
import type { Annex, AnnexPart, Line } from '../text/types.ts';
import { joinParagraphs } from './paragraphs.ts';
import { cellTable, printedTable } from './tables.ts';

/** "Phụ lục", "PHỤ LỤC II", "Phụ lục 3A": a line of its own. */
const HEADING = /^phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]{1,6}|\d{1,2})[A-Z]?)?\s*[.:]?$/iu;
const ATTACHED = /^[([]?\s*(?:ban hành\s+)?kèm theo\s/iu;
/** What a decision puts into force, with a title of its own: "KẾ HOẠCH" over "(Ban hành kèm theo Quyết định số …)". */
const ATTACHED_DOCUMENT = /^(?:KẾ HOẠCH|QUY CHẾ|QUY ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|DANH MỤC|ĐIỀU LỆ)(?:\s|$)/u;
/** The heading's title and "(Kèm theo …)" stand within so many lines. */
const RUBRIC_LINES = 10;

/** The line of the rubric that ends it, counted from the heading; undefined for a heading that is only a mention. */
function rubricEnd(lines: readonly Line[], at: number): number | undefined {
  const near = lines.slice(at + 1, at + 1 + RUBRIC_LINES);
  const attached = near.findIndex(({ text }) => ATTACHED.test(text));
  if (attached < 0) return undefined;
  const closed = near.findIndex(({ text }, index) => index >= attached && /[)\]]\s*$/u.test(text));
  return at + 1 + (closed < 0 || closed > attached + 3 ? attached : closed);
}

function goesOn(above: readonly string[][], below: readonly string[][]): boolean {
  const number = (row: readonly string[] | undefined): number => Number(row?.[0] === '' ? NaN : row?.[0]);
  return above[0]?.length === below[0]?.length && number(below[1]) === number(above[above.length - 1]) + 1;
}

/** Cuts lines before every head of a table, so that paragraphs are joined apart from tables. */
function readParts(lines: readonly Line[]): AnnexPart[] {
  const parts: AnnexPart[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    parts.push(...joinParagraphs(plain).map((text): AnnexPart => ({ kind: 'paragraph', text })));
    plain = [];
  };
  for (let at = 0; at < lines.length;) {
    const table = cellTable(lines, at) ?? printedTable(lines, at);
    const line = lines[at];
    if (table === undefined) {
      if (line) plain.push(line);
      at += 1;
      continue;
    }
    flush();
    const last = parts[parts.length - 1];
    // A table that goes on over the page repeats its head and counts on.
    if (last?.kind === 'table' && goesOn(last.rows, table.rows)) last.rows.push(...table.rows.slice(1));
    else parts.push({ kind: 'table', rows: table.rows });
    at = table.end;
  }
  flush();
  return parts;
}

/**
 * Cuts the annexes off a document, before anything else is read: their forms have articles, signatures and letterheads of their own.
 *
 * @param lines cleaned lines, furniture dropped
 * @returns the lines of the document itself, and each annex with its tables
 */
export function splitAnnexes(lines: readonly Line[]): { main: Line[]; annexes: Annex[] } {
  const startsOf = (isHeading: (text: string, at: number) => boolean): { at: number; end: number }[] =>
    lines.flatMap(({ text }, at) => {
      const end = isHeading(text, at) ? rubricEnd(lines, at) : undefined;
      return end === undefined ? [] : [{ at, end }];
    });
  const numbered = startsOf((text) => HEADING.test(text));
  const [attached] = numbered.length > 0 ? [] : startsOf((text, at) => at > 0 && ATTACHED_DOCUMENT.test(text) && isCapitals(text));
  const starts = attached === undefined ? numbered : [attached];
  const [first] = starts;
  if (first === undefined) return { main: [...lines], annexes: [] };
  const annexes = starts.map(({ at, end }, index): Annex => ({
    heading: cleanText(lines[at]?.text ?? ''),
    rubric: joinParagraphs(lines.slice(at + 1, end + 1)),
    parts: readParts(lines.slice(end + 1, starts[index + 1]?.at)),
  }));
  return { main: lines.slice(0, first.at), annexes };
}

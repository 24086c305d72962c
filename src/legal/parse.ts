import { SourceError } from './errors.ts';
import { checkNfc } from './nfc.ts';
import { POINT_LETTERS, pointIndex } from './letters.ts';
import type { ArticleBody, Clause, Point } from './structure.ts';

const CLAUSE = /^(\d{1,3})\. +(\S.*)$/u;
const POINT = /^(\p{Ll})\) +(\S.*)$/u;

/** Openings minus closings of Vietnamese quotation marks: an amendment quotes whole clauses, whose markers are not ours to read. */
export const quoteBalance = (line: string): number => (line.match(/“/gu)?.length ?? 0) - (line.match(/”/gu)?.length ?? 0);

function expectClause(number: number, clauses: readonly Clause[], line: number): void {
  if (clauses[0]?.number === null) {
    throw new SourceError(
      { line },
      `Gặp khoản ${number} sau các điểm không thuộc khoản nào`,
      'mọi điểm đứng trong một khoản, hoặc điều chỉ có điểm',
    );
  }
  const wanted = clauses.length + 1;
  if (number === wanted) return;
  const found = clauses.some((clause) => clause.number === number) ? `Khoản ${number} lặp lại` : `Gặp khoản ${number}`;
  throw new SourceError({ line }, found, `khoản ${wanted} (các khoản đánh số liên tục từ 1)`);
}

function expectPoint(letter: string, points: readonly Point[], line: number): void {
  if (pointIndex(letter) < 0) {
    throw new SourceError({ line }, `Điểm “${letter}” không có trong thứ tự điểm của luật`, `một chữ trong: ${POINT_LETTERS.join(', ')}`);
  }
  const wanted = POINT_LETTERS[points.length];
  if (letter !== wanted) {
    const found = points.some((point) => point.letter === letter) ? `Điểm ${letter} lặp lại` : `Gặp điểm ${letter}`;
    throw new SourceError({ line }, found, `điểm ${wanted} (các điểm theo thứ tự a, b, c, d, đ, e, g, …)`);
  }
}

/** Adds one paragraph without a marker to the node that it continues. */
function continueNode(body: ArticleBody, clause: Clause | undefined, point: Point | undefined, line: string): void {
  const node = point ?? clause;
  if (node) {
    node.text += `\n${line}`;
  } else {
    body.lead = body.lead === undefined ? line : `${body.lead}\n${line}`;
  }
}

/**
 * Reads the text under an article's heading in the law's own notation: "1. …" opens a clause, "a) …" a point, any other
 * line continues what stands above it. One paragraph a line; blank lines carry no meaning. Text inside “…” is never split.
 *
 * @param source NFC text with "\n" line ends
 * @returns the tree; {@link import('./print-article.ts').printArticleBody} is its inverse
 * @throws SourceError with the line (1-based within `source`) for a clause or point that is out of order, repeated or
 *   unknown, an unbalanced quotation mark, text that is not NFC, or no text at all
 */
export function parseArticleBody(source: string): ArticleBody {
  checkNfc(source);
  const body: ArticleBody = { clauses: [] };
  let clause: Clause | undefined;
  let point: Point | undefined;
  let open = 0;
  let openedAt = 0;

  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const quoted = open > 0;
    const clauseMatch = quoted ? null : CLAUSE.exec(line);
    const pointMatch = quoted ? null : POINT.exec(line);

    if (clauseMatch) {
      expectClause(Number(clauseMatch[1]), body.clauses, index + 1);
      point = undefined;
      clause = { number: Number(clauseMatch[1]), text: clauseMatch[2] ?? '', points: [] };
      body.clauses.push(clause);
    } else if (pointMatch) {
      if (!clause) {
        clause = { number: null, text: '', points: [] };
        body.clauses.push(clause);
      }
      expectPoint(pointMatch[1] ?? '', clause.points, index + 1);
      point = { letter: pointMatch[1] ?? '', text: pointMatch[2] ?? '' };
      clause.points.push(point);
    } else {
      continueNode(body, clause, point, line);
    }

    const before = open;
    open += quoteBalance(line);
    if (before === 0 && open > 0) openedAt = index + 1;
    if (open < 0) throw new SourceError({ line: index + 1 }, 'Dấu ” không có dấu “ mở trước', 'dấu ngoặc kép “…” đi theo cặp');
  }
  if (open > 0) throw new SourceError({ line: openedAt }, 'Dấu “ không được đóng', 'dấu ngoặc kép “…” đi theo cặp');
  if (body.lead === undefined && body.clauses.length === 0)
    throw new SourceError({ line: 1 }, 'Điều không có nội dung', 'đoạn mở đầu hoặc khoản 1');
  return body;
}

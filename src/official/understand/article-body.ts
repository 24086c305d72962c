import { SourceError } from '../../legal/errors.ts';
import { POINT_LETTERS, pointIndex } from '../../legal/letters.ts';
import { parseArticleBody, quoteBalance } from '../../legal/parse.ts';
import type { ArticleBody } from '../../legal/structure.ts';
import { readMarker, type Cursor } from './markers.ts';
import { articleId, clauseId, pointId } from '../text/place-ids.ts';
import type { Issue } from '../text/types.ts';

/** Stands for a clause or point that the copy lacks, so that the parser can go on; taken out again. */
const MISSING = '\uE000';
/** Stand for quotation marks without a partner. */
const LONE_OPEN = '\uE001';
const LONE_CLOSE = '\uE002';
/** A paragraph break inside a point or clause that must not be read as anything else. */
const BREAK = '\u000B';
const MAX_GAP = 3;

interface Draft {
  lines: string[];
  issues: Issue[];
}

/** Takes lone quotation marks out of the parser's sight; a paragraph's own marks must pair up, or pair with a later one. */
function pairQuotes(paragraphs: readonly string[]): { paragraphs: string[]; lone: boolean } {
  const stack: { paragraph: number; at: number }[] = [];
  const letters = paragraphs.map((text) => [...text]);
  let lone = false;
  for (const [paragraph, text] of letters.entries()) {
    for (const [at, letter] of text.entries()) {
      if (letter === '“') stack.push({ paragraph, at });
      if (letter === '”' && stack.pop() === undefined) {
        text[at] = LONE_CLOSE;
        lone = true;
      }
    }
  }
  for (const { paragraph, at } of stack) {
    const text = letters[paragraph];
    if (text) text[at] = LONE_OPEN;
    lone = true;
  }
  return { paragraphs: letters.map((text) => text.join('')), lone };
}

/** Fills the numbers that are left out between the last clause and the one found, as far as that is plausible. */
function fillClauses(draft: Draft, cursor: Cursor, found: number, article: string): boolean {
  const gap = found - cursor.clauses - 1;
  if (gap < 0 || gap > MAX_GAP) return false;
  for (let number = cursor.clauses + 1; number < found; number += 1) {
    draft.lines.push(`${number}. ${MISSING}`);
    draft.issues.push({ place: clauseId(article, number), found: 'không thấy trong bản này', kind: 'gap' });
  }
  return true;
}

function fillPoints(draft: Draft, cursor: Cursor, found: string, article: string): boolean {
  const gap = pointIndex(found) - cursor.points;
  if (pointIndex(found) < 0 || gap < 0 || gap > MAX_GAP) return false;
  for (let index = cursor.points; index < pointIndex(found); index += 1) {
    const letter = POINT_LETTERS[index] ?? '';
    draft.lines.push(`${letter}) ${MISSING}`);
    draft.issues.push({
      place: pointId(clauseId(article, cursor.clauses || null), letter),
      found: 'không thấy trong bản này',
      kind: 'gap',
    });
  }
  return true;
}

/** Adds one paragraph to what the parser will read. */
function addParagraph(draft: Draft, cursor: Cursor, text: string, article: string): void {
  const quoted = cursor.open > 0 || text.startsWith('“');
  cursor.open += quoteBalance(text);
  const marked = quoted ? { line: text } : readMarker(text, cursor);
  const continues = (): void => {
    const last = draft.lines.pop();
    draft.lines.push(last === undefined ? text : `${last}${BREAK}${text}`);
  };
  if (marked.clause !== undefined) {
    if (!fillClauses(draft, cursor, marked.clause, article)) return continues();
    [cursor.clauses, cursor.points] = [marked.clause, 0];
    if (marked.odd !== undefined)
      draft.issues.push({ place: clauseId(article, marked.clause), found: `ký hiệu đọc được là “${marked.odd}”`, kind: 'marker' });
  } else if (marked.point !== undefined) {
    if (!fillPoints(draft, cursor, marked.point, article)) return continues();
    cursor.points = pointIndex(marked.point) + 1;
    if (marked.odd !== undefined)
      draft.issues.push({
        place: pointId(clauseId(article, cursor.clauses || null), marked.point),
        found: `ký hiệu đọc được là “${marked.odd}”`,
        kind: 'marker',
      });
  }
  draft.lines.push(marked.line);
}

const restore = (text: string): string => text.split(BREAK).join('\n').split(LONE_OPEN).join('“').split(LONE_CLOSE).join('”');

function restoreAll(body: ArticleBody): ArticleBody {
  return {
    ...(body.lead === undefined ? {} : { lead: restore(body.lead) }),
    clauses: body.clauses
      .filter((clause) => clause.text !== MISSING || clause.points.length > 0)
      .map((clause) => ({
        number: clause.number,
        text: clause.text === MISSING ? '' : restore(clause.text),
        points: clause.points
          .filter((point) => point.text !== MISSING)
          .map((point) => ({ letter: point.letter, text: restore(point.text) })),
      })),
  };
}

/**
 * Reads the paragraphs under an article's heading. The tree itself is made by {@link parseArticleBody}; this brings odd
 * markers into the form it reads and steps over gaps, so that one typing error spoils one place and not the whole article.
 *
 * @param paragraphs cleaned paragraphs
 * @param article id of the article, for the issues
 * @returns the body, and every place where the copy does not read like a law
 */
export function readArticleBody(paragraphs: readonly string[], article: string = articleId(0)): { body: ArticleBody; issues: Issue[] } {
  const paired = pairQuotes(paragraphs);
  const draft: Draft = { lines: [], issues: [] };
  const cursor: Cursor = { clauses: 0, points: 0, open: 0 };
  if (paired.lone) draft.issues.push({ place: article, found: 'có dấu ngoặc kép không thành cặp', kind: 'unreadable' });
  for (const text of paired.paragraphs) addParagraph(draft, cursor, text, article);
  if (draft.lines.length === 0)
    return { body: { clauses: [] }, issues: [{ place: article, found: 'điều không có nội dung', kind: 'unreadable' }] };
  try {
    return { body: restoreAll(parseArticleBody(draft.lines.join('\n'))), issues: draft.issues };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // What cannot be read as clauses stays whole, so that nothing of it is lost or taken for something else.
    return {
      body: { lead: restore(draft.lines.join('\n')), clauses: [] },
      issues: [...draft.issues, { place: article, found: error.found, kind: 'unreadable' }],
    };
  }
}

import { SourceError } from '../../../legal/errors.ts';
import type { Limits } from '../limits.ts';
import type { Extract, Line } from '../../text/types.ts';
import { decode } from './decode.ts';
import { isMarkdown, readMarkdown, type MarkdownLine } from './markdown.ts';

function linesOf(rows: readonly MarkdownLine[]): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let gap = false;
  let table = -1;
  let row = -1;
  for (const each of rows) {
    if ('cells' in each) {
      if (row < 0) table += 1;
      row += 1;
      for (const [column, text] of each.cells.entries())
        if (text !== '') lines.push({ text, page, column: 0, cell: { table, row, column } });
      continue;
    }
    row = -1;
    const { text } = each;
    if (text.includes('\f')) page += 1;
    if (text.trim() === '') {
      gap = true;
      continue;
    }
    lines.push({ text, page, column: 0, ...(gap ? { gap } : {}) });
    gap = false;
  }
  return lines;
}

/** Lines of running text; blank lines become the `gap` of the line below, form feeds a new page. */
export function linesOfText(text: string): Line[] {
  return linesOf(
    text
      .replace(/\r\n?/gu, '\n')
      .split('\n')
      .map((line) => ({ text: line })),
  );
}

/**
 * Reads plain text or Markdown (UTF-8, or UTF-16 with a byte order mark) into lines.
 *
 * @throws SourceError for a text over the limit or nearly empty
 */
export function readText(bytes: Uint8Array, file: string, limits: Limits): Extract {
  const text = decode(bytes);
  if (text.length > limits.characters) throw new SourceError({ file }, 'Văn bản quá dài', `không quá ${limits.characters} ký tự`);
  if (text.trim().length < 20) throw new SourceError({ file }, 'Tệp văn bản gần như trống', 'toàn văn một văn bản');
  if (!isMarkdown(text)) return { lines: linesOfText(text), notes: [] };
  return { lines: linesOf(readMarkdown(text.replace(/\r\n?/gu, '\n'))), notes: ['bỏ các dấu của Markdown (#, **, |)'] };
}

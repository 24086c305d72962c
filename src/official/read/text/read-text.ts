import { SourceError } from '../../../legal/errors.ts';
import type { Limits } from '../limits.ts';
import type { Extract, Line } from '../../text/types.ts';

/** Marks of Markdown and of tables, which stand around words and are none: "**Điều 1.**", "# Chương I", "| a) |", "- ", "1\\.". */
function withoutMarks(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}|>+|[-*+](?=\s+(?:\*\*|\p{L}\)|\d+\.)))\s+/u, '')
    .replace(/^\s*\|[\s:|-]+\|?\s*$/u, '')
    .replace(/^\s*\|\s*|\s*\|\s*$/gu, '')
    .replace(/\s\|\s/gu, ' ')
    .replace(/\*\*|__|(?<![\p{L}\d])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\d])/gu, '')
    .replace(/\\([.()*_#|[\]-])/gu, '$1')
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
}

/** True for a text that is written in Markdown: a heading or a bold beginning of an article, chapter or recital. */
const isMarkdown = (text: string): boolean =>
  /^\s*(?:#{1,6}\s+\S|[-*+]?\s*(?:\*\*|__)\s*(?:Điều|Chương|Mục|Căn cứ|LUẬT|NGHỊ ĐỊNH|Luật))|^\s*\|.*\|\s*$/mu.test(text);

/** Where a law of one line, or of one line a page, has its parts: in front of chapters, sections and articles. */
const PARTS = /\s+(?=(?:Chương\s+[IVXLC]+\s+\p{Lu}{2}|Mục\s+\d+\s*\.?\s+\p{Lu}{2}|Điều\s+\d{1,3}\.\s+\p{Lu}))/gu;
/** Behind the end of a sentence: clauses and points. */
const SMALL_PARTS = /(?<=[.;:])\s+(?=(?:\d{1,2}\.\s+\p{Lu}|\p{Ll}\)\s+\p{Lu}))/gu;

/** More letters than a paragraph of a law has. */
const LONG_LINE = 6_000;

/** Long lines cut where parts begin; a reference in a sentence is followed by a small letter or no full stop, so it stays. */
const cutLong = (line: string): string[] =>
  line.length < LONG_LINE ? [line] : line.split(PARTS).flatMap((part) => part.split(SMALL_PARTS));

/** Lines of running text; blank lines become the `gap` of the line below, form feeds a new page. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let gap = false;
  const marked = isMarkdown(text);
  const all = text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .flatMap((line) => cutLong(marked ? withoutMarks(line) : line));
  for (const raw of all) {
    if (raw.includes('\f')) page += 1;
    if (raw.trim() === '') {
      gap = true;
      continue;
    }
    lines.push({ text: raw, page, column: 0, ...(gap ? { gap } : {}) });
    gap = false;
  }
  return lines;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * Reads plain text (UTF-8, or UTF-16 with a byte order mark) into lines.
 *
 * @throws SourceError for a text over the limit or nearly empty
 */
export function readText(bytes: Uint8Array, file: string, limits: Limits): Extract {
  const text = decode(bytes);
  if (text.length > limits.characters) throw new SourceError({ file }, 'Văn bản quá dài', `không quá ${limits.characters} ký tự`);
  if (text.trim().length < 20) throw new SourceError({ file }, 'Tệp văn bản gần như trống', 'toàn văn một văn bản');
  return { lines: linesOfText(text), notes: [] };
}

import { SourceError } from '../../../legal/errors.ts';
import type { Limits } from '../limits.ts';
import type { Extract, Line } from '../../text/types.ts';

/** Lines of running text; blank lines become the `gap` of the line below, form feeds a new page. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let gap = false;
  for (const raw of text.replace(/\r\n?/gu, '\n').split('\n')) {
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

/** The small inline markup of the content files: `**bold**`, `*italic*`, `[words](address)`; `\` takes the meaning off the next character. */

/** One run of inline text. A bold run may hold italic and links, and the other way round; a link holds no link. */
export type Inline =
  { t: 'text'; v: string } | { t: 'strong'; c: Inline[] } | { t: 'em'; c: Inline[] } | { t: 'link'; href: string; c: Inline[] };

/** What is wrong with a piece of inline markup; the loader turns it into a SourceError with file and line. */
export class InlineError extends Error {}

const ESCAPABLE = new Set(['*', '[', ']', '(', ')', '\\']);
const SAFE_LINK = /^(https:\/\/\S+|\/\S*|#\S+|tel:[0-9.+]+|mailto:\S+)$/;

interface InlineCursor {
  text: string;
  at: number;
}

function push(out: Inline[], text: string): void {
  if (text === '') return;
  const last = out[out.length - 1];
  if (last?.t === 'text') last.v += text;
  else out.push({ t: 'text', v: text });
}

function readLink(reader: InlineCursor, open: readonly string[]): Inline {
  const start = reader.at;
  reader.at += 1;
  const inside = readUntil(reader, ']', [...open, '[']);
  if (reader.text[reader.at] !== '(') throw new InlineError(`Liên kết thiếu địa chỉ sau “${reader.text.slice(start, reader.at)}”`);
  const end = reader.text.indexOf(')', reader.at);
  if (end < 0) throw new InlineError('Liên kết thiếu dấu “)”');
  const href = reader.text.slice(reader.at + 1, end);
  if (!SAFE_LINK.test(href)) throw new InlineError(`Địa chỉ “${href}” không dùng được (cần /…, #…, https://…, tel:… hoặc mailto:…)`);
  reader.at = end + 1;
  return { t: 'link', href, c: inside };
}

function readUntil(reader: InlineCursor, close: string, open: readonly string[]): Inline[] {
  const out: Inline[] = [];
  while (reader.at < reader.text.length) {
    const rest = reader.text.slice(reader.at);
    const char = rest[0] ?? '';
    if (char === '\\' && ESCAPABLE.has(rest[1] ?? '')) {
      push(out, rest[1] ?? '');
      reader.at += 2;
    } else if (close !== '' && rest.startsWith(close) && !(close === '*' && rest.startsWith('**') && !open.includes('**'))) {
      reader.at += close.length;
      if (out.length === 0) throw new InlineError(`Không có chữ nào giữa hai dấu “${close}”`);
      return out;
    } else if (rest.startsWith('**') || char === '*') {
      const mark = rest.startsWith('**') ? '**' : '*';
      if (open.includes(mark)) throw new InlineError(`Dấu “${mark}” đóng sai chỗ`);
      reader.at += mark.length;
      out.push({ t: mark === '**' ? 'strong' : 'em', c: readUntil(reader, mark, [...open, mark]) });
    } else if (char === '[' && !open.includes('[')) {
      out.push(readLink(reader, open));
    } else {
      push(out, char);
      reader.at += 1;
    }
  }
  if (close !== '') throw new InlineError(`Thiếu dấu đóng “${close}” (muốn in chính dấu ấy, viết “\\${close[0]}”)`);
  return out;
}

/**
 * Reads inline markup.
 * @throws InlineError on a mark that is not closed, or an address that is not https, on this site, a telephone number or mail
 */
export function parseInline(text: string): Inline[] {
  return readUntil({ text, at: 0 }, '', []);
}

/** The words alone, without marks. */
export function plainText(inline: readonly Inline[]): string {
  return inline.map((run) => (run.t === 'text' ? run.v : plainText(run.c))).join('');
}

/** `plainText(parseInline(text))`. */
export const stripInline = (text: string): string => plainText(parseInline(text));

import { ELEMENT_NODE, parse, TEXT_NODE, type Node } from 'ultrahtml';
import { SourceError } from '../../../legal/errors.ts';
import { exponent } from '../../text/exponents.ts';
import { decodeEntities } from './html-entities.ts';
import type { Limits } from '../limits.ts';
import { decode } from './decode.ts';
import type { Extract, Line, TableCell } from '../../text/types.ts';

/** Parts of a page that are never the text of a law. */
const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'svg',
  'nav',
  'button',
  'select',
  'option',
  'textarea',
  'iframe',
]);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const NOTE_MARK = /^[[(]?(?:\d{1,3}|\*{1,3})[\])]?$/u;
/** Text of a raised element is set between these until its line is whole, so that an exponent can be told from a footnote mark. */
const RAISED = /\uE010([^\uE010\uE011]*)\uE011/gu;

interface HtmlTable {
  number: number;
  row: number;
  column: number;
}

/** One step of the walk: a node to open, or what happens when its children are done. */
type WalkStep = { node: Node } | { closes: string };

class PageReader {
  readonly lines: Line[] = [];
  marks = 0;
  private text = '';
  private gap = false;
  private soft = false;
  private readonly tables: HtmlTable[] = [];
  private tableCount = 0;

  private cell(): TableCell | undefined {
    const table = this.tables[this.tables.length - 1];
    return table === undefined || table.column < 0 ? undefined : { table: table.number, row: table.row, column: table.column };
  }

  private unraised(text: string): string {
    return text.replace(RAISED, (_, mark: string, at: number) => {
      const found = exponent(text.slice(0, at), mark);
      if (found !== undefined) return found;
      if (!NOTE_MARK.test(mark.trim())) return mark;
      this.marks += 1;
      return '';
    });
  }

  /** Ends a line; white space in HTML is one space. */
  flush(soft = false): void {
    const text = this.unraised(this.text.replace(/[\s\u00A0]+/gu, ' ')).trim();
    this.text = '';
    if (text !== '') {
      const cell = this.cell();
      this.lines.push({
        text,
        page: 1,
        column: 0,
        ...(this.soft ? { soft: true } : {}),
        ...(this.gap ? { gap: true } : {}),
        ...(cell === undefined ? {} : { cell }),
      });
      this.gap = false;
    }
    this.soft = soft;
  }

  opened(name: string): void {
    if (name === 'br') return this.flush(true);
    if (name === 'sup') this.text += '\uE010';
    if (BLOCKS.has(name)) this.flush();
    const table = this.tables[this.tables.length - 1];
    if (name === 'table') this.tables.push({ number: this.tableCount++, row: -1, column: -1 });
    else if (name === 'tr' && table) [table.row, table.column] = [table.row + 1, -1];
    else if ((name === 'td' || name === 'th') && table) table.column += 1;
  }

  closed(name: string): void {
    if (name === 'sup') this.text += '\uE011';
    if (BLOCKS.has(name)) this.flush();
    if (name === 'table') this.tables.pop();
    if (name === 'p') this.gap = true;
  }

  words(text: string): void {
    this.text += decodeEntities(text).replace(/[\uE010\uE011]/gu, '');
  }
}

/** Walks a page with a stack of its own: twenty thousand nested elements must not end the call stack. */
function walk(root: Node): PageReader {
  const reader = new PageReader();
  const steps: WalkStep[] = [{ node: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('closes' in step) {
      reader.closed(step.closes);
      continue;
    }
    const { node } = step;
    if (node.type === TEXT_NODE) {
      reader.words(node.value);
      continue;
    }
    const name = node.type === ELEMENT_NODE ? node.name.toLowerCase() : '';
    if (SKIPPED.has(name) || !('children' in node)) continue;
    if (name !== '') {
      reader.opened(name);
      steps.push({ closes: name });
    }
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at] as Node | undefined;
      if (child) steps.push({ node: child });
    }
  }
  reader.flush();
  return reader;
}

/**
 * Reads a saved web page into lines: one a block, more where it has line breaks; nothing of it is run or fetched.
 *
 * @throws SourceError for a page over the limits, and one nearly without text
 */
export function readHtml(bytes: Uint8Array, file: string, limits: Limits): Extract {
  const html = decode(bytes);
  if (html.length > 2 * limits.characters) throw new SourceError({ file }, 'Trang web quá lớn', `không quá ${2 * limits.characters} ký tự`);
  let reader: PageReader;
  try {
    // Comments and scripts go before parsing: the parser takes a "<" in a script for a tag.
    reader = walk(parse(withoutRaw(html)) as Node);
  } catch {
    throw new SourceError({ file }, 'Trang web hỏng, không đọc được', 'trang lưu lại từ trình duyệt, hoặc bản PDF, DOCX');
  }
  const { lines, marks } = reader;
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < 20)
    throw new SourceError({ file }, 'Trang web không có chữ (chỉ có khung, hoặc chữ do mã lệnh tải về sau)', 'trang có toàn văn văn bản');
  return { lines, notes: ['đọc chữ từ trang web đã lưu', ...(marks > 0 ? [`bỏ dấu chú thích: ${marks}`] : [])] };
}

/** Cuts comments, scripts and styles out, each search going on where the last one ended: linear in the length of the page. */
function withoutRaw(html: string): string {
  let rest = html;
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<script', '</script>'],
    ['<style', '</style>'],
  ] as const) {
    const lower = rest.toLowerCase();
    const kept: string[] = [];
    let from = 0;
    for (let at = lower.indexOf(open); at >= 0; at = lower.indexOf(open, from)) {
      kept.push(rest.slice(from, at));
      const end = lower.indexOf(close, at);
      from = end < 0 ? rest.length : end + close.length;
      if (end < 0) break;
    }
    kept.push(rest.slice(from));
    rest = kept.join(' ');
  }
  return rest;
}

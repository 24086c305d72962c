import mammoth from 'mammoth';
import { SourceError } from '../../../legal/errors.ts';
import { writeNumbers } from './docx-numbering.ts';
import type { Limits } from '../limits.ts';
import { exponentOf } from '../../text/exponents.ts';
import type { Extract, Line } from '../../text/types.ts';
import { pack, unpack } from '../zip.ts';

const MAIN = 'word/document.xml';
/** What the text needs; pictures, fonts and footnotes stay packed. */
const PARTS = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  MAIN,
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/numbering.xml',
]);

/** A node of mammoth's document model, as far as this reads it. */
interface Node {
  type?: string;
  value?: string;
  verticalAlignment?: string;
  breakType?: string;
  children?: Node[];
}

interface Walk {
  lines: Line[];
  page: number;
  marks: number;
}

/** A raised run of digits: a footnote mark, which is no wording, or an exponent. */
function isNoteMark(node: Node): boolean {
  const text = (node.children ?? [])
    .map((child) => child.value ?? '')
    .join('')
    .trim();
  return node.type === 'run' && node.verticalAlignment === 'superscript' && /^[[(]?(?:\d{1,3}|\*{1,3})[\])]?$/u.test(text);
}

function textOf(node: Node, walk: Walk): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  // A text box stands inside a paragraph and holds paragraphs of its own; they follow the paragraph, see visit.
  return (node.children ?? [])
    .filter((child) => child.type !== 'paragraph' && child.type !== 'table')
    .reduce((before, child) => before + (isNoteMark(child) ? raised(child, before, walk) : textOf(child, walk)), '');
}

/** A raised digit behind a unit is an exponent; any other is a footnote mark and left out. */
function raised(node: Node, before: string, walk: Walk): string {
  const sign = exponentOf((node.children ?? []).map((child) => child.value ?? '').join(''), before);
  if (sign === undefined) walk.marks += 1;
  return sign ?? '';
}

function nestedBlocks(node: Node): Node[] {
  return (node.children ?? []).flatMap((child) => (child.type === 'paragraph' || child.type === 'table' ? [child] : nestedBlocks(child)));
}

function visit(node: Node, walk: Walk): void {
  if (node.type !== 'paragraph') {
    for (const child of node.children ?? []) visit(child, walk);
    return;
  }
  for (const [index, text] of textOf(node, walk).split('\n').entries()) {
    walk.lines.push({ text, page: walk.page, column: 0, ...(index > 0 ? { soft: true } : {}) });
  }
  for (const block of nestedBlocks(node)) visit(block, walk);
}

/** The parts of the archive, checked: it is a Word document, and its XML declares no entities (they can expand without end). */
function openParts(bytes: Uint8Array, file: string, limits: Limits): { parts: Record<string, Uint8Array>; written: number } {
  const parts = unpack(bytes, file, limits, (name) => PARTS.has(name));
  const main = parts[MAIN];
  if (!main) throw new SourceError({ file }, 'Tệp nén không phải tài liệu Word (không có word/document.xml)', 'tệp DOCX');
  const decode = (part: Uint8Array | undefined): string => (part ? new TextDecoder().decode(part) : '');
  for (const [name, part] of Object.entries(parts)) {
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(decode(part)))
      throw new SourceError({ file }, `Phần ${name} có khai báo DOCTYPE`, 'tệp DOCX do Word hoặc LibreOffice lưu');
  }
  const { xml, written } = writeNumbers(decode(main), decode(parts['word/numbering.xml']), decode(parts['word/styles.xml']));
  parts[MAIN] = new TextEncoder().encode(xml);
  return { parts, written };
}

/**
 * Reads a DOCX into lines: one a paragraph, more where the paragraph has line breaks. Text marked as deleted, headers, footers
 * and footnotes are not part of the text.
 *
 * @throws SourceError for a broken archive or document, one over the limits, and one without text
 */
export async function readDocx(bytes: Uint8Array, file: string, limits: Limits): Promise<Extract> {
  const { parts, written } = openParts(bytes, file, limits);
  const walk: Walk = { lines: [], page: 1, marks: 0 };
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(pack(parts)) },
      {
        transformDocument: (document: Node) => {
          visit(document, walk);
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    throw new SourceError({ file }, 'Tài liệu Word hỏng, không đọc được', 'một tệp DOCX nguyên vẹn (tải lại tệp)');
  }
  const characters = walk.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (characters > limits.characters) throw new SourceError({ file }, 'Tài liệu có quá nhiều chữ', `không quá ${limits.characters} ký tự`);
  if (characters < 20) throw new SourceError({ file }, 'Tài liệu Word không có chữ (ảnh quét)', 'DOCX có chữ');
  const notes = [
    written > 0 ? `viết ra số thứ tự tự động của Word: ${written}` : '',
    walk.marks > 0 ? `bỏ dấu chú thích: ${walk.marks}` : '',
  ];
  return { lines: walk.lines, notes: notes.filter((note) => note !== '') };
}

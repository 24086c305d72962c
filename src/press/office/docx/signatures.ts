import { Paragraph } from 'docx';
import { SIGNS, words } from '../../../materials/kit/word.ts';

/** A line of who signs. */
export const signs = (text: string, style: Parameters<typeof words>[1] = {}): Paragraph =>
  new Paragraph({ style: SIGNS, children: [words(text, style)] });

/** Empty lines for the hand and the seal. */
const ROOM = 4;

/**
 * Who signs: the role and, on a line of its own, the office, both bold and upright; a note below; room for the hand.
 * @param noteSize of the note, in half points
 */
export const signerLines = (roles: readonly string[], note: string | undefined, noteSize: number): Paragraph[] => [
  ...roles.map((role) => signs(role, { bold: true })),
  ...(note === undefined ? [] : [signs(note, { italics: true, size: noteSize })]),
  ...Array.from({ length: ROOM }, () => signs('')),
];

/** Puts "keep with next" into a paragraph, where the schema wants it: after the style. */
const keepNext = (paragraph: string): string => {
  if (paragraph.includes('<w:keepNext')) return paragraph;
  if (!paragraph.includes('<w:pPr>')) return paragraph.replace(/^<w:p(?: [^>]*)?>/, (open) => `${open}<w:pPr><w:keepNext/></w:pPr>`);
  return paragraph.replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/, (open) => `${open}<w:keepNext/>`);
};

/** The last paragraph or table that begins in `before`, as its start; −1 where there is none. */
function lastBlock(before: string): { start: number; table: boolean } | undefined {
  const table = /<\/w:tbl>\s*$/.test(before);
  const start = table ? before.lastIndexOf('<w:tbl>') : Math.max(before.lastIndexOf('<w:p>'), before.lastIndexOf('<w:p '));
  return start < 0 ? undefined : { start, table };
}

/** How many paragraphs of text stay with a signature. */
const KEPT = 2;

/**
 * A signature never stands alone on a sheet: the paragraphs before it (or the last row of the table before it) stay with it, and the row of
 * signatures is not divided. Offices do not accept a sheet with nothing but signatures.
 * @param xml the body of a Word document in which who signs is in the style `Signs`
 */
export function keepSignatures(xml: string): string {
  let out = xml;
  for (let at = out.lastIndexOf('<w:tbl>'); at >= 0; at = at === 0 ? -1 : out.lastIndexOf('<w:tbl>', at - 1)) {
    if (!out.slice(at, out.indexOf('</w:tbl>', at)).includes(`w:val="${SIGNS}"`)) continue;
    let head = out.slice(0, at);
    let tail = out.slice(at);
    for (let text = 0; text < KEPT;) {
      const block = lastBlock(head);
      if (block === undefined) break;
      let piece = head.slice(block.start);
      if (block.table) {
        const row = piece.lastIndexOf('<w:tr>');
        piece = piece.slice(0, row) + piece.slice(row).replace(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs, keepNext);
      } else piece = keepNext(piece);
      // Empty paragraphs are kept too, but are not text.
      if (piece.includes('<w:t')) text += 1;
      head = head.slice(0, block.start);
      tail = piece + tail;
      if (block.table) break;
    }
    out = head + tail;
  }
  return out;
}
